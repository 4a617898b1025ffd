// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"
#include "planner/consistency.h"

static const char SQL_POSTS[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN state = 'done' THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(*) "
    "FROM posts WHERE business_id = $1 AND day BETWEEN $2 AND $3";
static const char SQL_ANSWERS[] =
    "SELECT COUNT(*), COUNT(*) FROM messages WHERE business_id = $1 AND answered_at >= $2 AND "
    "answered_at < $3";
static const char SQL_RESULTS[] =
    "SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT), COUNT(*) FROM sales WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3";

/* What is planned for days to come is not missed yet. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    KpiQuery over = *query;
    KpiValue posts = {0}, answers = {0}, results = {0};
    over.period.to = MIN(query->period.to, query->today);
    if (!kpi_read_count_days(&over, SQL_POSTS, &posts, error) ||
        !kpi_read_count_times(&over, SQL_ANSWERS, &answers, error) ||
        !kpi_read_count_days(&over, SQL_RESULTS, &results, error)) {
        return false;
    }
    Presence presence = {(int)posts.records, (int)posts.value, (int)answers.value,
                         (int)results.value};
    ret_value->records = posts.records;
    ret_value->value = posts.records > 0 ? presence_level(&presence) : 0;
    return true;
}

const Kpi kpi_presence_level = {
    .key = "presence_level",
    .name = N_("Hadir, aktif, atau berdampak"),
    .unit = KPI_LEVEL,
    .explain = N_("Hadir: ada kiriman. Aktif: rencana dijalankan dan orang dijawab. Berdampak: ada yang membeli."),
    .advice = N_("Jalankan setengah dari rencana dan jawab semua orang, itu sudah aktif."),
    .records = "/kalender",
    .minimum = 1,
    .compute = compute,
};

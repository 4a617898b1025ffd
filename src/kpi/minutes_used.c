// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_POSTS[] =
    "SELECT CAST(COALESCE(SUM(minutes), 0) AS BIGINT), COUNT(*) FROM posts WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3 AND state = 'done'";
static const char SQL_TASKS[] =
    "SELECT CAST(COALESCE(SUM(minutes), 0) AS BIGINT), COUNT(*) FROM tasks WHERE business_id = $1 "
    "AND done_at >= $2 AND done_at < $3";

/* A day on average, of the days that have come. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    KpiValue posts = {0}, tasks = {0};
    int64_t days = MIN(query->period.to, query->today) - query->period.from + 1;
    if (!kpi_read_count_days(query, SQL_POSTS, &posts, error) ||
        !kpi_read_count_times(query, SQL_TASKS, &tasks, error)) {
        return false;
    }
    ret_value->records = days > 0 ? posts.records + tasks.records : 0;
    ret_value->value = days > 0 ? (posts.value + tasks.value + days / 2) / days : 0;
    return true;
}

const Kpi kpi_minutes_used = {
    .key = "minutes_used",
    .name = N_("Waktu terpakai sehari"),
    .unit = KPI_MINUTES,
    .down = true,
    .explain = N_("Berapa menit sehari terpakai untuk kiriman dan tugas yang sudah selesai, rata-rata."),
    .advice = N_("Pakai lagi kiriman yang sudah ada, atau serahkan satu tugas kepada orang lain."),
    .records = "/kalender",
    .minimum = 1,
    .compute = compute,
};

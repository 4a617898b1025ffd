// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(n.value - b.value), 0) AS BIGINT), COUNT(*) FROM (SELECT "
    "platform, MAX(day) AS last_day FROM figures WHERE business_id = $1 AND measure = "
    "'followers' AND day BETWEEN $2 AND $3 GROUP BY platform) AS l JOIN figures n ON "
    "n.business_id = $1 AND n.platform = l.platform AND n.measure = 'followers' AND n.day "
    "= l.last_day JOIN figures b ON b.business_id = $1 AND b.platform = l.platform AND "
    "b.measure = 'followers' AND b.day = (SELECT COALESCE(MAX(CASE WHEN q.day < $2 THEN "
    "q.day END), MIN(q.day)) FROM figures q WHERE q.business_id = $1 AND q.platform = "
    "l.platform AND q.measure = 'followers' AND q.day < l.last_day)";

/* Per channel the last figure of the period against the last one before it (or, without one, the
 * first of the period), summed over the channels that have both. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_followers_growth = {
    .key = "followers_growth",
    .name = N_("Tambahan pengikut"),
    .unit = KPI_COUNT,
    .explain =
        N_("Bertambah atau berkurangnya pengikut di semua akun, menurut angka yang Anda isi."),
    .advice = N_("Lihat kiriman mana yang paling banyak dilihat, lalu buat satu lagi yang mirip."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN state = 'done' THEN 1 ELSE 0 END), 0) AS BIGINT), "
    "COUNT(*) FROM posts WHERE business_id = $1 AND day BETWEEN $2 AND $3";

/* Days still to come are no missed days. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    KpiQuery past = *query;
    past.period.to = MIN(query->period.to, query->today);
    return kpi_read_share_days(&past, SQL_READ, ret_value, error);
}

const Kpi kpi_posts_done_share = {
    .key = "posts_done_share",
    .name = N_("Rencana yang terlaksana"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari kiriman yang direncanakan, berapa bagian yang benar-benar terbit."),
    .advice = N_("Kurangi rencana sampai yang sanggup Anda jalani setiap minggu."),
    .records = "/kalender",
    .minimum = 1,
    .compute = compute,
};

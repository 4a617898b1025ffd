// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN goal_id IS NOT NULL OR goal_mark <> '' THEN 1 "
    "ELSE 0 END), 0) AS BIGINT), COUNT(*) FROM posts WHERE business_id = $1 AND day "
    "BETWEEN $2 AND $3 AND state <> 'skipped'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_share_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_goal_aligned_share = {
    .key = "goal_aligned_share",
    .name = N_("Kiriman yang searah tujuan"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari semua kiriman, berapa bagian yang melayani tujuan, hubungan baik, atau "
                  "nilai usaha Anda."),
    .advice = N_("Buka kiriman yang belum bertanda, lalu pilih tujuan mana yang dilayani."),
    .records = "/kalender",
    .minimum = 1,
    .compute = compute,
};

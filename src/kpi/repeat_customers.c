// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN last_day >= $2 AND times > 1 THEN 1 ELSE 0 END), "
    "0) AS BIGINT), COUNT(*) FROM (SELECT MAX(day) AS last_day, COUNT(*) AS times FROM "
    "sales s WHERE business_id = $1 AND day <= $3 AND s.removes_id IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM sales r WHERE r.business_id = $1 AND r.removes_id = s.id) AND "
    "(contact_id IS NOT NULL OR customer <> '') GROUP BY CASE WHEN contact_id IS NOT NULL "
    "THEN CAST(contact_id AS TEXT) ELSE '=' || LOWER(customer) END) AS buyers";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_repeat_customers = {
    .key = "repeat_customers",
    .name = N_("Pembeli yang kembali"),
    .unit = KPI_COUNT,
    .explain = N_("Orang yang membeli lagi, padahal sebelumnya sudah pernah membeli."),
    .advice = N_("Kabari pembeli lama saat menu kesukaannya ada lagi."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

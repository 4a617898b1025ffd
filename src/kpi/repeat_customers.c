// SPDX-License-Identifier: Apache-2.0
#include "kpi/buyer.h"
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN times > 1 OR " BUYER_BEFORE
    "THEN 1 ELSE 0 END), 0) AS BIGINT), " BUYERS_SOME "FROM " BUYERS_HERE;

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

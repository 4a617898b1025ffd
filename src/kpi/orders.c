// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT), (SELECT COUNT(*) FROM (SELECT 1 FROM sales "
    "WHERE business_id = $1 AND day <= $3 LIMIT 9) AS kept) FROM sales WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_orders = {
    .key = "orders",
    .name = N_("Semua pembelian"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa kali orang jadi membeli, dari semua tempat."),
    .advice = N_("Lihat hari yang paling ramai, lalu tawarkan menu yang sama di hari lain."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

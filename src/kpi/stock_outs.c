// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM menu_items WHERE business_id = $1 "
    "AND day <= $3 LIMIT 9) AS kept) FROM menu_items WHERE business_id = $1 AND day BETWEEN $2 "
    "AND $3 AND sold_out = 1";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_stock_outs = {
    .key = "stock_outs",
    .name = N_("Menu yang habis"),
    .unit = KPI_COUNT,
    .down = true,
    .explain = N_("Berapa kali satu menu habis sebelum hari selesai."),
    .advice = N_("Siapkan sedikit lebih banyak dari menu yang sering habis, atau buka pesan sehari sebelumnya."),
    .records = "/menu-hari-ini",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

/* CROSS JOIN: from the few orders of the days to their items, in this order. */
static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(i.quantity * (i.price_idr - p.cost_idr)), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(i.quantity * i.price_idr), 0) AS BIGINT) FROM orders o "
    "CROSS JOIN order_items i CROSS JOIN products p WHERE i.business_id = o.business_id "
    "AND i.order_id = o.id AND p.business_id = i.business_id AND p.id = i.product_id "
    "AND o.business_id = $1 AND o.day BETWEEN $2 AND $3 AND o.state <> 'cancelled' "
    "AND p.cost_idr > 0";

/* Goods whose cost the owner wrote down; others say nothing about what is left. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_share_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_margin = {
    .key = "margin",
    .name = N_("Sisa setelah modal"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari uang pesanan, berapa persen yang tersisa setelah modal bahan dibayar."),
    .advice = N_("Cek barang dengan sisa paling kecil: naikkan sedikit harganya atau cari bahan "
                 "yang lebih murah."),
    .records = "/produk",
    .minimum = 1,
    .compute = compute,
};

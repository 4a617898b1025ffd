// SPDX-License-Identifier: Apache-2.0
#include "kpi/kpi.h"

#include "store/channel_outlay.h"

/* Only what is credited with orders: data and help serve all of them. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    Outlay promoted = {0};
    if (!channel_promoted_load(query->db, query->business_id, query->period, &promoted, error)) {
        return false;
    }
    if (promoted.cost_idr > 0 && promoted.orders > 0) {
        ret_value->value = outlay_order_idr(&promoted);
        ret_value->records = promoted.orders;
    }
    return true;
}

const Kpi kpi_cost_per_order = {
    .key = "cost_per_order",
    .name = N_("Biaya satu pesanan"),
    .unit = KPI_MONEY,
    .down = true,
    .explain = N_("Berapa rupiah iklan dan kerja sama untuk mendapat satu pesanan."),
    .advice = N_("Bila lebih besar daripada sisa satu pesanan, hentikan atau ubah iklannya."),
    .records = "/balik-modal",
    .minimum = 1,
    .compute = compute,
};

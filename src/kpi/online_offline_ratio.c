// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"
#include "kpi/split.h"

/* Without offline sales there is nothing to compare with: no data, never infinity. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    Split split = {0};
    if (!split_load(query, &split, error)) {
        return false;
    }
    if (split.offline.amount_idr > 0) {
        ret_value->part = split.online.amount_idr;
        ret_value->whole = split.offline.amount_idr;
        ret_value->value = kpi_tenths(ret_value->part, ret_value->whole, 1);
        ret_value->records = 1;
    }
    return true;
}

const Kpi kpi_online_offline_ratio = {
    .key = "online_offline_ratio",
    .name = N_("Online dibanding langsung"),
    .unit = KPI_RATIO,
    .explain = N_("Berapa kali lipat penjualan online dibanding penjualan langsung."),
    .advice = N_("Beri tahu pembeli di lapak bahwa mereka juga bisa memesan lewat WhatsApp."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"
#include "kpi/split.h"

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    Split split = {0};
    if (!split_load(query, &split, error)) {
        return false;
    }
    ret_value->part = split.offline.heard_online;
    ret_value->whole = ret_value->records = split.offline.sales;
    ret_value->value =
        split.offline.sales > 0 ? kpi_tenths(ret_value->part, ret_value->whole, 100) : 0;
    return true;
}

const Kpi kpi_heard_online_share = {
    .key = "heard_online_share",
    .name = N_("Pembeli langsung yang tahu dari online"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari pembelian langsung, berapa bagian yang pembelinya tahu dari WhatsApp atau "
                  "media sosial."),
    .advice = N_("Tanyakan setiap pembeli: tahu dari mana? Lalu catat jawabannya."),
    .records = "/penjualan",
    .minimum = 3,
    .compute = compute,
};

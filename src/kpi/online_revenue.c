// SPDX-License-Identifier: Apache-2.0
#include "kpi/split.h"

/* Known whenever the whole is: a week in which only the rest of an older purchase was paid has no
 * purchase, but money. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    Split split = {0};
    KpiValue all = {0};
    if (!split_load(query, &split, error) || !kpi_find("revenue")->compute(query, &all, error)) {
        return false;
    }
    ret_value->value = split.online.amount_idr;
    ret_value->records = all.records;
    return true;
}

const Kpi kpi_online_revenue = {
    .key = "online_revenue",
    .name = N_("Penjualan online"),
    .unit = KPI_MONEY,
    .explain = N_("Uang dari pembelian lewat WhatsApp dan media sosial."),
    .advice = N_("Tulis cara memesan yang singkat di setiap kiriman."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

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
    ret_value->value = split.offline.amount_idr;
    ret_value->records = all.records;
    return true;
}

const Kpi kpi_offline_revenue = {
    .key = "offline_revenue",
    .name = N_("Penjualan langsung"),
    .unit = KPI_MONEY,
    .explain = N_("Uang dari pembelian di lapak, rumah, pasar atau telepon."),
    .advice = N_("Tempel daftar harga dan nomor WhatsApp di lapak."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

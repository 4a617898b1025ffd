// SPDX-License-Identifier: Apache-2.0
#include "guide/segment.h"
#include "kpi/kpi.h"
#include "store/customer.h"

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    g_auto(CustomerList) list = {0};
    Day until = MIN(query->period.to, query->today);
    if (!customer_list_lately(query->db, query->business_id, until, &list, error)) {
        return false;
    }
    for (size_t i = 0; i < list.count; i++) {
        ret_value->value += list.customers[i].lately >= LOYAL_TIMES;
    }
    ret_value->known = true;
    ret_value->records = (int64_t)list.count;
    return true;
}

const Kpi kpi_loyal_customers = {
    .key = "loyal_customers",
    .name = N_("Pembeli setia"),
    .unit = KPI_COUNT,
    .explain = N_("Orang yang membeli tiga kali atau lebih dalam 90 hari."),
    .advice = N_("Sapa pembeli setia dengan namanya, dan tanyakan apa yang mereka suka."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

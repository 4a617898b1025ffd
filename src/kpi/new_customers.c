// SPDX-License-Identifier: Apache-2.0
#include "kpi/buyer.h"
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), " BUYERS_SOME "FROM " BUYERS_HERE "WHERE NOT " BUYER_BEFORE;

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_new_customers = {
    .key = "new_customers",
    .name = N_("Pembeli baru"),
    .unit = KPI_COUNT,
    .explain = N_("Orang yang membeli untuk pertama kali dan namanya dicatat."),
    .advice = N_("Minta pembeli lama mengajak satu tetangga, dan catat nama setiap pembeli."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

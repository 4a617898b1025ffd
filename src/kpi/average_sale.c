// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(amount_idr), 0) AS BIGINT), CAST(COALESCE(SUM(count), 0) AS "
    "BIGINT) FROM sales WHERE business_id = $1 AND day BETWEEN $2 AND $3";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    KpiValue sum = {0};
    if (!kpi_read_count_days(query, SQL_READ, &sum, error)) {
        return false;
    }
    ret_value->records = sum.records;
    ret_value->value = sum.records > 0 ? kpi_round(sum.value, sum.records) : 0;
    return true;
}

const Kpi kpi_average_sale = {
    .key = "average_sale",
    .name = N_("Rata-rata sekali beli"),
    .unit = KPI_MONEY,
    .explain = N_("Uang yang dibelanjakan satu pembeli dalam satu kali beli, rata-rata."),
    .advice = N_("Buat paket: makanan dan minuman sedikit lebih murah daripada dibeli satu-satu."),
    .records = "/penjualan",
    .minimum = 1,
    .compute = compute,
};

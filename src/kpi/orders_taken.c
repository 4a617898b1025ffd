// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM orders WHERE business_id = $1 AND "
    "day <= $3 LIMIT 9) AS kept) FROM orders WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "AND state <> 'cancelled'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_orders_taken = {
    .key = "orders_taken",
    .name = N_("Pesanan masuk"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa pesanan yang masuk, yang dibatalkan tidak dihitung."),
    .advice = N_("Balas tanya harga dengan menu dan cara pesan yang lengkap."),
    .records = "/pesanan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(MAX(count), 0) AS BIGINT), CAST(COALESCE(SUM(count), 0) AS BIGINT) "
    "FROM (SELECT SUM(count) AS count FROM sales WHERE business_id = $1 AND day BETWEEN $2 AND $3 "
    "GROUP BY bought_through HAVING SUM(count) > 0) AS channels";

/* A place that only gave back what was bought before is no place of these days. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_share_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_channel_concentration = {
    .key = "channel_concentration",
    .name = N_("Bergantung pada satu tempat"),
    .unit = KPI_PERCENT,
    .down = true,
    .explain = N_("Dari semua pembelian, berapa persen lewat satu tempat yang paling ramai."),
    .advice = N_("Siapkan satu tempat lain, dan simpan nomor pembeli yang mengizinkan, supaya tidak bergantung pada satu tempat."),
    .records = "/asal-pembeli",
    .minimum = 10,
    .compute = compute,
};

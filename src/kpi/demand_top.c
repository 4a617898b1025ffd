// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(MAX(people), 0) AS BIGINT), (SELECT COUNT(*) FROM (SELECT 1 FROM "
    "requests WHERE business_id = $1 AND day <= $3 LIMIT 9) AS kept) FROM (SELECT COUNT(*) AS "
    "people FROM requests WHERE business_id = $1 AND day BETWEEN $2 AND $3 GROUP BY item_key) "
    "AS wanted";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_demand_top = {
    .key = "demand_top",
    .name = N_("Paling banyak diminta"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa orang meminta barang yang paling dicari tetapi belum ada."),
    .advice = N_("Coba jual barang itu satu hari dan kabari orang yang meminta."),
    .records = "/permintaan",
    .minimum = 1,
    .compute = compute,
};

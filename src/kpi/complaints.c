// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM complaints WHERE business_id = $1 "
    "AND day <= $3 LIMIT 9) AS kept) + (SELECT COUNT(*) FROM (SELECT 1 FROM sales WHERE "
    "business_id = $1 AND day <= $3 LIMIT 9) AS kept) FROM complaints WHERE business_id = $1 "
    "AND day BETWEEN $2 AND $3";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_complaints = {
    .key = "complaints",
    .name = N_("Keluhan"),
    .unit = KPI_COUNT,
    .down = true,
    .explain = N_("Berapa keluhan yang masuk."),
    .advice = N_("Minta maaf dulu, perbaiki, lalu tanya apakah sudah baik."),
    .records = "/keluhan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM complaints WHERE business_id = $1 "
    "AND day <= $3 LIMIT 9) AS kept) + (SELECT COUNT(*) FROM (SELECT 1 FROM sales WHERE "
    "business_id = $1 AND day <= $3 LIMIT 9) AS kept) FROM complaints WHERE business_id = $1 "
    "AND day <= $3 AND closed_at IS NULL AND $2 <= $3";

/* Whatever the day it came: a complaint stays until it is closed. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_complaints_open = {
    .key = "complaints_open",
    .name = N_("Keluhan yang belum selesai"),
    .unit = KPI_COUNT,
    .down = true,
    .explain = N_("Keluhan yang masuk dan belum ditutup."),
    .advice = N_("Selesaikan yang paling lama dulu dan kabari orangnya."),
    .records = "/keluhan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(satisfaction), 0) AS BIGINT), COUNT(satisfaction) FROM reviews WHERE "
    "business_id = $1 AND to_day BETWEEN $2 AND $3";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_mean_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_satisfaction = {
    .key = "satisfaction",
    .name = N_("Rasa senang Anda"),
    .unit = KPI_SCORE,
    .own = true,
    .explain = N_("Seberapa senang Anda dengan usaha ini, menurut penilaian Anda sendiri."),
    .advice = N_("Pilih satu pekerjaan yang paling melelahkan, lalu serahkan atau kurangi."),
    .records = "/tinjauan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(family), 0) AS BIGINT), COUNT(family) FROM reviews WHERE "
    "business_id = $1 AND to_day BETWEEN $2 AND $3";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_mean_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_family = {
    .key = "family",
    .name = N_("Keluarga terurus"),
    .unit = KPI_SCORE,
    .own = true,
    .explain = N_("Apakah keluarga tetap terurus, menurut penilaian Anda sendiri."),
    .advice = N_("Tentukan jam untuk keluarga dan tandai sebagai jam tanpa pekerjaan."),
    .records = "/tinjauan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(contribution), 0) AS BIGINT), COUNT(contribution) FROM reviews WHERE "
    "business_id = $1 AND to_day BETWEEN $2 AND $3";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_mean_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_contribution = {
    .key = "contribution",
    .name = N_("Bantuan usaha bagi hidup Anda"),
    .unit = KPI_SCORE,
    .own = true,
    .explain = N_("Seberapa besar usaha ini membantu hidup Anda dan sekitar, menurut penilaian Anda sendiri."),
    .advice = N_("Lihat lagi nilai yang Anda pilih, lalu buat satu tujuan yang melayaninya."),
    .records = "/tinjauan",
    .minimum = 1,
    .compute = compute,
};

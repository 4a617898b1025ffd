// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(stars), 0) AS BIGINT), COUNT(*) FROM testimonials WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND stars > 0";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_mean_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_review_stars = {
    .key = "review_stars",
    .name = N_("Bintang ulasan"),
    .unit = KPI_SCORE,
    .explain = N_("Rata-rata bintang dari pembeli yang memberi ulasan."),
    .advice = N_("Baca ulasan dengan bintang paling sedikit, lalu perbaiki satu hal minggu ini."),
    .records = "/ulasan",
    .minimum = 3,
    .compute = compute,
};

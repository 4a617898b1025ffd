// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(*) FROM figures WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND measure = 'visitors'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_visitors = {
    .key = "visitors",
    .name = N_("Pengunjung halaman"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa orang membuka profil atau halaman toko Anda."),
    .advice = N_("Taruh tautan toko di profil dan sebut di akhir kiriman."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

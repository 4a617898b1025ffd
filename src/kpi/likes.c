// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(*) FROM figures WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND measure = 'likes'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_likes = {
    .key = "likes",
    .name = N_("Suka"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa kali orang menekan suka pada kiriman Anda."),
    .advice = N_("Lihat kiriman yang paling disukai, lalu buat satu lagi yang mirip."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

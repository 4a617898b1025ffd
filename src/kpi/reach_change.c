// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN day >= $2 THEN value ELSE -value END), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(CASE WHEN day < $2 THEN value ELSE 0 END), 0) AS BIGINT) FROM figures "
    "WHERE business_id = $1 AND measure = 'reach' AND platform IN (SELECT platform FROM figures "
    "WHERE business_id = $1 AND measure = 'reach' AND day BETWEEN $2 AND $3) AND day BETWEEN "
    "2 * CAST($2 AS BIGINT) - CAST($3 AS BIGINT) - 1 AND $3";

/* Only channels with figures in this period: a channel that was not written down has not lost anyone.
 * While the days still run there is nothing to compare with a whole week. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return query->today < query->period.to ||
           kpi_read_share_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_reach_change = {
    .key = "reach_change",
    .name = N_("Perubahan jangkauan"),
    .unit = KPI_PERCENT,
    .explain = N_("Naik atau turunnya jumlah yang melihat, dibanding masa yang sama panjang sebelumnya."),
    .advice = N_("Bila turun, cek dulu apakah jumlah kirimannya sama, lalu ulangi kiriman yang paling dilihat."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

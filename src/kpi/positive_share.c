// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN feeling = 'positive' THEN 1 ELSE 0 END), 0) AS BIGINT), "
    "COUNT(*) FROM (SELECT CASE WHEN sentiment <> 'unknown' THEN sentiment ELSE proposed END AS "
    "feeling FROM messages WHERE business_id = $1 AND received_at >= $2 AND received_at < $3) AS "
    "felt WHERE feeling <> 'unknown'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_share_times(query, SQL_READ, ret_value, error);
}

const Kpi kpi_positive_share = {
    .key = "positive_share",
    .name = N_("Bagian suara senang"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari pesan yang jelas nadanya, berapa bagian yang senang."),
    .advice = N_("Baca suara yang kecewa, perbaiki satu hal, lalu kabari orangnya."),
    .records = "/suara",
    .minimum = 5,
    .compute = compute,
};

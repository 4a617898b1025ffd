// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE business_id = $1 AND "
    "received_at < $3 AND (sentiment <> 'unknown' OR proposed <> 'unknown') LIMIT 9) AS kept) FROM messages WHERE business_id = $1 AND received_at >= $2 AND "
    "received_at < $3 AND CASE WHEN sentiment <> 'unknown' THEN sentiment ELSE proposed END = "
    "'positive'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_times(query, SQL_READ, ret_value, error);
}

const Kpi kpi_positive_count = {
    .key = "positive_count",
    .name = N_("Suara senang"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa pesan, komentar dan ulasan yang bernada senang."),
    .advice = N_("Balas setiap pujian dan minta izin membagikannya."),
    .records = "/suara",
    .minimum = 1,
    .compute = compute,
};

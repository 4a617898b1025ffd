// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM posts WHERE business_id = $1 AND day "
    "<= $3 LIMIT 9) AS kept) FROM posts WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND "
    "state = 'done'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_posts = {
    .key = "posts",
    .name = N_("Kiriman yang terbit"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa kiriman yang benar-benar sudah Anda terbitkan."),
    .advice = N_("Siapkan tulisan malam sebelumnya, supaya pagi tinggal kirim."),
    .records = "/kalender",
    .minimum = 1,
    .compute = compute,
};

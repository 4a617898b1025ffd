// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE business_id = $1 AND "
    "received_at < $3 LIMIT 9) AS kept) FROM messages WHERE business_id = $1 AND received_at >= "
    "$2 AND received_at < $3 AND kind = 'review'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_times(query, SQL_READ, ret_value, error);
}

const Kpi kpi_reviews = {
    .key = "reviews",
    .name = N_("Ulasan"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa ulasan atau testimoni yang masuk."),
    .advice = N_("Setelah pesanan sampai, minta pendapat pembeli dengan sopan."),
    .records = "/pesan",
    .minimum = 1,
    .compute = compute,
};

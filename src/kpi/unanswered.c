// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE business_id = $1 AND "
    "received_at < $3 LIMIT 9) AS kept) FROM messages WHERE business_id = $1 AND received_at >= "
    "$2 AND received_at < $3 AND answered_at IS NULL AND dismissed_at IS NULL";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_times(query, SQL_READ, ret_value, error);
}

const Kpi kpi_unanswered = {
    .key = "unanswered",
    .name = N_("Pesan belum dijawab"),
    .unit = KPI_COUNT,
    .down = true,
    .explain = N_("Pesan yang masuk dan belum ada jawabannya."),
    .advice = N_("Jawab yang paling lama menunggu dulu, cukup satu kalimat."),
    .records = "/pesan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN answered_at IS NOT NULL AND answered_at <= due_at "
    "THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(*) FROM messages WHERE business_id = $1 AND "
    "received_at >= $2 AND received_at < $3 AND (answered_at IS NOT NULL OR dismissed_at "
    "IS NULL)";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_share_times(query, SQL_READ, ret_value, error);
}

const Kpi kpi_answered_in_time = {
    .key = "answered_in_time",
    .name = N_("Dijawab tepat waktu"),
    .unit = KPI_PERCENT,
    .explain =
        N_("Dari pesan yang masuk, berapa bagian yang dijawab sebelum batas waktu janji Anda."),
    .advice = N_("Siapkan balasan siap pakai untuk harga, alamat dan jam buka."),
    .records = "/pesan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_FIGURES[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(*) FROM figures WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND measure = 'comments'";
static const char SQL_MESSAGES[] =
    "SELECT COUNT(*), (SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE business_id = $1 AND "
    "received_at < $3 LIMIT 9) AS kept) FROM messages WHERE business_id = $1 AND received_at >= "
    "$2 AND received_at < $3 AND kind = 'comment'";

/* The number read off the phone counts all comments; the comments noted here only some. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    if (!kpi_read_count_days(query, SQL_FIGURES, ret_value, error)) {
        return false;
    }
    return ret_value->records > 0 || kpi_read_count_times(query, SQL_MESSAGES, ret_value, error);
}

const Kpi kpi_comments = {
    .key = "comments",
    .name = N_("Komentar"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa komentar yang masuk di kiriman Anda."),
    .advice = N_("Akhiri kiriman dengan satu pertanyaan yang mudah dijawab."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

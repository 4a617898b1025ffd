// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(*) FROM figures WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND measure = 'shares'";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_shares = {
    .key = "shares",
    .name = N_("Dibagikan"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa kali orang membagikan kiriman Anda kepada orang lain."),
    .advice = N_("Buat kiriman yang berguna bagi orang lain, misalnya cara menyimpan atau memasak."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

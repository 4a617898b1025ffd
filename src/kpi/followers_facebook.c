// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT value, 1 FROM figures WHERE business_id = $1 AND platform = 'facebook' AND "
    "measure = 'followers' AND day = (SELECT MAX(day) FROM figures WHERE business_id = $1 "
    "AND platform = 'facebook' AND measure = 'followers' AND day <= $3) AND $2 <= $3";

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_count_days(query, SQL_READ, ret_value, error);
}

const Kpi kpi_followers_facebook = {
    .key = "followers_facebook",
    .name = N_("Pengikut Facebook"),
    .unit = KPI_COUNT,
    .explain = N_("Jumlah pengikut Facebook menurut angka terakhir yang Anda isi."),
    .advice =
        N_("Ajak pembeli mengikuti akun Anda dan terbitkan foto proses memasak atau membuat."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

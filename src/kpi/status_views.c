// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

static const char SQL_READ[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(*) FROM figures WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND platform = 'whatsapp_status' AND "
    "measure = 'reach'";

/* The average of the days that have a figure: days without one are gaps, not zeros. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    KpiValue sum = {0};
    if (!kpi_read_count_days(query, SQL_READ, &sum, error)) {
        return false;
    }
    ret_value->records = sum.records;
    ret_value->value = sum.records > 0 ? (sum.value + sum.records / 2) / sum.records : 0;
    return true;
}

const Kpi kpi_status_views = {
    .key = "status_views",
    .name = N_("Penonton status"),
    .unit = KPI_COUNT,
    .explain = N_("Berapa orang melihat status WhatsApp Anda dalam sehari, rata-rata dari angka "
                  "yang Anda isi."),
    .advice = N_("Simpan nomor pembeli dan minta mereka menyimpan nomor Anda."),
    .records = "/angka",
    .minimum = 1,
    .compute = compute,
};

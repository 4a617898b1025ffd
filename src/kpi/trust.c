// SPDX-License-Identifier: Apache-2.0
#include "store/trust.h"

#include "kpi/kpi.h"

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    TrustWeek week = {0};
    TrustAsk ask = {query->business_id, query->period, query->zone, query->today};
    if (!trust_week_load(query->db, &ask, &week, error)) {
        return false;
    }
    ret_value->records = week.records;
    ret_value->value = MAX(trust_score(&week), 0) * 10;
    return true;
}

const Kpi kpi_trust = {
    .key = "trust",
    .name = N_("Daftar kepercayaan"),
    .unit = KPI_PERCENT,
    .explain = N_("Seberapa lengkap hal-hal yang membuat orang percaya: dijawab, rutin, jelas, terbuka harganya."),
    .advice = N_("Buka halaman Kepercayaan; satu langkah berikutnya tertulis paling atas."),
    .records = "/kepercayaan",
    .minimum = 1,
    .compute = compute,
};

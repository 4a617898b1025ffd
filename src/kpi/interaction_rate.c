// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"
#include "store/funnel.h"

static const char SQL_FIGURES[] =
    "SELECT CAST(COALESCE(SUM(value), 0) AS BIGINT), COUNT(*) FROM figures WHERE "
    "business_id = $1 AND day BETWEEN $2 AND $3 AND measure IN ('likes', 'shares')";

/* Messages, comments, likes and shares, of those who saw it. Comments are read as their own figure does:
 * those counted on the phone hold those noted here. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    Funnel funnel = {0};
    KpiValue taps = {0}, comments = {0};
    const Kpi *counted = kpi_find("comments");
    if (!funnel_load_counts(query->db, query->business_id, query->period, query->zone, &funnel, error) ||
        !kpi_read_count_days(query, SQL_FIGURES, &taps, error) ||
        !counted->compute(query, &comments, error)) {
        return false;
    }
    kpi_rate_set(ret_value, funnel.chats + comments.value + taps.value, funnel.views);
    return true;
}

const Kpi kpi_interaction_rate = {
    .key = "interaction_rate",
    .name = N_("Yang melihat lalu menanggapi"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari semua yang melihat kiriman Anda, berapa persen yang menulis, menyukai, "
                  "berkomentar, atau membagikannya."),
    .advice = N_("Balas setiap tanggapan, dan akhiri kiriman dengan pertanyaan yang mudah."),
    .records = "/angka",
    .minimum = 20,
    .compute = compute,
};

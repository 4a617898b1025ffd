// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"
#include "store/funnel.h"

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    Funnel funnel = {0};
    if (!funnel_load_counts(query->db, query->business_id, query->period, query->zone, &funnel, error)) {
        return false;
    }
    kpi_rate_set(ret_value, funnel.chats, funnel.views);
    return true;
}

const Kpi kpi_chat_rate = {
    .key = "chat_rate",
    .name = N_("Yang melihat lalu bertanya"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari semua yang melihat kiriman Anda, berapa persen yang mengirim pesan."),
    .advice = N_("Akhiri setiap kiriman dengan satu ajakan, misalnya: balas untuk pesan."),
    .records = "/angka",
    .minimum = 20,
    .compute = compute,
};

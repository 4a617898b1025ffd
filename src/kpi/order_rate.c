// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"
#include "store/funnel.h"

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    Funnel funnel = {0};
    if (!funnel_load_counts(query->db, query->business_id, query->period, query->zone, &funnel, error)) {
        return false;
    }
    kpi_rate_set(ret_value, funnel.orders, funnel.chats);
    return true;
}

const Kpi kpi_order_rate = {
    .key = "order_rate",
    .name = N_("Yang bertanya lalu memesan"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari semua yang mengirim pesan, berapa persen yang jadi memesan."),
    .advice = N_("Jawab dengan harga, sisa stok, dan cara pesan sekaligus."),
    .records = "/pesanan",
    .minimum = 5,
    .compute = compute,
};

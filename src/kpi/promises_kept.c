// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"
#include "store/order.h"

/* Only days that are over: what is still to be delivered today is no broken promise. */
static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    OrderPromises promises = {0};
    int64_t now = zone_instant(query->zone, query->today, 0);
    if (!order_promises(query->db, query->business_id, query->period, now, &promises, error)) {
        return false;
    }
    kpi_share_set(ret_value, promises.kept, promises.made);
    return true;
}

const Kpi kpi_promises_kept = {
    .key = "promises_kept",
    .name = N_("Janji antar ditepati"),
    .unit = KPI_PERCENT,
    .explain = N_("Dari pesanan yang dijanjikan, berapa persen sampai tepat waktu."),
    .advice = N_("Janjikan waktu yang sedikit lebih longgar, lalu kabari pembeli sebelum terlambat."),
    .records = "/pesanan",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "kpi/outlay.h"

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_return(query, false, ret_value, error);
}

const Kpi kpi_roi_money = {
    .key = "roi_money",
    .name = N_("Balik modal promosi"),
    .unit = KPI_PERCENT,
    .explain = N_("Sisa dari pesanan dibanding uang promosi: 0% impas, di bawahnya rugi."),
    .advice = N_("Hentikan atau ubah iklan yang rugi, lalu pakai uangnya di tempat yang paling "
                 "balik modal."),
    .records = "/balik-modal",
    .minimum = 1,
    .compute = compute,
};

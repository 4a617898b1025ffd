// SPDX-License-Identifier: Apache-2.0
#include "kpi/outlay.h"

static bool compute(const KpiQuery *query, KpiValue *ret_value, GError **error)
{
    return kpi_read_return(query, true, ret_value, error);
}

const Kpi kpi_roi_with_time = {
    .key = "roi_with_time",
    .name = N_("Balik modal, waktu sendiri ikut dihitung"),
    .unit = KPI_PERCENT,
    .explain =
        N_("Sama seperti balik modal promosi, tetapi jam kerja Anda juga dihitung sebagai biaya."),
    .advice = N_("Kurangi tempat yang banyak memakan waktu tetapi sedikit pesanannya."),
    .records = "/balik-modal",
    .minimum = 1,
    .compute = compute,
};

// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

static bool run(const Doing *doing, GError **error)
{
    return promotion_form_add(doing, error);
}

const Action action_ad_add = {
    .name = "ad_add",
    .resource = "ads",
    .needs = CAN_MEASURE,
    .form = &ad_add_form,
    .label = N_("Catat iklan atau biaya"),
    .done = N_("Sudah dicatat. Hasilnya dihitung dari pesanan yang masuk."),
    .summary = "Writes down an ad or another cost of becoming known, with its days and channel.",
    .run = run,
};

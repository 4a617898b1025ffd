// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

static bool run(const Doing *doing, GError **error)
{
    return promotion_form_edit(doing, false, error);
}

const Action action_ad_edit = {
    .name = "ad_edit",
    .resource = "ads",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_MEASURE,
    .form = &ad_form,
    .label = N_("Simpan"),
    .done = N_("Catatan iklan sudah disimpan."),
    .summary = "Corrects an ad: its cost, days, and the orders credited to it.",
    .run = run,
};

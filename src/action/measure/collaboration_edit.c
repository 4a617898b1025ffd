// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

static bool run(const Doing *doing, GError **error)
{
    return promotion_form_edit(doing, true, error);
}

const Action action_collaboration_edit = {
    .name = "collaboration_edit",
    .resource = "collaborations",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_MEASURE,
    .form = &collaboration_form,
    .label = N_("Simpan"),
    .done = N_("Catatan kerja sama sudah disimpan."),
    .summary =
        "Corrects an agreement: its terms, follow-up, result, and the orders credited to it.",
    .run = run,
};

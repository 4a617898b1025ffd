// SPDX-License-Identifier: Apache-2.0
#include "action/measure/promotion_form.h"

static bool run(const Doing *doing, GError **error)
{
    return promotion_form_add(doing, error);
}

const Action action_collaboration_add = {
    .name = "collaboration_add",
    .resource = "collaborations",
    .needs = CAN_MEASURE,
    .form = &collaboration_add_form,
    .label = N_("Catat kerja sama"),
    .done = N_("Kerja sama sudah dicatat."),
    .summary = "Writes down an agreement with a partner, influencer or community.",
    .run = run,
};

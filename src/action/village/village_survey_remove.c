// SPDX-License-Identifier: Apache-2.0
#include "store/village_survey.h"

#include "action/action.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return village_survey_remove(context->db, context->business_id, doing->id, error);
}

const Action action_village_survey_remove = {
    .name = "village_survey_remove",
    .resource = "village_surveys",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Hapus survei ini"),
    .done = N_("Survei dihapus."),
    .summary = "Removes a village survey.",
    .run = run,
};

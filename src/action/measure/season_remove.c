// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/season.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    doing->result->id = doing->id;
    return season_remove(context->db, context->business_id, doing->id, error);
}

const Action action_season_remove = {
    .name = "season_remove",
    .resource = "seasons",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_MEASURE,
    .label = N_("Hapus tanda ini"),
    .done = N_("Tandanya dihapus."),
    .summary = "Takes a season mark away.",
    .run = run,
};

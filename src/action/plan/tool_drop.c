// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/tool.h"

static bool run(const Doing *doing, GError **error)
{
    doing->result->id = doing->id;
    return tool_drop(doing->context->db, doing->context->business_id, doing->id,
                     doing->context->now, error);
}

const Action action_tool_drop = {
    .name = "tool_drop",
    .resource = "tools",
    .verb = "drop",
    .on_record = true,
    .needs = CAN_PLAN,
    .label = N_("Istirahatkan alat ini"),
    .done = N_("Alat diistirahatkan. Akunnya tidak dihapus."),
    .summary = "Parks a chosen tool; its answers stay and no account is deleted.",
    .run = run,
};

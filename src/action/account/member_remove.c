// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"

static bool run(const Doing *doing, GError **error)
{
    doing->result->id = doing->id;
    return member_remove(doing->context->db, doing->context->business_id, doing->id, error);
}

const Action action_member_remove = {
    .name = "member_remove",
    .resource = "members",
    .verb = "remove",
    .on_record = true,
    .needs = CAN_OWN,
    .label = N_("Keluarkan"),
    .done = N_("Orang itu tidak ikut lagi."),
    .summary = "Takes a member out of the business.",
    .run = run,
};

// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "store/group.h"

static bool run(const Doing *doing, GError **error)
{
    const Context *context = doing->context;
    g_autoptr(RecordList) one = NULL;
    if (!group_load(context->db, context->business_id, doing->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such group");
    }
    Group group = *group_at(one, 0);
    group.active = 0;
    doing->result->id = doing->id;
    doing->result->next = g_strdup("/grup");
    return group_save(context->db, context->business_id, &group, error);
}

const Action action_group_leave = {
    .name = "group_leave",
    .resource = "groups",
    .verb = "leave",
    .on_record = true,
    .needs = CAN_PLAN,
    .label = N_("Tidak dipakai lagi"),
    .done = N_("Tidak ada kiriman lagi ke grup itu."),
    .summary = "Stops planning posts in a group; what was posted stays.",
    .run = run,
};

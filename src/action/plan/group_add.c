// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "action/plan/group_form.h"

static bool run(const Doing *doing, GError **error)
{
    Group group = group_form_read(doing->values);
    return group_add(doing->context->db, doing->context->business_id, &group, &doing->result->id,
                     error);
}

const Action action_group_add = {
    .name = "group_add",
    .resource = "groups",
    .needs = CAN_PLAN,
    .form = &group_form,
    .label = N_("Tambah grup"),
    .done = N_("Grup sudah dicatat; jadwal akan mengikuti aturannya."),
    .summary = "Adds a group with its days and limits.",
    .run = run,
};

// SPDX-License-Identifier: Apache-2.0
#include "action/action.h"
#include "action/plan/group_form.h"

static bool run(const Doing *doing, GError **error)
{
    Group group = group_form_read(doing->values);
    group.id = doing->id;
    group.active = 1;
    doing->result->id = doing->id;
    return group_save(doing->context->db, doing->context->business_id, &group, error);
}

const Action action_group_edit = {
    .name = "group_edit",
    .resource = "groups",
    .verb = "edit",
    .on_record = true,
    .needs = CAN_PLAN,
    .form = &group_form,
    .label = N_("Simpan"),
    .done = N_("Aturan grup sudah disimpan."),
    .summary = "Changes a group; a group that was left is taken up again.",
    .run = run,
};

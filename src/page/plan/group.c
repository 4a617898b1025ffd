// SPDX-License-Identifier: Apache-2.0
#include "action/plan/group_form.h"
#include "action/registry.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_group_edit, &action_group_leave, NULL};

static bool get(PageView *view, GError **error)
{
    g_autoptr(RecordList) one = NULL;
    if (!group_load(view->context->db, view->context->business_id, view->id, &one, error)) {
        return false;
    }
    if (record_count(one) == 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such group");
    }
    const Group *group = group_at(one, 0);
    g_autoptr(FormValues) values = group_form_show(group);
    view->title_data = g_strdup(group->name);
    page_form(view, (PageForm){.action = &action_group_edit,
                               .id = group->id,
                               .values = values,
                               .next = "/grup"});
    page_button(view, &action_group_leave, group->id, NULL, true);
    return true;
}

const Page page_group = {
    .path = "/grup/{nomor}",
    .title = N_("Grup"),
    .job = JOB_PLAN,
    .back = "/grup",
    .needs = CAN_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};

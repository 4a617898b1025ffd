// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"

static const Action *const ACTIONS_HERE[] = {&action_contact_add, NULL};

static bool get(PageView *view, GError **error)
{
    (void)error;
    ui_hint(view->html, tr(view->html->lang, "Simpan hanya yang perlu, dan dengan izin orangnya."));
    page_form(view, (PageForm){.action = &action_contact_add, .next = "/kontak"});
    return true;
}

const Page page_contact_new = {
    .path = "/kontak/tambah",
    .title = N_("Tambah kontak"),
    .job = JOB_TALK,
    .back = "/kontak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};

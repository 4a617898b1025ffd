// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/talk/contact_view.h"

static const Action *const ACTIONS_HERE[] = {&action_contact_add, NULL};

static const Field QUERY[] = {{"acara", N_("Acara"), FIELD_ID}, {0}};
static const Form QUERY_FORM = {QUERY};

static bool get(PageView *view, GError **error)
{
    g_autoptr(FormValues) values = form_values_new();
    if (form_has(view->query, "acara")) {
        form_values_show_int(values, "event", form_int(view->query, "acara"));
    }
    ui_hint(view->html, tr(view->html->lang, "Simpan hanya yang perlu, dan dengan izin orangnya."));
    return contact_draw_form(
        view, (PageForm){.action = &action_contact_add, .next = "/kontak", .values = values}, 0,
        error);
}

const Page page_contact_new = {
    .path = "/kontak/tambah",
    .title = N_("Tambah kontak"),
    .job = JOB_TALK,
    .back = "/kontak",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .query = &QUERY_FORM,
    .actions = ACTIONS_HERE,
    .kept = true,
    .get = get,
};

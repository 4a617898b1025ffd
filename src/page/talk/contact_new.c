// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/factor.h"
#include "page/talk/contact_view.h"

static const Action *const ACTIONS_HERE[] = {&action_contact_add, NULL};

static const Field QUERY[] = {{"acara", N_("Acara"), FIELD_ID}, {0}};
static const Form QUERY_FORM = {QUERY};

/* The reasons in the form are short names; here is what each means. */
static void draw_factors(PageView *view)
{
    Html *html = view->html;
    const Knowledge *knowledge = view->context->knowledge;
    ui_fold_begin(html, tr(html->lang, "Arti tiap alasan"));
    ui_list_begin(html);
    for (size_t i = 0; i < factor_count(knowledge); i++) {
        const Factor *factor = factor_at(knowledge, i);
        ui_item(html, (UiItem){.title = factor_name(factor, html->lang),
                               .note = factor_hint(factor, html->lang)});
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    g_autoptr(FormValues) values = form_values_new();
    if (form_has(view->query, "acara")) {
        form_values_show_int(values, "event", form_int(view->query, "acara"));
    }
    ui_hint(view->html, tr(view->html->lang, "Simpan hanya yang perlu, dan dengan izin orangnya."));
    PageForm form = {.action = &action_contact_add, .next = "/kontak", .values = values};
    if (!contact_draw_form(view, form, 0, error)) {
        return false;
    }
    draw_factors(view);
    return true;
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

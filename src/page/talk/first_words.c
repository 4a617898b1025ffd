// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/talk/reply_view.h"
#include "store/auto_text.h"

static const Action *const ACTIONS_HERE[] = {&action_auto_text_set, NULL};

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_auto(AutoText) text = {0};
    g_autofree char *now = NULL;
    bool open = false;
    if (!auto_text_load(context->db, context->business_id, &text, error) ||
        !reply_first_words(context, "", &now, &open, error)) {
        return false;
    }
    g_autoptr(FormValues) values = form_values_new();
    form_values_show(values, "greeting", text.greeting);
    form_values_show(values, "away", text.away);
    ui_lead(html, open ? tr(html->lang, "Sekarang buka. Sapaan yang dipakai:")
                       : tr(html->lang, "Sekarang tutup. Sapaan yang dipakai:"));
    ui_copy(html, tr(html->lang, "Sapaan"), now, false);
    page_form(view, (PageForm){.action = &action_auto_text_set, .values = values});
    ui_actions_begin(html);
    ui_button_link(html, "/jam-buka", tr(html->lang, "Atur jam buka"), false);
    ui_actions_end(html);
    return true;
}

const Page page_first_words = {
    .path = "/balasan/sapaan",
    .title = N_("Sapaan buka dan tutup"),
    .job = JOB_TALK,
    .back = "/balasan",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};

// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/talk/chat_view.h"

static const Action *const ACTIONS_HERE[] = {&action_chat_keep, NULL};

/* Reached by the form of what was found; drawn only when something in it must be mended. */
static bool get(PageView *view, GError **error)
{
    (void)error;
    Html *html = view->html;
    if (view->failed != NULL) {
        ui_lead(html, tr(html->lang, "Belum ada yang disimpan. Perbaiki dulu yang ditandai."));
        chat_picks(view, view->typed, view->errors);
        return true;
    }
    ui_empty(html, "talk", tr(html->lang, "Pilih dulu berkas chatnya."));
    ui_actions_begin(html);
    ui_button_link(html, "/pesan/chat", tr(html->lang, "Pilih berkas chat"), true);
    ui_actions_end(html);
    return true;
}

const Page page_chat_save = {
    .path = "/pesan/chat/simpan",
    .title = N_("Simpan dari chat"),
    .job = JOB_TALK,
    .back = "/pesan/chat",
    .needs = CAN_TALK,
    .subject = SUBJECT_CUSTOMERS,
    .actions = ACTIONS_HERE,
    .get = get,
};

// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/start/question_view.h"

/* How she wants to be heard and seen (requirements C01, C05, C07). */

static const char GROUP[] = "voice";
static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    ui_lead(html, tr(html->lang, "Semua tulisan yang disiapkan mengikuti pilihan ini. Boleh diubah "
                                 "kapan saja."));
    for (int64_t screen = 1; screen <= question_screens(standing.knowledge, GROUP); screen++) {
        ui_card_begin(html, screen == 1 ? tr(html->lang, "Cara menyapa")
                                        : tr(html->lang, "Diri Anda di kiriman"));
        question_screen_draw(view, &standing,
                             (QuestionScreen){.group = GROUP,
                                              .screen = screen,
                                              .next = "/gaya",
                                              .submit = tr(html->lang, "Simpan")});
        ui_card_end(html);
    }
    ui_hint(html,
            tr(html->lang, "Nasihat dan nilai selalu kata-kata Anda sendiri; program ini tidak "
                           "menulis nasihat agama."));
    return true;
}

const Page page_voice = {
    .path = "/gaya",
    .title = N_("Gaya tulisan"),
    .job = JOB_CREATE,
    .note = N_("Cara menyapa, wajah Anda, dan nasihat sendiri"),
    .order = 70,
    .icon = "heart",
    .back = "/menu",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};

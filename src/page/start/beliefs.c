// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "guide/belief.h"
#include "page/start/question_view.h"

/* What keeps owners away, answered by doing: a first card in a minute (requirement X04). */

static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};

static void draw_answers(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    const Belief *belief = belief_mine(standing->knowledge, standing->answers, 0);
    for (size_t i = 1; belief != NULL; i++) {
        ui_card_begin(html, belief_name(belief, html->lang));
        ui_paragraph(html, belief_answer(belief, html->lang));
        ui_card_end(html);
        belief = belief_mine(standing->knowledge, standing->answers, i);
    }
    ui_actions_begin(html);
    ui_button_link(html, "/kartu-pertama", tr(html->lang, "Buat kartu pertama, satu menit"), true);
    ui_actions_end(html);
}

static bool get(PageView *view, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    if (answers_given(standing.answers, "beliefs")) {
        draw_answers(view, &standing);
    }
    question_screen_draw(view, &standing,
                         (QuestionScreen){.group = "belief", .screen = 1, .next = "/anggapan"});
    return true;
}

const Page page_beliefs = {
    .path = "/anggapan",
    .title = N_("Anggapan tentang promosi"),
    .job = JOB_START,
    .note = N_("Benarkah harus paham desain atau bayar orang?"),
    .order = 60,
    .icon = "talk",
    .back = "/profil",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};

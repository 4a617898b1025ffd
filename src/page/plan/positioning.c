// SPDX-License-Identifier: Apache-2.0
#include "guide/positioning.h"

#include "action/registry.h"
#include "page/start/question_view.h"

/* One sentence that says who, what and why you; four short fields beside it (requirements M21, C21).
 * Who buys and what is different were asked before: they are shown, not asked again. */

static const char GROUP[] = "position";
static const Action *const ACTIONS_HERE[] = {&action_answer_set, NULL};

static void draw_answer(Html *html, const Standing *standing, const char *key, const char *href)
{
    const Question *question = question_find(standing->knowledge, key);
    if (question == NULL) {
        return;
    }
    g_autofree char *said = question_answer_said(question, standing->answers, html->lang);
    bool given = *said != '\0';
    ui_item(html, (UiItem){.title = question_text(question, html->lang),
                           .note = given ? NULL : tr(html->lang, "belum dijawab"),
                           .note_data = given ? said : NULL,
                           .href = href});
}

static void draw_sentence(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    g_autofree char *sentence =
        positioning_sentence(view->context->business->name, standing->answers);
    if (sentence == NULL) {
        ui_lead(html, tr(html->lang, "Tiga jawaban menjadi satu kalimat perkenalan:"));
    } else {
        ui_copy(html, tr(html->lang, "Siap disalin"), sentence, true);
        ui_hint(html, tr(html->lang, "Kalimat ini dipakai utuh di profil, supaya di mana pun orang "
                                     "mengenal Anda dengan cara yang sama."));
        ui_link(html, "/wa-bisnis", tr(html->lang, "Pasang di WhatsApp Business"));
    }
    ui_list_begin(html);
    draw_answer(html, standing, "segment", "/strategi/segment");
    draw_answer(html, standing, "sells", "/mulai/2");
    draw_answer(html, standing, "added_value", "/strategi/added_value");
    ui_list_end(html);
}

static void draw_questions(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    for (int64_t screen = 1; screen <= question_screens(standing->knowledge, GROUP); screen++) {
        ui_card_begin(html, screen == 1 ? tr(html->lang, "Yang hanya ada pada Anda")
                                        : tr(html->lang, "Harga, tempat, dan promosi"));
        question_screen_draw(view, standing,
                             (QuestionScreen){.group = GROUP,
                                              .screen = screen,
                                              .next = "/posisi",
                                              .submit = tr(html->lang, "Simpan")});
        ui_card_end(html);
    }
}

static bool get(PageView *view, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    draw_sentence(view, &standing);
    draw_questions(view, &standing);
    const char *unique = positioning_unique(standing.answers);
    if (*unique != '\0') {
        ui_copy(view->html, tr(view->html->lang, "Ikut di satu kiriman setiap minggu"), unique,
                false);
    }
    return true;
}

const Page page_positioning = {
    .path = "/posisi",
    .title = N_("Kalimat perkenalan"),
    .job = JOB_PLAN,
    .note = N_("Siapa pembelinya, apa yang dijual, apa bedanya"),
    .order = 45,
    .icon = "heart",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};

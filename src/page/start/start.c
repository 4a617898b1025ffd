// SPDX-License-Identifier: Apache-2.0
#include "page/start/question_view.h"

/* Where the guided start stands: begin, go on where she stopped, or look at every answer again. */

static const char GROUP[] = "start";

static void draw_begin(PageView *view)
{
    Html *html = view->html;
    ui_lead(html, tr(html->lang, "Kita mulai dari Anda. Satu layar, satu pertanyaan pendek."));
    ui_paragraph(html, tr(html->lang, "Boleh berhenti kapan saja; jawaban tersimpan satu per satu "
                                      "dan bisa diubah."));
    ui_actions_begin(html);
    ui_button_link(html, "/mulai/1", tr(html->lang, "Mulai"), true);
    ui_actions_end(html);
}

static void draw_resume(PageView *view, const Standing *standing, int64_t screens)
{
    Html *html = view->html;
    int64_t screen = standing->profile.missing->screen;
    g_autofree char *href = g_strdup_printf("/mulai/%d", (int)screen);
    g_autofree char *said = g_strdup_printf(tr(html->lang, "Anda sampai di layar %d dari %d."),
                                            (int)screen, (int)screens);
    ui_lead(html, said);
    ui_meter(html, screen - 1, screens, tr(html->lang, "Yang sudah dijawab"));
    ui_actions_begin(html);
    ui_button_link(html, href, tr(html->lang, "Lanjutkan"), true);
    ui_actions_end(html);
}

static void draw_done(PageView *view)
{
    Html *html = view->html;
    ui_lead(html, tr(html->lang, "Semua pertanyaan sudah dijawab. Terima kasih."));
    ui_actions_begin(html);
    ui_button_link(html, "/profil", tr(html->lang, "Lihat profil usaha"), true);
    ui_actions_end(html);
}

/* Every answer, each a way back to its screen. */
static void draw_answers(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    ui_fold_begin(html, tr(html->lang, "Jawaban Anda"));
    ui_list_begin(html);
    for (size_t i = 0; i < question_count(standing->knowledge); i++) {
        const Question *question = question_at(standing->knowledge, i);
        if (!g_str_equal(question->group, GROUP) ||
            !answers_given(standing->answers, question->key)) {
            continue;
        }
        g_autofree char *said = question_answer_said(question, standing->answers, html->lang);
        g_autofree char *href = g_strdup_printf("/mulai/%d", (int)question->screen);
        ui_item(html, (UiItem){.title = question_text(question, html->lang),
                               .note_data = said,
                               .href = href});
    }
    ui_list_end(html);
    ui_fold_end(html);
}

static bool get(PageView *view, GError **error)
{
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    int64_t screens = question_screens(standing.knowledge, GROUP);
    bool begun =
        answers_given(standing.answers, question_on_screen(standing.knowledge, GROUP, 1, 0)->key);
    if (profile_is_complete(&standing.profile)) {
        draw_done(view);
    } else if (begun) {
        draw_resume(view, &standing, screens);
    } else {
        draw_begin(view);
    }
    if (begun) {
        draw_answers(view, &standing);
    }
    return true;
}

const Page page_start = {
    .path = "/mulai",
    .title = N_("Kenali usaha Anda"),
    .job = JOB_START,
    .note = N_("Pertanyaan pendek, satu per satu"),
    .order = 10,
    .icon = "ladder",
    .back = "/menu",
    .needs = CAN_PLAN,
    .get = get,
};

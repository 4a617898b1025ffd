// SPDX-License-Identifier: Apache-2.0
#include "app/standing.h"
#include "page/page.h"
#include "page/start/question_view.h"

/* The ladder: four rungs, each closed until the one below is done; under it the answers. */

static const char *const RUNG_PATHS[LADDER_STEPS] = {"/strategi/vision", "/strategi/segment",
                                                     "/alat", "/pesan"};
static const struct {
    const char *group, *title, *first;
} PARTS[] = {
    {"manage", N_("Tiga pertanyaan pengelola"), "why_media"},
    {"strategy", N_("Langkah 1: Strategi"), "vision"},
    {"presence", N_("Langkah 2: Kehadiran"), "segment"},
};

static void draw_ladder(PageView *view, const LadderFacts *facts)
{
    const Lang *lang = view->html->lang;
    UiRung rungs[LADDER_STEPS];
    for (int i = 0; i < LADDER_STEPS; i++) {
        LadderState state = ladder_state((LadderStep)i, facts);
        rungs[i] = (UiRung){.label = tr(lang, ladder_name((LadderStep)i)),
                            .href = state != LADDER_CLOSED ? RUNG_PATHS[i] : NULL,
                            .done = state == LADDER_DONE,
                            .here = state == LADDER_OPEN};
    }
    g_autofree char *done =
        g_strdup_printf(tr(lang, "%d dari 4 langkah selesai"), (int)ladder_done(facts));
    ui_ladder(view->html, rungs, LADDER_STEPS);
    ui_lead(view->html, done);
}

/* Where to go for what comes next. */
static void draw_next(PageView *view, const Standing *standing, const LadderFacts *facts)
{
    Html *html = view->html;
    g_autofree char *next = ladder_next_action(facts, html->lang);
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        const Question *missing =
            question_missing(standing->knowledge, standing->answers, PARTS[i].group, 0);
        if (missing != NULL) {
            g_autofree char *href = g_strconcat("/strategi/", missing->key, NULL);
            ui_notice(html, TONE_PLAIN, question_text(missing, html->lang));
            ui_actions_begin(html);
            ui_button_link(html, href, tr(html->lang, "Jawab sekarang"), true);
            ui_actions_end(html);
            return;
        }
    }
    ui_notice(html, TONE_PLAIN, next);
    bool goal = standing->progress->goals > 0;
    bool tool = ladder_state(LADDER_TOOLS, facts) == LADDER_DONE;
    ui_actions_begin(html);
    ui_button_link(html,
                   tool   ? "/pesan"
                   : goal ? "/alat"
                          : "/tujuan",
                   tool   ? tr(html->lang, "Buka pesan")
                   : goal ? tr(html->lang, "Buka alat promosi")
                          : tr(html->lang, "Tulis tujuan"),
                   true);
    if (ladder_done(facts) == LADDER_STEPS) {
        ui_button_link(html, "/matriks", tr(html->lang, "Buka matriks alat"), false);
    }
    ui_actions_end(html);
}

static void draw_balance(PageView *view, const Answers *answers)
{
    if (ladder_loses_money(answers)) {
        ui_notice(view->html, TONE_BAD,
                  tr(view->html->lang, "Biaya promosi sebulan lebih besar daripada tambahan untung "
                                       "yang diharapkan. Kecilkan biayanya dulu."));
    }
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Standing) standing = {0};
    if (!standing_load(view->context, &standing, error)) {
        return false;
    }
    LadderFacts facts = standing_ladder(&standing);
    draw_ladder(view, &facts);
    draw_balance(view, standing.answers);
    draw_next(view, &standing, &facts);
    for (size_t i = 0; i < G_N_ELEMENTS(PARTS); i++) {
        g_autofree char *href = g_strconcat("/strategi/", PARTS[i].first, NULL);
        ui_card_begin(html, tr(html->lang, PARTS[i].title));
        question_facts_draw(view, &standing, PARTS[i].group);
        ui_link(html, href, tr(html->lang, "Ubah jawaban"));
        ui_card_end(html);
    }
    return true;
}

const Page page_strategy = {
    .path = "/strategi",
    .title = N_("Tangga usaha"),
    .job = JOB_PLAN,
    .note = N_("Empat langkah: strategi, kehadiran, alat, percakapan"),
    .order = 40,
    .icon = "ladder",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .get = get,
};

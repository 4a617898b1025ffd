// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "guide/cell.h"
#include "page/page.h"
#include "store/answer.h"
#include "store/interaction.h"

#define TITLE_MAX 150u

static const Field QUERY[] = {
    {"minggu", N_("Pekan"), FIELD_TEXT, .max = 10, .example = N_("2026-W02")}, {0}};
static const Form QUERY_FORM = {QUERY};

static Period week_of(const PageView *view)
{
    Period asked = {0};
    bool read = period_parse(form_text(view->query, "minggu"), &asked);
    return period_of_week(read ? asked.from : view->context->today);
}

/* "" when nothing is there: an empty cell has no number. */
static char *count_words(int count, const Lang *lang)
{
    return count > 0 ? g_strdup_printf("%d", count) : g_strdup(tr(lang, "kosong"));
}

static void draw_matrix(PageView *view, const InteractionWeek *week)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    const char *headings[SITUATIONS + 1] = {tr(lang, "Interaksi")};
    for (Situation s = 0; s < SITUATIONS; s++) {
        headings[s + 1] = tr(lang, situation_name(s));
    }
    ui_fold_begin(html, tr(lang, "Lihat kelima belas kotak"));
    ui_table_begin(html, tr(lang, "Lima interaksi, tiga keadaan"), headings, SITUATIONS + 1);
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        ui_row_begin(html);
        ui_cell_said(html, headings[0], tr(lang, interaction_name(i)));
        for (Situation s = 0; s < SITUATIONS; s++) {
            const Cell *cell = cell_of(view->context->knowledge, i, s);
            g_autofree char *count = count_words(week->count[i][s], lang);
            g_autofree char *words = g_strdup_printf("%s: %s", cell_name(cell, lang), count);
            ui_cell_said(html, headings[s + 1], words);
        }
        ui_row_end(html);
    }
    ui_table_end(html);
    ui_fold_end(html);
}

static void draw_balance(PageView *view, const InteractionWeek *week)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int sum = 0;
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        sum += interaction_sum(week, i);
    }
    ui_fold_begin(html, tr(lang, "Keseimbangan minggu ini"));
    for (Interaction i = 0; i < INTERACTIONS; i++) {
        int count = interaction_sum(week, i);
        g_autofree char *label = g_strdup_printf("%s: %d", tr(lang, interaction_name(i)), count);
        ui_meter(html, count, MAX(sum, 1), label);
        ui_hint(html, tr(lang, interaction_means(i)));
    }
    ui_fold_end(html);
}

static void draw_idea(PageView *view, const Cell *cell, const char *trade)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    g_autofree char *idea = cell_idea(view->context->knowledge, cell, trade, lang);
    g_autofree char *title = text_shorten(idea, TITLE_MAX);
    g_autofree char *text = g_uri_escape_string(title, NULL, true);
    g_autofree char *href =
        g_strdup_printf("/kalender/tambah?interaksi=%s&situasi=%s&isi=%s",
                        interaction_key(cell->interaction), situation_key(cell->situation), text);
    g_autofree char *place =
        g_strdup_printf("%s · %s · %s", tr(lang, interaction_name(cell->interaction)),
                        tr(lang, situation_name(cell->situation)), cell_name(cell, lang));
    ui_card_begin(html, NULL);
    ui_paragraph(html, idea);
    ui_hint(html, place);
    ui_hint(html, cell_means(cell, lang));
    ui_link(html, href, tr(lang, "Taruh di jadwal"));
    ui_card_end(html);
}

/* One idea at hand, the rest behind one tap. */
static void draw_ideas(PageView *view, const InteractionWeek *week, const char *trade)
{
    Html *html = view->html;
    const Lang *lang = html->lang;
    int shown = 0, empty = (int)CELLS - interaction_cells_filled(week);
    if (empty == 0) {
        return;
    }
    g_autofree char *words =
        g_strdup_printf(tr_count(lang, "%d gagasan untuk kotak yang masih kosong", empty), empty);
    ui_heading(html, words);
    for (size_t i = 0; i < cell_count(view->context->knowledge); i++) {
        const Cell *cell = cell_at(view->context->knowledge, i);
        if (week->count[cell->interaction][cell->situation] > 0) {
            continue;
        }
        if (shown == 1) {
            ui_fold_begin(html, tr(lang, "Gagasan yang lain"));
        }
        draw_idea(view, cell, trade);
        shown++;
    }
    if (shown > 1) {
        ui_fold_end(html);
    }
}

static void draw_turn(PageView *view, Period week)
{
    Html *html = view->html;
    g_autofree char *before = period_format(period_before(week));
    g_autofree char *back = g_strconcat("/interaksi?minggu=", before, NULL);
    ui_actions_begin(html);
    ui_button_link(html, back, tr(html->lang, "Minggu lalu"), false);
    ui_actions_end(html);
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    Period days = week_of(view);
    InteractionWeek week = {0};
    g_autoptr(Answers) answers = NULL;
    if (!interaction_week_load(context->db, context->business_id, days, context->zone, &week,
                               error) ||
        !answer_load(context->db, context->business_id, &answers, error)) {
        return false;
    }
    int filled = interaction_cells_filled(&week);
    g_autofree char *when = period_format_long(days, html->lang);
    g_autofree char *words =
        g_strdup_printf(tr(html->lang, "%d dari %d kotak terisi."), filled, (int)CELLS);
    g_autofree char *advice = interaction_advice(&week, html->lang);
    ui_hint(html, when);
    ui_lead(html, words);
    ui_paragraph(html, advice);
    draw_ideas(view, &week, answers_text(answers, "trade"));
    draw_matrix(view, &week);
    draw_balance(view, &week);
    draw_turn(view, days);
    return true;
}

const Page page_interactions = {
    .path = "/interaksi",
    .title = N_("Interaksi"),
    .job = JOB_TALK,
    .note = N_("Sudah seimbang antara memperlihatkan dan berbicara?"),
    .order = 58,
    .icon = "talk",
    .back = "/menu",
    .needs = CAN_TALK,
    .subject = SUBJECT_PLAN,
    .query = &QUERY_FORM,
    .get = get,
};

// SPDX-License-Identifier: Apache-2.0
#include "action/plan/goal_form.h"
#include "action/registry.h"
#include "page/page.h"
#include "store/goal.h"

static const Action *const ACTIONS_HERE[] = {&action_goal_add, &action_goal_close, NULL};

static const Choice WAYS[] = {{"isian", N_("Isi satu per satu")}, {0}};
static const Field QUERY_FIELDS[] = {
    {"cara", N_("Cara mengisi"), FIELD_CHOICE, .choices = WAYS},
    {0},
};
static const Form QUERY = {QUERY_FIELDS};

static char *goal_note(const PageView *view, const Goal *goal)
{
    const Lang *lang = view->html->lang;
    const Measure *measure = measure_find(view->context->knowledge, goal->measure);
    g_autofree char *due = day_format_long((Day)goal->due_day, lang);
    if (measure == NULL) {
        return g_strdup(due);
    }
    g_autofree char *from = measure_amount(measure, goal->start_value);
    g_autofree char *to = measure_amount(measure, goal->target_value);
    return g_strdup_printf(tr(lang, "%s: dari %s menjadi %s, sampai %s"),
                           measure_name(measure, lang), from, to, due);
}

static void draw_goal(PageView *view, const Goal *goal)
{
    Html *html = view->html;
    g_autofree char *note = goal_note(view, goal);
    ui_item_begin(html, (UiItem){.title_data = goal->words, .note = note, .icon = "check"});
    ui_fold_begin(html, tr(html->lang, "Tutup tujuan ini"));
    page_form(view, (PageForm){.action = &action_goal_close, .id = goal->id, .secondary = true});
    ui_fold_end(html);
    ui_item_end(html);
}

static void draw_goals(PageView *view, const RecordList *goals)
{
    Html *html = view->html;
    if (record_count(goals) == 0) {
        ui_empty(html, "check",
                 tr(html->lang, "Belum ada tujuan. Tulis satu tujuan yang jelas, dengan angka dan "
                                "tanggal."));
        return;
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(goals); i++) {
        draw_goal(view, goal_at(goals, i));
    }
    ui_list_end(html);
}

/* After a refusal: each letter with its verdict. */
static void draw_verdict(PageView *view, const Standing *standing)
{
    Html *html = view->html;
    SmartGoal goal = goal_form_read(view->context, view->typed, standing->answers);
    g_autoptr(SmartVerdict) verdict = smart_check(view->context->knowledge, &goal, html->lang);
    ui_list_begin(html);
    for (int i = 0; i < SMART_LETTERS; i++) {
        SmartLetter letter = (SmartLetter)i;
        bool ok = smart_letter_ok(verdict, letter);
        ui_item(html, (UiItem){.title = smart_letter_name(letter),
                               .note = smart_sentence(verdict, letter),
                               .badge = ok ? tr(html->lang, "sudah") : tr(html->lang, "belum"),
                               .tone = ok ? TONE_GOOD : TONE_WARNING});
    }
    ui_list_end(html);
}

static GArray *measure_options(const PageView *view)
{
    const Knowledge *knowledge = view->context->knowledge;
    GArray *options = g_array_new(TRUE, TRUE, sizeof(UiOption));
    for (size_t i = 0; i < measure_count(knowledge); i++) {
        const Measure *measure = measure_at(knowledge, i);
        UiOption option = {measure->key, measure_name(measure, view->html->lang)};
        g_array_append_val(options, option);
    }
    return options;
}

static void draw_whole_form(PageView *view)
{
    g_autoptr(GArray) measures = measure_options(view);
    const UiOptions options[] = {{"measure", (const UiOption *)(void *)measures->data}, {0}};
    page_form(view, (PageForm){.action = &action_goal_add, .options = options});
}

/* At first only the sentence; the other fields come when something is missing. */
static void draw_sentence_form(PageView *view)
{
    g_autoptr(FormTable) sentence = form_table_new();
    form_table_add(sentence, &action_goal_add.form->fields[0]);
    page_form(view, (PageForm){.action = &action_goal_add, .form = form_table_form(sentence)});
    ui_link(view->html, "/tujuan?cara=isian", tr(view->html->lang, "Isi satu per satu"));
}

static bool get(PageView *view, GError **error)
{
    Html *html = view->html;
    g_auto(Standing) standing = {0};
    g_autoptr(RecordList) goals = NULL;
    if (!standing_load(view->context, &standing, error) ||
        !goal_list_open(view->context->db, view->context->business_id, &goals, error)) {
        return false;
    }
    bool refused = view->failed == &action_goal_add;
    draw_goals(view, goals);
    ui_card_begin(html, tr(html->lang, "Tujuan baru"));
    if (refused) {
        draw_verdict(view, &standing);
    }
    if (refused || form_has(view->query, "cara")) {
        draw_whole_form(view);
    } else {
        draw_sentence_form(view);
    }
    ui_card_end(html);
    return true;
}

const Page page_goals = {
    .path = "/tujuan",
    .title = N_("Tujuan"),
    .job = JOB_PLAN,
    .note = N_("Satu tujuan yang jelas, dengan angka dan tanggal"),
    .order = 20,
    .icon = "check",
    .back = "/rencana",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .query = &QUERY,
    .actions = ACTIONS_HERE,
    .get = get,
};

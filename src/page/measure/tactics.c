// SPDX-License-Identifier: Apache-2.0
#include "action/registry.h"
#include "page/page.h"
#include "store/goal.h"
#include "store/tactic.h"

#define TACTICS_SHOWN 100

static const Action *const ACTIONS_HERE[] = {&action_tactic_add, &action_tactic_edit, NULL};

static FormValues *tactic_values(const Tactic *tactic)
{
    FormValues *values = form_values_new();
    form_values_show(values, "strategy", tactic->strategy);
    form_values_show(values, "tactic", tactic->tactic);
    if (tactic->goal_id != 0) {
        form_values_show_int(values, "goal_id", tactic->goal_id);
    }
    return values;
}

static void draw_tactic(PageView *view, const Tactic *tactic, const UiOptions *options)
{
    Html *html = view->html;
    bool missing = *tactic->tactic == '\0';
    g_autoptr(FormValues) values = tactic_values(tactic);
    ui_item_begin(html, (UiItem){.title_data = tactic->strategy,
                                 .note_data = missing ? NULL : tactic->tactic,
                                 .badge = missing ? tr(html->lang, "Belum ada taktik") : NULL,
                                 .tone = missing ? TONE_WARNING : TONE_PLAIN});
    ui_fold_begin(html, missing ? tr(html->lang, "Tulis taktiknya") : tr(html->lang, "Ubah"));
    page_form(view, (PageForm){.action = &action_tactic_edit,
                               .id = tactic->id,
                               .values = values,
                               .options = options,
                               .secondary = true});
    ui_fold_end(html);
    ui_item_end(html);
}

static void draw_missing(Html *html, const RecordList *list)
{
    int missing = 0;
    for (size_t i = 0; i < record_count(list); i++) {
        missing += *tactic_at(list, i)->tactic == '\0';
    }
    if (missing > 0) {
        g_autofree char *sentence = g_strdup_printf(
            tr_count(html->lang,
                     "%d strategi belum punya taktik. Tulis satu cara yang bisa dikerjakan "
                     "minggu ini.",
                     missing),
            missing);
        ui_notice(html, TONE_WARNING, sentence);
    }
}

static bool get(PageView *view, GError **error)
{
    const Context *context = view->context;
    Html *html = view->html;
    g_autoptr(RecordList) list = NULL, goals = NULL;
    if (!tactic_list(context->db, context->business_id, 0, TACTICS_SHOWN, &list, error) ||
        !goal_list_open(context->db, context->business_id, &goals, error)) {
        return false;
    }
    g_auto(OptionTable) table = option_table_of(goals, "id", "words");
    const UiOptions options[] = {{"goal_id", OPTIONS(table)}, {0}};
    ui_lead(html, tr(html->lang, "Strategi adalah gagasannya, taktik adalah cara menjalankannya."));
    draw_missing(html, list);
    if (record_count(list) == 0) {
        ui_empty(html, "plan",
                 tr(html->lang, "Belum ada strategi. Tulis satu gagasan besar dulu."));
    }
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(list); i++) {
        draw_tactic(view, tactic_at(list, i), options);
    }
    ui_list_end(html);
    ui_card_begin(html, tr(html->lang, "Tambah strategi"));
    page_form(view, (PageForm){.action = &action_tactic_add,
                               .options = options,
                               .secondary = record_count(list) > 0});
    ui_card_end(html);
    return true;
}

const Page page_tactics = {
    .path = "/taktik",
    .title = N_("Strategi dan taktik"),
    .job = JOB_MEASURE,
    .note = N_("Setiap gagasan perlu cara menjalankannya"),
    .order = 50,
    .icon = "plan",
    .back = "/menu",
    .needs = CAN_PLAN,
    .subject = SUBJECT_PLAN,
    .actions = ACTIONS_HERE,
    .get = get,
};

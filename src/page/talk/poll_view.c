// SPDX-License-Identifier: Apache-2.0
#include "page/talk/poll_view.h"

#include "action/registry.h"
#include "guide/share.h"

void poll_shown_clear(PollShown *shown)
{
    g_clear_pointer(&shown->one, record_list_free);
    g_clear_pointer(&shown->questions, record_list_free);
    g_clear_pointer(&shown->choices, record_list_free);
}

bool poll_shown_load(Db *db, int64_t business_id, int64_t id, PollShown *ret_shown, GError **error)
{
    ret_shown->business_id = business_id;
    if (!poll_load(db, business_id, id, &ret_shown->one, error) ||
        !poll_question_list(db, business_id, id, &ret_shown->questions, error) ||
        !poll_choice_list(db, business_id, id, &ret_shown->choices, error)) {
        return false;
    }
    return record_count(ret_shown->one) > 0 || error_set(error, ERROR_NOT_FOUND, "no such poll");
}

const Poll *poll_shown(const PollShown *shown)
{
    return poll_at(shown->one, 0);
}

/* The choices of one question, a run of the list. */
static size_t run_of(const PollShown *shown, int64_t question, size_t *ret_first)
{
    size_t first = 0, count = 0;
    while (first < record_count(shown->choices) &&
           poll_choice_at(shown->choices, first)->question != question) {
        first++;
    }
    while (first + count < record_count(shown->choices) &&
           poll_choice_at(shown->choices, first + count)->question == question) {
        count++;
    }
    *ret_first = first;
    return MIN(count, POLL_CHOICES_MAX);
}

static void draw_buttons(PageView *view, int64_t poll_id, const PollChoice *choice)
{
    g_autofree char *question = g_strdup_printf("%" G_GINT64_FORMAT, choice->question);
    g_autofree char *position = g_strdup_printf("%" G_GINT64_FORMAT, choice->position);
    const char *const more[] = {"question", question, "choice", position, "by", "1", NULL};
    const char *const less[] = {"question", question, "choice", position, "by", "-1", NULL};
    ui_actions_begin(view->html);
    page_button(view, &action_poll_tally, poll_id, more, true);
    if (choice->by_hand > 0) {
        page_form(view, (PageForm){.action = &action_poll_tally,
                                   .id = poll_id,
                                   .hidden = less,
                                   .submit = tr(view->html->lang, "Kurangi satu"),
                                   .secondary = true,
                                   .compact = true});
    }
    ui_actions_end(view->html);
}

static void draw_question(PageView *view, const PollShown *shown, const PollQuestion *question)
{
    Html *html = view->html;
    size_t first = 0, count = run_of(shown, question->position, &first);
    int64_t votes[POLL_CHOICES_MAX] = {0}, sum = 0;
    int percents[POLL_CHOICES_MAX] = {0};
    for (size_t i = 0; i < count; i++) {
        votes[i] = poll_choice_at(shown->choices, first + i)->votes;
        sum += votes[i];
    }
    shares_of(votes, count, percents);
    ui_paragraph_data(html, question->text);
    ui_facts_begin(html);
    for (size_t i = 0; i < count; i++) {
        const PollChoice *choice = poll_choice_at(shown->choices, first + i);
        g_autofree char *value = g_strdup_printf("%d%% (%d)", percents[i], (int)votes[i]);
        ui_fact(html, choice->text, value);
    }
    ui_facts_end(html);
    g_autofree char *answers =
        g_strdup_printf(tr_count(html->lang, "%d jawaban", sum), (int)sum);
    ui_hint(html, answers);
}

static void draw_tally(PageView *view, const PollShown *shown)
{
    Html *html = view->html;
    ui_fold_begin(html, tr(html->lang, "Hitung jawaban dari chat"));
    ui_list_begin(html);
    for (size_t i = 0; i < record_count(shown->choices); i++) {
        const PollChoice *choice = poll_choice_at(shown->choices, i);
        ui_item_begin(html, (UiItem){.title_data = choice->text});
        draw_buttons(view, poll_shown(shown)->id, choice);
        ui_item_end(html);
    }
    ui_list_end(html);
    ui_fold_end(html);
}

void poll_draw_result(PageView *view, const PollShown *shown, bool tally)
{
    for (size_t i = 0; i < record_count(shown->questions); i++) {
        draw_question(view, shown, poll_question_at(shown->questions, i));
    }
    if (tally) {
        draw_tally(view, shown);
    }
}

char *poll_text(const PollShown *shown, const char *business, const char *address)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (size_t i = 0; i < record_count(shown->questions); i++) {
        const PollQuestion *question = poll_question_at(shown->questions, i);
        size_t first = 0, count = run_of(shown, question->position, &first);
        g_string_append_printf(text, "%s\n", question->text);
        for (size_t c = 0; c < count; c++) {
            g_string_append_printf(text, "%d. %s\n", (int)c + 1,
                                   poll_choice_at(shown->choices, first + c)->text);
        }
        g_string_append_c(text, '\n');
    }
    g_string_append(text, record_count(shown->questions) > 1
                              ? "Balas dengan nomor pilihannya, berurutan.\n"
                              : "Balas dengan nomor pilihannya.\n");
    if (address != NULL) {
        g_string_append_printf(text, "Atau pilih di sini: %s\n", address);
    }
    g_string_append_printf(text, "Terima kasih, %s", business);
    return g_string_free(g_steal_pointer(&text), FALSE);
}

const char *poll_winner(const PollShown *shown)
{
    size_t first = 0, count = run_of(shown, 1, &first);
    const PollChoice *best = NULL;
    bool alone = false;
    for (size_t i = 0; i < count; i++) {
        const PollChoice *choice = poll_choice_at(shown->choices, first + i);
        if (best == NULL || choice->votes > best->votes) {
            best = choice;
            alone = choice->votes > 0;
        } else if (choice->votes == best->votes) {
            alone = false;
        }
    }
    return alone ? best->text : NULL;
}

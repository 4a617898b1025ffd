// SPDX-License-Identifier: Apache-2.0
#include "page/start/question_view.h"

#include "action/registry.h"
#include "base/money.h"
#include "guide/question_form.h"

void question_screen_draw(PageView *view, const Standing *standing, QuestionScreen screen)
{
    const Knowledge *knowledge = standing->knowledge;
    g_autoptr(FormTable) table = question_form_screen(knowledge, screen.group, screen.screen,
                                                      standing->profile.depth, view->html->lang);
    g_autoptr(FormValues) values = question_values(knowledge, standing->answers);
    g_autofree char *keys = question_screen_keys(knowledge, screen.group, screen.screen);
    const char *const hidden[] = {QUESTION_ASKED, keys, NULL};
    page_form(view, (PageForm){.action = &action_answer_set,
                               .form = form_table_form(table),
                               .values = values,
                               .hidden = hidden,
                               .next = screen.next,
                               .submit = screen.submit});
}

static const char *choice_said(const Question *question, const char *key, const Lang *lang)
{
    for (size_t i = 0; i < question_choices(question); i++) {
        const Phrase *phrase = question_choice(question, i);
        if (g_str_equal(phrase->key, key)) {
            return phrase_said(phrase, lang);
        }
    }
    return key;
}

static char *choices_said(const Question *question, const char *value, const Lang *lang)
{
    g_auto(GStrv) keys = g_strsplit(value, ",", -1);
    g_autoptr(GString) said = g_string_new(NULL);
    for (int i = 0; keys[i] != NULL; i++) {
        g_string_append_printf(said, "%s%s", said->len > 0 ? ", " : "",
                               choice_said(question, keys[i], lang));
    }
    return g_string_free(g_steal_pointer(&said), FALSE);
}

char *question_answer_said(const Question *question, const Answers *answers, const Lang *lang)
{
    const char *value = answers_text(answers, question->key);
    if (g_str_equal(value, ANSWER_NONE)) {
        return g_strdup(tr(lang, "tidak ada"));
    }
    if (question_choices(question) > 0) {
        return choices_said(question, value, lang);
    }
    if (question->kind == QUESTION_MONEY && *value != '\0') {
        return money_format(answers_number(answers, question->key, 0));
    }
    return g_strdup(value);
}

void question_facts_draw(PageView *view, const Standing *standing, const char *group)
{
    Html *html = view->html;
    ui_list_begin(html);
    for (size_t i = 0; i < question_count(standing->knowledge); i++) {
        const Question *question = question_at(standing->knowledge, i);
        if (!g_str_equal(question->group, group)) {
            continue;
        }
        g_autofree char *said = question_answer_said(question, standing->answers, html->lang);
        bool given = *said != '\0';
        ui_item(html, (UiItem){.title = question_text(question, html->lang),
                               .note = given ? NULL : tr(html->lang, "belum dijawab"),
                               .note_data = given ? said : NULL});
    }
    ui_list_end(html);
}

bool question_screen_may_wait(const Knowledge *knowledge, const char *group, int64_t screen)
{
    const Question *question = question_on_screen(knowledge, group, screen, 0);
    for (size_t i = 1; question != NULL; i++) {
        if (question->required) {
            return false;
        }
        question = question_on_screen(knowledge, group, screen, i);
    }
    return true;
}

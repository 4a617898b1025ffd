// SPDX-License-Identifier: Apache-2.0
#include "guide/question.h"

#include <string.h>

#include "guide/platform.h"
#include "guide/trade.h"
#include "guide/values.h"

static const char *const KINDS[] = {"choice", "set",   "rank",  "number", "money",
                                    "text",   "lines", "times", "days",   NULL};
static const char *const KEYS[] = {"text",   "why",      "kind", "group", "screen",
                                   "choice", "required", "min",  "max",   "choices_from",
                                   "row",    "example",  NULL};
static const char *const FLAGS[] = {"no", "yes", NULL};

G_STATIC_ASSERT(G_N_ELEMENTS(KINDS) == QUESTION_KIND_COUNT + 1);

/* ---- reading ---- */

static void choice_add(GArray *choices, const char *key, const Stanza *stanza, const char *label)
{
    g_autofree char *english = g_strconcat(label, ".en", NULL);
    const char *said = stanza_get(stanza, english);
    Phrase phrase = {.key = g_strdup(key),
                     .text = g_strdup(stanza_text(stanza, label)),
                     .english = g_strdup(said != NULL ? said : stanza_text(stanza, label))};
    g_array_append_val(choices, phrase);
}

/* Choices that another file already names: its keys and labels are used as they are. */
static bool choices_borrow(const Knowledge *knowledge, const Stanza *stanza, GArray *choices,
                           GError **error)
{
    static const char *const files[] = {"trades", "platforms", "values", NULL};
    int file = 0;
    if (!stanza_word(stanza, "choices_from", files, &file, error)) {
        return false;
    }
    for (size_t i = 0; file == 0 && i < trade_count(knowledge); i++) {
        choice_add(choices, trade_at(knowledge, i)->key, trade_at(knowledge, i)->stanza, "name");
    }
    for (size_t i = 0; file == 1 && i < platform_count(knowledge); i++) {
        const Platform *platform = platform_at(knowledge, i);
        if (platform_may_be_proposed(platform)) {
            choice_add(choices, platform->key, platform->stanza, "name");
        }
    }
    for (size_t i = 0; file == 2 && i < value_count(knowledge); i++) {
        if (value_at(knowledge, i)->personal) {
            choice_add(choices, value_at(knowledge, i)->key, value_at(knowledge, i)->stanza,
                       "name");
        }
    }
    return true;
}

static bool kind_is_chosen(QuestionKind kind)
{
    return kind == QUESTION_CHOICE || kind == QUESTION_SET || kind == QUESTION_RANK;
}

static bool choices_read(const Knowledge *knowledge, const Stanza *stanza, Question *question,
                         GError **error)
{
    question->choices = phrases_read(stanza, "choice", error);
    if (question->choices == NULL) {
        return false;
    }
    if (stanza_get(stanza, "choices_from") != NULL &&
        !choices_borrow(knowledge, stanza, question->choices, error)) {
        return false;
    }
    if (kind_is_chosen(question->kind) != (question->choices->len > 0)) {
        return stanza_refuse(stanza, "choice", error,
                             "choices belong to choice, set and rank, and only there");
    }
    return true;
}

static bool question_read(const Knowledge *knowledge, const Stanza *stanza, void *item,
                          GError **error)
{
    Question *question = item;
    int kind = 0, required = 1;
    question->stanza = stanza;
    question->screen = 1;
    if (!stanza_need(stanza, "text", error) || !stanza_need(stanza, "why", error) ||
        !stanza_need(stanza, "group", error) || !stanza_need(stanza, "row", error) ||
        !stanza_word(stanza, "kind", KINDS, &kind, error) ||
        (stanza_get(stanza, "required") != NULL &&
         !stanza_word(stanza, "required", FLAGS, &required, error)) ||
        !stanza_number(stanza, "screen", 1, 99, &question->screen, error) ||
        !stanza_number(stanza, "min", 0, G_MAXINT32, &question->min, error) ||
        !stanza_number(stanza, "max", 1, G_MAXINT32, &question->max, error)) {
        return false;
    }
    question->kind = (QuestionKind)kind;
    question->required = required == 1;
    question->group = stanza_text(stanza, "group");
    question->row = stanza_text(stanza, "row");
    if (g_str_equal(question->group, "start") && question->screen > QUESTION_START_SCREENS) {
        return stanza_refuse(stanza, "screen", error, "the start has at most %d screens",
                             QUESTION_START_SCREENS);
    }
    return choices_read(knowledge, stanza, question, error);
}

static void question_clear(void *item)
{
    Question *question = item;
    g_clear_pointer(&question->choices, g_array_unref);
}

/* ---- questions ---- */

const char *question_text(const Question *question, const Lang *lang)
{
    return stanza_said(question->stanza, "text", lang);
}

const char *question_why(const Question *question, const Lang *lang)
{
    return stanza_said(question->stanza, "why", lang);
}

const char *question_example(const Question *question, const Lang *lang)
{
    return stanza_said(question->stanza, "example", lang);
}

size_t question_choices(const Question *question)
{
    return question->choices->len;
}

const Phrase *question_choice(const Question *question, size_t i)
{
    g_assert(i < question->choices->len);
    return &g_array_index(question->choices, Phrase, i);
}

/* ---- screens ---- */

int64_t question_screens(const Knowledge *knowledge, const char *group)
{
    int64_t screens = 0;
    for (size_t i = 0; i < question_count(knowledge); i++) {
        const Question *question = question_at(knowledge, i);
        if (g_str_equal(question->group, group)) {
            screens = MAX(screens, question->screen);
        }
    }
    return screens;
}

const Question *question_on_screen(const Knowledge *knowledge, const char *group, int64_t screen,
                                   size_t i)
{
    for (size_t at = 0; at < question_count(knowledge); at++) {
        const Question *question = question_at(knowledge, at);
        if (question->screen == screen && g_str_equal(question->group, group) && i-- == 0) {
            return question;
        }
    }
    return NULL;
}

const Question *question_missing(const Knowledge *knowledge, const Answers *answers,
                                 const char *group, size_t i)
{
    for (size_t at = 0; at < question_count(knowledge); at++) {
        const Question *question = question_at(knowledge, at);
        if (question->required && g_str_equal(question->group, group) &&
            !answers_given(answers, question->key) && i-- == 0) {
            return question;
        }
    }
    return NULL;
}

/* A screen counts as answered as soon as its required questions are; a screen of optional
 * questions when one of them is. */
static bool screen_is_open(const Knowledge *knowledge, const Answers *answers, const char *group,
                           int64_t screen)
{
    bool any_required = false, any_given = false;
    const Question *question = question_on_screen(knowledge, group, screen, 0);
    for (size_t i = 0; question != NULL; i++) {
        bool given = answers_given(answers, question->key);
        if (question->required && !given) {
            return true;
        }
        any_required = any_required || question->required;
        any_given = any_given || given;
        question = question_on_screen(knowledge, group, screen, i + 1);
    }
    return !any_required && !any_given;
}

int64_t question_next_screen(const Knowledge *knowledge, const Answers *answers, const char *group)
{
    for (int64_t screen = 1; screen <= question_screens(knowledge, group); screen++) {
        if (question_on_screen(knowledge, group, screen, 0) != NULL &&
            screen_is_open(knowledge, answers, group, screen)) {
            return screen;
        }
    }
    return 0;
}

const KnowledgePart question_part = {
    .file = "questions.txt",
    .kind = "question",
    .keys = KEYS,
    .size = sizeof(Question),
    .read = question_read,
    .clear = question_clear,
};

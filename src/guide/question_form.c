// SPDX-License-Identifier: Apache-2.0
#include "guide/question_form.h"

#include "base/money.h"

#define TIMES_MAX_LENGTH 1000

/* How a question is read from any door. */
static const FieldKind READ_AS[QUESTION_KIND_COUNT] = {
    [QUESTION_CHOICE] = FIELD_TEXT, [QUESTION_SET] = FIELD_SET,     [QUESTION_RANK] = FIELD_RANK,
    [QUESTION_NUMBER] = FIELD_TEXT, [QUESTION_MONEY] = FIELD_TEXT,  [QUESTION_TEXT] = FIELD_LINES,
    [QUESTION_LINES] = FIELD_LINES, [QUESTION_TIMES] = FIELD_LINES, [QUESTION_DAYS] = FIELD_LINES,
};
/* How it is drawn. */
static const FieldKind DRAWN_AS[QUESTION_KIND_COUNT] = {
    [QUESTION_CHOICE] = FIELD_CHOICE, [QUESTION_SET] = FIELD_SET,     [QUESTION_RANK] = FIELD_RANK,
    [QUESTION_NUMBER] = FIELD_NUMBER, [QUESTION_MONEY] = FIELD_MONEY, [QUESTION_TEXT] = FIELD_TEXT,
    [QUESTION_LINES] = FIELD_LINES,   [QUESTION_TIMES] = FIELD_LINES, [QUESTION_DAYS] = FIELD_SET,
};

/* Days off as ticks; the usual ones first. Values as days_parse reads them. */
static const Choice OFF_DAYS[] = {
    {"Minggu", N_("Minggu")}, {"Sabtu", N_("Sabtu")},
    {"Jumat", N_("Jumat")},   {"Senin", N_("Senin")},
    {"Selasa", N_("Selasa")}, {"Rabu", N_("Rabu")},
    {"Kamis", N_("Kamis")},   {0},
};

FormTable *question_form_all(const Knowledge *knowledge, const Lang *lang)
{
    g_autoptr(FormTable) table = form_table_new();
    form_table_add(table, &(Field){.name = QUESTION_ASKED,
                                   .label = tr(lang, "Pertanyaan yang ditampilkan"),
                                   .kind = FIELD_SET});
    for (size_t i = 0; i < question_count(knowledge); i++) {
        const Question *question = question_at(knowledge, i);
        FieldKind kind = READ_AS[question->kind];
        form_table_add(table, &(Field){.name = question->key,
                                       .label = question_text(question, lang),
                                       .kind = kind,
                                       .max = kind == FIELD_RANK ? question->max : 0});
    }
    return g_steal_pointer(&table);
}

/* In the table's order; an array ended by {0}. */
static GArray *choices_of(const Question *question, const Lang *lang)
{
    GArray *choices = g_array_new(TRUE, TRUE, sizeof(Choice));
    if (question->kind == QUESTION_DAYS) {
        g_array_append_vals(choices, OFF_DAYS, G_N_ELEMENTS(OFF_DAYS) - 1);
    }
    for (size_t i = 0; i < question_choices(question); i++) {
        const Phrase *phrase = question_choice(question, i);
        Choice choice = {phrase->key, phrase_said(phrase, lang)};
        g_array_append_val(choices, choice);
    }
    return choices;
}

/* Why it is asked, and how to say "none". */
static char *help_of(const Question *question, const Lang *lang)
{
    const char *none = "";
    if (question->kind == QUESTION_SET || question->kind == QUESTION_DAYS) {
        none = tr(lang, " Centang yang sesuai; kosongkan bila tidak ada.");
    } else if (question->kind == QUESTION_TIMES) {
        none = tr(lang, " Kosongkan bila tidak ada.");
    }
    return g_strconcat(question_why(question, lang), none, NULL);
}

static void add_drawn(FormTable *table, const Question *question, Depth depth, const Lang *lang)
{
    g_autoptr(GArray) choices = choices_of(question, lang);
    g_autofree char *help = help_of(question, lang);
    const char *example = question_example(question, lang);
    bool money = question->kind == QUESTION_MONEY;
    bool may_be_none = question->kind == QUESTION_SET || question->kind == QUESTION_RANK ||
                       question->kind == QUESTION_TIMES || question->kind == QUESTION_DAYS;
    int64_t max = question->max;
    form_table_add(table,
                   &(Field){
                       .name = question->key,
                       .label = question_text(question, lang),
                       .kind = DRAWN_AS[question->kind],
                       .required = question->required && !may_be_none,
                       .min = question->min,
                       .max = max == 0 && money                              ? MONEY_MAX_IDR
                              : max == 0 && question->kind == QUESTION_TIMES ? TIMES_MAX_LENGTH
                                                                             : max,
                       .choices = choices->len > 0 ? (const Choice *)(void *)choices->data : NULL,
                       .help = help,
                       .example = *example != '\0' ? example : NULL,
                       .shown = choices->len > 0 ? depth_choices(depth, choices->len) : 0,
                   });
}

FormTable *question_form_screen(const Knowledge *knowledge, const char *group, int64_t screen,
                                Depth depth, const Lang *lang)
{
    g_autoptr(FormTable) table = form_table_new();
    const Question *question = question_on_screen(knowledge, group, screen, 0);
    g_assert(question != NULL);
    for (size_t i = 1; question != NULL; i++) {
        add_drawn(table, question, depth, lang);
        question = question_on_screen(knowledge, group, screen, i);
    }
    return g_steal_pointer(&table);
}

char *question_screen_keys(const Knowledge *knowledge, const char *group, int64_t screen)
{
    g_autoptr(GString) keys = g_string_new(NULL);
    const Question *question = question_on_screen(knowledge, group, screen, 0);
    for (size_t i = 1; question != NULL; i++) {
        g_string_append_printf(keys, "%s%s", keys->len > 0 ? "," : "", question->key);
        question = question_on_screen(knowledge, group, screen, i);
    }
    return g_string_free(g_steal_pointer(&keys), FALSE);
}

/* "Sabtu, Minggu" fits the ticks only without blanks; ANSWER_NONE is an empty field. */
static char *typed_of(const Question *question, const char *value)
{
    if (g_str_equal(value, ANSWER_NONE)) {
        return g_strdup("");
    }
    if (question->kind != QUESTION_DAYS) {
        return g_strdup(value);
    }
    g_auto(GStrv) days = g_strsplit(value, ", ", -1);
    return g_strjoinv(",", days);
}

FormValues *question_values(const Knowledge *knowledge, const Answers *answers)
{
    FormValues *values = form_values_new();
    for (size_t i = 0; i < question_count(knowledge); i++) {
        const Question *question = question_at(knowledge, i);
        const char *value = answers_get(answers, question->key);
        if (value != NULL) {
            g_autofree char *typed = typed_of(question, value);
            form_values_show(values, question->key, typed);
        }
    }
    return values;
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/question_form.h"

#include <string.h>

#include "guide/fixture.h"

static void every_question_can_be_read_from_any_door(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(FormTable) table = question_form_all(knowledge, NULL);
    g_assert_nonnull(form_field(form_table_form(table), QUESTION_ASKED));
    for (size_t i = 0; i < question_count(knowledge); i++) {
        g_assert_nonnull(form_field(form_table_form(table), question_at(knowledge, i)->key));
    }
}

/* L12: at most five choices at once in guided mode, the same choices in every mode. */
static void guided_screens_show_five_choices_and_hold_all(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (int64_t screen = 1; screen <= question_screens(knowledge, "start"); screen++) {
        g_autoptr(FormTable) guided =
            question_form_screen(knowledge, "start", screen, DEPTH_GUIDED, NULL);
        g_autoptr(FormTable) full =
            question_form_screen(knowledge, "start", screen, DEPTH_FULL, NULL);
        const Field *wide = form_table_form(full)->fields;
        size_t shown = 0;
        for (const Field *field = form_table_form(guided)->fields; field->name != NULL; field++) {
            size_t count = 0;
            for (; field->choices != NULL && field->choices[count].value != NULL; count++) {
                g_assert_cmpstr(field->choices[count].value, ==, wide->choices[count].value);
            }
            shown += MIN(field->shown, count);
            wide++;
        }
        g_assert_cmpuint(shown, <=, DEPTH_GUIDED_CHOICES);
    }
}

static void a_screen_names_what_it_asks(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autofree char *keys = question_screen_keys(knowledge, "start", 5);
    g_assert_cmpstr(keys, ==, "phone,computer");
}

static void given_answers_are_shown_as_typed(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    answers_set(answers, "off_days", "Sabtu, Minggu");
    g_autoptr(FormValues) values = question_values(knowledge, answers);
    g_assert_cmpstr(form_typed(values, "off_days"), ==, "Sabtu,Minggu");
    g_assert_cmpstr(form_typed(values, "skills"), ==, "");
    g_assert_cmpstr(form_typed(values, "values"), ==, "income,family");
    g_assert_null(form_typed(values, "vision"));
}

void test_question_form(void)
{
    g_test_add_func("/guide/question_form/any_door", every_question_can_be_read_from_any_door);
    g_test_add_func("/guide/question_form/guided", guided_screens_show_five_choices_and_hold_all);
    g_test_add_func("/guide/question_form/asked", a_screen_names_what_it_asks);
    g_test_add_func("/guide/question_form/typed", given_answers_are_shown_as_typed);
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/fixture.h"
#include "guide/question.h"

static void answers_are_checked_and_made_storable(void)
{
    static const struct {
        const char *key, *typed, *value; /* value NULL: refused */
    } cases[] = {
        {"phone", "own", "own"},
        {"phone", "pager", NULL},
        {"phone", "", NULL},
        {"age_band", "", ""},
        {"skills", "make_content,upload_photo", "upload_photo,make_content"},
        {"skills", "fly", NULL},
        {"skills", "", ANSWER_NONE},
        {"skills", ANSWER_NONE, ANSWER_NONE},
        {"values", "family,income,family", "family,income"},
        {"values", "income,family,peace,faith", NULL},
        {"minutes", "30", "30"},
        {"minutes", "4", NULL},
        {"minutes", "481", NULL},
        {"minutes", "setengah jam", NULL},
        {"promo_money", "Rp 50.000", "50000"},
        {"promo_money", "0", "0"},
        {"signal_times", "6-7 balai desa", "06.00-07.00 balai desa"},
        {"signal_times", "", ANSWER_NONE},
        {"signal_times", "kapan-kapan", NULL},
        {"off_days", "minggu", "Minggu"},
        {"off_days", "tidak ada", ANSWER_NONE},
        {"off_days", "lusa", NULL},
        {"sells", "  nasi\tkuning ", "nasi kuning"},
        {"sells", "", NULL},
    };
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(FormErrors) errors = form_errors_new();
        g_autofree char *value = NULL;
        const Question *question = question_find(knowledge, cases[i].key);
        g_test_message("%s: '%s'", cases[i].key, cases[i].typed);
        bool ok = question_check(question, cases[i].typed, NULL, &value, errors);
        g_assert_cmpint(ok, ==, cases[i].value != NULL);
        g_assert_cmpstr(value, ==, cases[i].value);
        g_assert_cmpint(form_errors_of(errors, cases[i].key) != NULL, ==, !ok);
    }
}

static void every_stored_answer_of_the_owners_is_accepted(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) melati = fixture_melati();
    size_t checked = 0;
    for (size_t i = 0; i < question_count(knowledge); i++) {
        const Question *question = question_at(knowledge, i);
        if (answers_given(melati, question->key)) {
            g_autoptr(FormErrors) errors = form_errors_new();
            g_autofree char *value = NULL;
            g_assert_true(
                question_check(question, answers_get(melati, question->key), NULL, &value, errors));
            g_assert_cmpstr(value, ==, answers_get(melati, question->key));
            checked++;
        }
    }
    g_assert_cmpuint(checked, ==, 20);
}

void test_question_check(void)
{
    g_test_add_func("/guide/question_check/storable", answers_are_checked_and_made_storable);
    g_test_add_func("/guide/question_check/stored_is_accepted",
                    every_stored_answer_of_the_owners_is_accepted);
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/question.h"

#include <string.h>

#include "guide/fixture.h"

static void the_start_fits_twenty_small_screens(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    int64_t screens = question_screens(knowledge, "start");
    g_assert_cmpint(screens, >, 0);
    g_assert_cmpint(screens, <=, QUESTION_START_SCREENS);
    for (int64_t screen = 1; screen <= screens; screen++) {
        g_assert_nonnull(question_on_screen(knowledge, "start", screen, 0));
    }
}

/* L12: guided mode shows at most 5 choices per screen; data are the same in all modes. */
static void guided_mode_shows_at_most_five_choices_a_screen(void)
{
    static const char *const groups[] = {"start",    "manage", "strategy", "presence",
                                         "obstacle", "belief", "card"};
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t g = 0; g < G_N_ELEMENTS(groups); g++) {
        g_assert_cmpint(question_screens(knowledge, groups[g]), >, 0);
        for (int64_t screen = 1; screen <= question_screens(knowledge, groups[g]); screen++) {
            size_t shown = 0;
            const Question *question = question_on_screen(knowledge, groups[g], screen, 0);
            for (size_t i = 0; question != NULL; i++) {
                shown += question_choices_shown(question, DEPTH_GUIDED);
                g_assert_cmpuint(question_choices_shown(question, DEPTH_FULL), ==,
                                 question_choices(question));
                question = question_on_screen(knowledge, groups[g], screen, i + 1);
            }
            g_test_message("%s %d", groups[g], (int)screen);
            g_assert_cmpuint(shown, <=, DEPTH_GUIDED_CHOICES);
        }
    }
}

static void every_question_speaks_both_languages(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Lang) english = lang_new("en", NULL, 0, &error);
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    for (size_t i = 0; i < question_count(knowledge); i++) {
        const Question *question = question_at(knowledge, i);
        g_test_message("%s", question->key);
        g_assert_cmpstr(question_text(question, NULL), !=, question_text(question, english));
        g_assert_cmpstr(question_why(question, NULL), !=, question_why(question, english));
    }
}

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

static void nothing_is_asked_twice(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = answers_new();
    g_assert_cmpint(question_next_screen(knowledge, answers, "start"), ==, 1);
    answers_set(answers, "trade", "snacks");
    g_assert_cmpint(question_next_screen(knowledge, answers, "start"), ==, 2);
    g_autoptr(Answers) melati = fixture_melati();
    g_assert_null(question_missing(knowledge, melati, "start", 0));
    g_assert_cmpint(question_next_screen(knowledge, melati, "start"), ==, 0);
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

/* P05: three empty fields block. */
static void the_three_management_questions_block(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = answers_new();
    g_assert_nonnull(question_missing(knowledge, answers, "manage", 2));
    g_assert_null(question_missing(knowledge, answers, "manage", 3));
    answers_set(answers, "why_media", "supaya tetangga tahu");
    answers_set(answers, "which_media", "WhatsApp");
    g_assert_cmpstr(question_missing(knowledge, answers, "manage", 0)->key, ==, "who_maintains");
    answers_set(answers, "who_maintains", "Bu Melati");
    g_assert_null(question_missing(knowledge, answers, "manage", 0));
}

static void a_start_of_more_screens_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *text =
        g_strconcat(fixture_file("questions.txt"),
                    "\nquestion: extra\ntext: A\nwhy: B\ngroup: start\nrow: M18\n"
                    "kind: text\nscreen: 21\n",
                    NULL);
    g_autoptr(Knowledge) knowledge = fixture_knowledge_with("questions.txt", text, &error);
    g_assert_null(knowledge);
    g_assert_nonnull(strstr(error->message, "at most 20 screens"));
}

void test_question(void)
{
    g_test_add_func("/guide/question/start_fits_twenty_screens",
                    the_start_fits_twenty_small_screens);
    g_test_add_func("/guide/question/guided_shows_five_choices",
                    guided_mode_shows_at_most_five_choices_a_screen);
    g_test_add_func("/guide/question/speaks_both_languages", every_question_speaks_both_languages);
    g_test_add_func("/guide/question/answers_are_checked", answers_are_checked_and_made_storable);
    g_test_add_func("/guide/question/nothing_is_asked_twice", nothing_is_asked_twice);
    g_test_add_func("/guide/question/stored_answers_are_accepted",
                    every_stored_answer_of_the_owners_is_accepted);
    g_test_add_func("/guide/question/management_questions_block",
                    the_three_management_questions_block);
    g_test_add_func("/guide/question/more_screens_are_refused", a_start_of_more_screens_is_refused);
}

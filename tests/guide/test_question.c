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
                shown += depth_choices(DEPTH_GUIDED, question_choices(question));
                g_assert_cmpuint(depth_choices(DEPTH_FULL, question_choices(question)), ==,
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
    g_test_add_func("/guide/question/nothing_is_asked_twice", nothing_is_asked_twice);
    g_test_add_func("/guide/question/management_questions_block",
                    the_three_management_questions_block);
    g_test_add_func("/guide/question/more_screens_are_refused", a_start_of_more_screens_is_refused);
}

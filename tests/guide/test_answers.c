// SPDX-License-Identifier: Apache-2.0
#include "guide/answers.h"

static void none_of_these_differs_from_not_asked(void)
{
    g_autoptr(Answers) answers = answers_new();
    g_assert_false(answers_given(answers, "skills"));
    g_assert_cmpstr(answers_text(answers, "skills"), ==, "");
    answers_set(answers, "skills", ANSWER_NONE);
    g_assert_true(answers_given(answers, "skills"));
    g_assert_cmpuint(answers_items(answers, "skills"), ==, 0);
    answers_set(answers, "skills", "");
    g_assert_false(answers_given(answers, "skills"));
}

static void sets_and_numbers_are_read(void)
{
    g_autoptr(Answers) answers = answers_new();
    answers_set(answers, "skills", "upload_photo,make_content");
    answers_set(answers, "minutes", "30");
    answers_set(answers, "words", "banyak");
    g_assert_cmpuint(answers_items(answers, "skills"), ==, 2);
    g_assert_true(answers_has(answers, "skills", "make_content"));
    g_assert_false(answers_has(answers, "skills", "make"));
    g_assert_cmpint(answers_number(answers, "minutes", 15), ==, 30);
    g_assert_cmpint(answers_number(answers, "words", 15), ==, 15);
    g_assert_cmpint(answers_number(answers, "nothing", 15), ==, 15);
}

void test_answers(void)
{
    g_test_add_func("/guide/answers/none", none_of_these_differs_from_not_asked);
    g_test_add_func("/guide/answers/sets_and_numbers", sets_and_numbers_are_read);
}

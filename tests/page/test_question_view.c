// SPDX-License-Identifier: Apache-2.0
#include "page/start/question_view.h"

#include "testkit/client.h"

static void answers_are_said_in_words(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    static const struct {
        const char *key, *value, *said;
    } cases[] = {
        {"signal", "good", "Bagus sepanjang hari"},
        {"skills", ANSWER_NONE, "tidak ada"},
        {"helpers", "family,friend", "Keluarga, Teman"},
        {"promo_money", "50000", "Rp50.000"},
        {"minutes", "30", "30"},
        {"vision", "", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(Answers) answers = answers_new();
        answers_set(answers, cases[i].key, cases[i].value);
        g_autofree char *said =
            question_answer_said(question_find(knowledge, cases[i].key), answers, NULL);
        g_assert_cmpstr(said, ==, cases[i].said);
    }
}

static void only_screens_without_a_must_may_wait(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    const Knowledge *knowledge = app_knowledge(client_app(client));
    g_assert_true(question_screen_may_wait(knowledge, "start", 4));
    g_assert_false(question_screen_may_wait(knowledge, "start", 5));
}

void test_question_view(void)
{
    g_test_add_func("/page/question_view/said", answers_are_said_in_words);
    g_test_add_func("/page/question_view/wait", only_screens_without_a_must_may_wait);
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/readiness.h"

#include "guide/fixture.h"

static void assert_scores(const Readiness *readiness, const int *wanted)
{
    for (size_t i = 0; i < READINESS_FACTORS; i++) {
        g_test_message("%s", readiness_key((ReadinessFactor)i));
        g_assert_cmpint(readiness->score[i], ==, wanted[i]);
    }
}

/* M18: answers of a beginner in a village give literacy 0-1 and infrastructure 1 as limiting. */
static void a_village_beginner_is_held_back_by_literacy_and_infrastructure(void)
{
    g_autoptr(Answers) answers = fixture_melati();
    Readiness readiness = readiness_of(answers);
    assert_scores(&readiness, (const int[]){2, 1, 0, 1});
    g_assert_cmpint(readiness.limiting, ==, FACTOR_SUPPORT);
    g_assert_true(readiness_is_weak(&readiness, FACTOR_LITERACY));
    g_assert_true(readiness_is_weak(&readiness, FACTOR_INFRASTRUCTURE));
    g_assert_false(readiness_is_weak(&readiness, FACTOR_ACCESS));
    answers_set(answers, "platforms_used", ANSWER_NONE);
    answers_set(answers, "helpers", "family,friend");
    readiness = readiness_of(answers);
    assert_scores(&readiness, (const int[]){2, 0, 2, 1});
    g_assert_cmpint(readiness.limiting, ==, FACTOR_LITERACY);
}

/* M18: answers of an advanced owner give literacy 3. */
static void an_advanced_owner_has_literacy_three(void)
{
    g_autoptr(Answers) answers = fixture_dian();
    Readiness readiness = readiness_of(answers);
    assert_scores(&readiness, (const int[]){3, 3, 1, 3});
    g_assert_cmpint(readiness.limiting, ==, FACTOR_SUPPORT);
}

static void every_answer_stays_between_zero_and_three(void)
{
    static const char *const phones[] = {"own", "shared", "none", ""};
    static const char *const signals[] = {"good", "sometimes", "places", "none", ""};
    for (size_t p = 0; p < G_N_ELEMENTS(phones); p++) {
        for (size_t s = 0; s < G_N_ELEMENTS(signals); s++) {
            g_autoptr(Answers) answers = answers_new();
            answers_set(answers, "phone", phones[p]);
            answers_set(answers, "signal", signals[s]);
            answers_set(answers, "quota", "seldom");
            answers_set(answers, "helpers", "family,friend,staff,mentor,agency");
            Readiness readiness = readiness_of(answers);
            for (size_t i = 0; i < READINESS_FACTORS; i++) {
                g_assert_cmpint(readiness.score[i], >=, 0);
                g_assert_cmpint(readiness.score[i], <=, READINESS_MAX);
                g_assert_cmpint(readiness.score[readiness.limiting], <=, readiness.score[i]);
            }
        }
    }
}

static void equals_are_decided_by_what_is_mended_most_cheaply(void)
{
    g_autoptr(Answers) answers = answers_new();
    g_assert_cmpint(readiness_of(answers).limiting, ==, FACTOR_SUPPORT);
    answers_set(answers, "helpers", "mentor");
    g_assert_cmpint(readiness_of(answers).limiting, ==, FACTOR_LITERACY);
    answers_set(answers, "skills", "upload_photo");
    g_assert_cmpint(readiness_of(answers).limiting, ==, FACTOR_INFRASTRUCTURE);
    answers_set(answers, "signal", "places");
    g_assert_cmpint(readiness_of(answers).limiting, ==, FACTOR_ACCESS);
}

static void explains_each_factor(void)
{
    g_autoptr(Answers) answers = fixture_melati();
    g_autoptr(Reasons) reasons = reasons_new();
    Readiness readiness = readiness_of(answers);
    readiness_explain(&readiness, NULL, reasons);
    g_assert_cmpuint(reasons_count(reasons), ==, READINESS_FACTORS + 1);
    g_assert_cmpstr(reasons_at(reasons, FACTOR_INFRASTRUCTURE)->text, ==,
                    "Infrastruktur 1: sinyal hanya bagus di tempat atau jam tertentu.");
    g_assert_true(g_str_has_prefix(reasons_at(reasons, READINESS_FACTORS)->text,
                                   "Yang paling membatasi: dukungan."));
}

void test_readiness(void)
{
    g_test_add_func("/guide/readiness/village_beginner",
                    a_village_beginner_is_held_back_by_literacy_and_infrastructure);
    g_test_add_func("/guide/readiness/advanced_owner", an_advanced_owner_has_literacy_three);
    g_test_add_func("/guide/readiness/stays_in_range", every_answer_stays_between_zero_and_three);
    g_test_add_func("/guide/readiness/equals_are_decided",
                    equals_are_decided_by_what_is_mended_most_cheaply);
    g_test_add_func("/guide/readiness/explains_each_factor", explains_each_factor);
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/strategy.h"

#include <string.h>

#include "guide/fixture.h"

static void the_four_stages_stand_in_order(void)
{
    static const char *const names[] = {"kesiapan", "tujuan dan strategi usaha", "pilihan media",
                                        "evaluasi"};
    g_assert_cmpint(STAGE_COUNT, ==, 4);
    for (int i = 0; i < STAGE_COUNT; i++) {
        g_assert_cmpstr(strategy_name((StrategyStage)i), ==, names[i]);
    }
}

/* M17: options only after readiness and goals exist. */
static void options_open_after_readiness_and_goals(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = fixture_melati();
    answers_set(answers, "minutes", "");
    Profile profile = profile_of(knowledge, answers);
    StrategyFacts facts = {.profile = &profile, .goals = 1};
    g_autofree char *question = strategy_missing(&facts, NULL);
    g_assert_nonnull(strstr(question, "menit"));
    g_assert_cmpint(strategy_state(STAGE_READINESS, &facts), ==, STAGE_OPEN);
    g_assert_cmpint(strategy_state(STAGE_OPTIONS, &facts), ==, STAGE_LOCKED);

    answers_set(answers, "minutes", "30");
    profile = profile_of(knowledge, answers);
    facts.goals = 0;
    g_autofree char *goal = strategy_missing(&facts, NULL);
    g_assert_nonnull(strstr(goal, "tujuan"));
    g_assert_cmpint(strategy_state(STAGE_GOALS, &facts), ==, STAGE_OPEN);
    g_assert_cmpint(strategy_state(STAGE_OPTIONS, &facts), ==, STAGE_LOCKED);

    facts.goals = 1;
    g_assert_null(strategy_missing(&facts, NULL));
    g_assert_cmpint(strategy_state(STAGE_OPTIONS, &facts), ==, STAGE_OPEN);
    facts.tools = 2;
    g_assert_cmpint(strategy_state(STAGE_EVALUATION, &facts), ==, STAGE_OPEN);
    facts.evaluations = 1;
    g_assert_cmpint(strategy_state(STAGE_EVALUATION, &facts), ==, STAGE_DONE);
}

void test_strategy(void)
{
    g_test_add_func("/guide/strategy/four_stages", the_four_stages_stand_in_order);
    g_test_add_func("/guide/strategy/options_open_late", options_open_after_readiness_and_goals);
}

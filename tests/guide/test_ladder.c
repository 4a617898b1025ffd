// SPDX-License-Identifier: Apache-2.0
#include "guide/ladder.h"

#include <string.h>

#include "guide/fixture.h"

static void answer_strategy(Answers *answers)
{
    answers_set(answers, "vision", "punya langganan tetap");
    answers_set(answers, "monthly_cost", "50000");
    answers_set(answers, "monthly_benefit", "300000");
}

static void answer_presence(Answers *answers)
{
    answers_set(answers, "segment", "ibu-ibu di kampung");
    answers_set(answers, "added_value", "diantar");
    answers_set(answers, "formats", "photo");
}

/* M01: a tool before step 1 and 2 is refused and the missing answer named. */
static void tools_wait_and_the_missing_answer_is_named(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = answers_new();
    LadderFacts facts = {.knowledge = knowledge, .answers = answers};
    g_autofree char *vision = ladder_tools_refusal(&facts, NULL);
    g_assert_nonnull(strstr(vision, "setahun lagi"));
    answer_strategy(answers);
    g_autofree char *goal = ladder_tools_refusal(&facts, NULL);
    g_assert_nonnull(strstr(goal, "tujuan"));
    facts.goals = 1;
    g_autofree char *segment = ladder_tools_refusal(&facts, NULL);
    g_assert_nonnull(strstr(segment, "Kehadiran"));
    g_assert_cmpint(ladder_state(LADDER_TOOLS, &facts), ==, LADDER_CLOSED);
    answer_presence(answers);
    g_assert_null(ladder_tools_refusal(&facts, NULL));
    g_assert_cmpint(ladder_state(LADDER_TOOLS, &facts), ==, LADDER_OPEN);
}

/* M01: a finished ladder shows 4 of 4. */
static void a_finished_ladder_is_four_of_four(void)
{
    g_autoptr(Knowledge) knowledge = fixture_knowledge();
    g_autoptr(Answers) answers = answers_new();
    LadderFacts facts = {.knowledge = knowledge, .answers = answers, .talks = 3};
    g_assert_cmpuint(ladder_done(&facts), ==, 0);
    answer_strategy(answers);
    facts.goals = 1;
    g_assert_cmpuint(ladder_done(&facts), ==, 1);
    answer_presence(answers);
    g_assert_cmpuint(ladder_done(&facts), ==, 2);
    g_autofree char *next = ladder_next_action(&facts, NULL);
    g_assert_true(g_str_has_prefix(next, "Alat:"));
    facts.tools = 1;
    g_assert_cmpuint(ladder_done(&facts), ==, LADDER_STEPS);
    g_autofree char *done = ladder_next_action(&facts, NULL);
    g_assert_nonnull(strstr(done, "matriks"));
}

/* M01: a plan whose monthly cost exceeds its expected benefit is flagged in step 1. */
static void a_plan_that_loses_money_is_flagged(void)
{
    g_autoptr(Answers) answers = answers_new();
    g_assert_false(ladder_loses_money(answers));
    answers_set(answers, "monthly_cost", "50000");
    g_assert_false(ladder_loses_money(answers));
    answers_set(answers, "monthly_benefit", "50000");
    g_assert_false(ladder_loses_money(answers));
    answers_set(answers, "monthly_cost", "50001");
    g_assert_true(ladder_loses_money(answers));
}

void test_ladder(void)
{
    g_test_add_func("/guide/ladder/tools_wait", tools_wait_and_the_missing_answer_is_named);
    g_test_add_func("/guide/ladder/four_of_four", a_finished_ladder_is_four_of_four);
    g_test_add_func("/guide/ladder/loses_money", a_plan_that_loses_money_is_flagged);
}

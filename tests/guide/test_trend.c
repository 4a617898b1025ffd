// SPDX-License-Identifier: Apache-2.0
#include "guide/trend.h"

#include <glib.h>
#include <string.h>

static const TrendFacts EASY = {.audience = TREND_YES,
                                .skill = TREND_YES,
                                .fit = TREND_YES,
                                .cost_idr = 0,
                                .budget_idr = -1,
                                .minutes = 30,
                                .minutes_week = 210};

/* P14: low capacity and no audience is skipped. */
static void what_she_cannot_carry_for_nobody_is_skipped(void)
{
    TrendFacts facts = {.audience = TREND_NO,
                        .skill = TREND_NO,
                        .fit = TREND_YES,
                        .cost_idr = 500000,
                        .budget_idr = 50000,
                        .minutes = 600,
                        .minutes_week = 210};
    TrendAdvice advice = trend_weigh(&facts);
    g_assert_cmpint(advice.capacity, <, TREND_LOW);
    g_assert_cmpint(advice.decision, ==, TREND_SKIP);
    g_assert_cmpint(advice.minutes, ==, 0);
    facts.cost_idr = 0; /* still neither time nor skill */
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_SKIP);
}

/* P14: buyers are there and it costs little: two weeks, whatever time and skill say; the trial is made
 * as small as she can carry. */
static void buyers_at_little_cost_are_tried_for_two_weeks(void)
{
    TrendFacts facts = EASY;
    TrendAdvice advice = trend_weigh(&facts);
    g_assert_cmpint(advice.decision, ==, TREND_TRY);
    g_assert_cmpint(advice.days, ==, 14);
    g_assert_cmpint(advice.minutes, ==, 30);
    g_assert_cmpint(advice.score, ==, 100);
    facts.skill = TREND_NO;
    facts.minutes = 1000;
    advice = trend_weigh(&facts);
    g_assert_cmpint(advice.decision, ==, TREND_TRY);
    g_assert_cmpint(advice.minutes, ==, 52); /* a quarter of her week */
    g_assert_cmpint(advice.score, <, 100);
}

static void money_she_does_not_have_makes_her_wait(void)
{
    TrendFacts facts = EASY;
    facts.cost_idr = 1;
    facts.budget_idr = 0;
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_WAIT);
    facts.budget_idr = 1;
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_TRY);
    facts.budget_idr = -1; /* not said: what is little for everybody */
    facts.cost_idr = TREND_LOW_COST_IDR;
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_TRY);
    facts.cost_idr++;
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_WAIT);
}

static void doubt_and_no_fit_wait(void)
{
    TrendFacts facts = EASY;
    facts.audience = TREND_PARTLY;
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_WAIT);
    facts.audience = TREND_NO;
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_WAIT);
    facts = EASY;
    facts.fit = TREND_NO;
    g_assert_cmpint(trend_weigh(&facts).decision, ==, TREND_WAIT);
}

/* Every mix of answers has a proposal, a reason and a day to look again. */
static void nothing_is_left_without_a_proposal(void)
{
    for (int i = 0; i < 27 * 4; i++) {
        TrendFacts facts = {.audience = (TrendAnswer)(i % 3),
                            .skill = (TrendAnswer)(i / 3 % 3),
                            .fit = (TrendAnswer)(i / 9 % 3),
                            .cost_idr = i / 27 % 2 * 100000,
                            .budget_idr = 50000,
                            .minutes = i / 54 * 1000,
                            .minutes_week = 210};
        TrendAdvice advice = trend_weigh(&facts);
        g_assert_cmpint(advice.days, >=, 14);
        g_assert_cmpint(strlen(advice.reason), >, 10);
        g_assert_true((advice.minutes > 0) == (advice.decision == TREND_TRY));
        g_assert_false(advice.decision == TREND_TRY && facts.audience != TREND_YES);
        g_assert_false(advice.decision != TREND_SKIP && facts.audience == TREND_NO &&
                       advice.capacity < TREND_LOW);
    }
}

void test_trend(void)
{
    g_test_add_func("/guide/trend/P14/skip", what_she_cannot_carry_for_nobody_is_skipped);
    g_test_add_func("/guide/trend/P14/try", buyers_at_little_cost_are_tried_for_two_weeks);
    g_test_add_func("/guide/trend/money", money_she_does_not_have_makes_her_wait);
    g_test_add_func("/guide/trend/doubt", doubt_and_no_fit_wait);
    g_test_add_func("/guide/trend/every", nothing_is_left_without_a_proposal);
}

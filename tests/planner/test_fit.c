// SPDX-License-Identifier: Apache-2.0
#include "planner/fit.h"

#include "planner/plan_case.h"

static FitResult fitted(const FitInput *input)
{
    g_autoptr(GError) error = NULL;
    FitResult result = {0};
    assert_ok(plan_fit_today(input, &result, &error), error);
    return result;
}

/* Requirement V09: 30 minutes a day; the lower-priority task moves to another day. */
static void the_less_important_moves_to_the_next_day_with_room(void)
{
    static const FitItem items[] = {{1, 3, 10}, {2, 1, 15}, {3, 2, 15}, {4, 3, 40}};
    static const int later[] = {25, 5};
    DayRules rules = {.off_weekdays = 0};
    FitInput input = {MONDAY_5_JANUARY, 30, &rules, items, 4, later, 2};
    g_auto(FitResult) result = fitted(&input);
    g_assert_cmpint(result.minutes_today, ==, 30);
    g_assert_cmpint(result.places[0].day, ==, MONDAY_5_JANUARY + 2);
    g_assert_cmpint(result.places[1].day, ==, MONDAY_5_JANUARY);
    g_assert_cmpint(result.places[2].day, ==, MONDAY_5_JANUARY);
    g_assert_cmpint(result.places[3].day, ==, DAY_NONE);
    g_assert_cmpint(result.moved, ==, 2);
}

static void nothing_stays_on_an_off_day(void)
{
    static const FitItem items[] = {{1, 1, 10}, {2, 1, 10}};
    DayRules rules = {.off_weekdays = WEEKDAY(SUNDAY) | WEEKDAY(MONDAY)};
    FitInput input = {MONDAY_5_JANUARY + 6, 30, &rules, items, 2, NULL, 0};
    g_auto(FitResult) result = fitted(&input);
    g_assert_cmpint(result.minutes_today, ==, 0);
    g_assert_cmpint(result.places[0].day, ==, MONDAY_5_JANUARY + 8);
}

static void the_sum_never_exceeds_the_limit(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(9);
    for (int round = 0; round < 300; round++) {
        FitItem items[20];
        int sums[FIT_DAYS_AHEAD + 1] = {0};
        int limit = g_rand_int_range(rand, 5, 60);
        for (int i = 0; i < 20; i++) {
            items[i] =
                (FitItem){i + 1, g_rand_int_range(rand, 1, 5), g_rand_int_range(rand, 1, 30)};
        }
        FitInput input = {MONDAY_5_JANUARY, limit, NULL, items, 20, NULL, 0};
        g_auto(FitResult) result = fitted(&input);
        for (int i = 0; i < 20; i++) {
            g_assert_cmpint(result.places[i].id, ==, items[i].id);
            if (result.places[i].day == DAY_NONE) {
                g_assert_cmpint(items[i].minutes, >, limit);
                continue;
            }
            sums[result.places[i].day - MONDAY_5_JANUARY] += items[i].minutes;
        }
        for (int i = 0; i <= FIT_DAYS_AHEAD; i++) {
            g_assert_cmpint(sums[i], <=, limit);
        }
        g_assert_cmpint(sums[0], ==, result.minutes_today);
    }
}

static void refuses_minutes_below_zero(void)
{
    static const FitItem items[] = {{1, 1, -1}};
    g_autoptr(GError) error = NULL;
    FitInput input = {MONDAY_5_JANUARY, 30, NULL, items, 1, NULL, 0};
    FitResult result = {0};
    assert_fails(plan_fit_today(&input, &result, &error), error, ERROR_INVALID);
}

void test_fit(void)
{
    g_test_add_func("/planner/fit/moves", the_less_important_moves_to_the_next_day_with_room);
    g_test_add_func("/planner/fit/off_day", nothing_stays_on_an_off_day);
    g_test_add_func("/planner/fit/limit", the_sum_never_exceeds_the_limit);
    g_test_add_func("/planner/fit/refuses", refuses_minutes_below_zero);
}

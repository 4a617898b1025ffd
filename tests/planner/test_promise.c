// SPDX-License-Identifier: Apache-2.0
#include "planner/promise.h"

#include "planner/plan_case.h"

static int64_t at(Day day, int hour, int minute)
{
    return zone_instant(ZONE_WIB, day, hour * 60 + minute);
}

static const DayRules TWO_WINDOWS = {.signal = MELATI_SIGNAL, .signal_count = 2};

static void a_promise_waits_for_the_next_signal(void)
{
    Day day = MONDAY_5_JANUARY;
    g_assert_cmpint(promise_due(at(day, 8, 0), 30, &TWO_WINDOWS, ZONE_WIB), ==, at(day, 16, 30));
    g_assert_cmpint(promise_due(at(day, 6, 10), 30, &TWO_WINDOWS, ZONE_WIB), ==, at(day, 6, 40));
}

static void a_promise_goes_on_in_the_next_window(void)
{
    Day day = MONDAY_5_JANUARY;
    g_assert_cmpint(promise_due(at(day, 6, 50), 30, &TWO_WINDOWS, ZONE_WIB), ==, at(day, 16, 20));
    g_assert_cmpint(promise_due(at(day, 16, 50), 30, &TWO_WINDOWS, ZONE_WIB), ==,
                    at(day + 1, 6, 20));
    g_assert_cmpint(promise_due(at(day, 20, 0), 60, &TWO_WINDOWS, ZONE_WIB), ==, at(day + 1, 7, 0));
}

static void without_windows_the_clock_runs(void)
{
    DayRules none = {0};
    int64_t received = at(MONDAY_5_JANUARY, 23, 50) + 17;
    g_assert_cmpint(promise_due(received, 30, &none, ZONE_WIT), ==, received + 30 * 60);
    g_assert_cmpint(promise_due(received, 0, &none, ZONE_WIB), ==, received);
}

static void blocked_hours_and_off_days_do_not_count(void)
{
    DayRules rules = {.blocked = MELATI_BLOCKED, .blocked_count = 1, .off_weekdays = 1 << SUNDAY};
    Day saturday = MONDAY_5_JANUARY + 5;
    g_assert_cmpint(promise_due(at(saturday, 10, 45), 30, &rules, ZONE_WIB), ==,
                    at(saturday, 13, 15));
    g_assert_cmpint(promise_due(at(saturday, 23, 45), 30, &rules, ZONE_WIB), ==,
                    at(saturday + 2, 0, 15));
}

static void rules_without_any_open_minute_fall_back_to_the_clock(void)
{
    DayRules never = {.off_weekdays = ALL_WEEKDAYS};
    int64_t received = at(MONDAY_5_JANUARY, 8, 0);
    g_assert_cmpint(promise_due(received, 45, &never, ZONE_WIB), ==, received + 45 * 60);
}

void test_promise(void)
{
    g_test_add_func("/planner/promise/waits_for_signal", a_promise_waits_for_the_next_signal);
    g_test_add_func("/planner/promise/goes_on", a_promise_goes_on_in_the_next_window);
    g_test_add_func("/planner/promise/clock", without_windows_the_clock_runs);
    g_test_add_func("/planner/promise/blocked", blocked_hours_and_off_days_do_not_count);
    g_test_add_func("/planner/promise/never", rules_without_any_open_minute_fall_back_to_the_clock);
}

// SPDX-License-Identifier: Apache-2.0
/* K08: next week's orders; the interval holds as often as it says. */
#include "guide/forecast.h"

#include <glib.h>

#define BUSINESSES 600

/* An even spread around the mean, growing by `growth` a week. */
static int64_t week_of(GRand *luck, size_t week, double growth)
{
    return (int64_t)(20 + growth * (double)week) + g_rand_int_range(luck, -8, 9);
}

static int held(uint32_t seed, size_t weeks, double growth)
{
    g_autoptr(GRand) luck = g_rand_new_with_seed(seed);
    int within = 0;
    for (int run = 0; run < BUSINESSES; run++) {
        int64_t past[FORECAST_WEEKS_MOST];
        for (size_t week = 0; week < weeks; week++) {
            past[week] = week_of(luck, week, growth);
        }
        int64_t next = week_of(luck, weeks + 1, growth); /* the running week lies between */
        Forecast forecast = forecast_next(past, weeks);
        g_assert_true(forecast.enough);
        g_assert_cmpint(forecast.low, <=, forecast.expected);
        g_assert_cmpint(forecast.expected, <=, forecast.high);
        within += next >= forecast.low && next <= forecast.high;
    }
    return within;
}

/* (trials - 1) of (trials + 1), with 5 in a hundred for the luck of this test. */
static void the_interval_holds_as_often_as_it_says(void)
{
    static const size_t LENGTHS[] = {FORECAST_WEEKS_LEAST, 12, FORECAST_WEEKS_MOST};
    for (size_t i = 0; i < G_N_ELEMENTS(LENGTHS); i++) {
        size_t trials = LENGTHS[i] - 5;
        int said = (int)(BUSINESSES * (trials - 1) / (trials + 1));
        g_assert_cmpint(held(21, LENGTHS[i], 0), >=, said - BUSINESSES / 20);
        g_assert_cmpint(held(22, LENGTHS[i], 3), >=, said - BUSINESSES / 20); /* it grows */
    }
}

static void even_weeks_give_the_same_week_again(void)
{
    static const int64_t WEEKS[] = {10, 10, 10, 10, 10, 10, 10, 10, 10};
    Forecast forecast = forecast_next(WEEKS, G_N_ELEMENTS(WEEKS));
    g_assert_cmpint(forecast.expected, ==, 10);
    g_assert_cmpint(forecast.low, ==, 10);
    g_assert_cmpint(forecast.high, ==, 10);
    g_assert_cmpuint(forecast.trials, ==, 4);
}

/* By hand: guesses 10, 11, 12, 13 against 14, 14, 6, 12; the mean of the last four is 12. */
static void the_interval_is_the_misses_of_the_past(void)
{
    static const int64_t WEEKS[] = {10, 10, 10, 10, 14, 14, 14, 6, 12};
    Forecast forecast = forecast_next(WEEKS, G_N_ELEMENTS(WEEKS));
    g_assert_cmpint(forecast.low, ==, 12 - 6);
    g_assert_cmpint(forecast.expected, ==, 12);
    g_assert_cmpint(forecast.high, ==, 12 + 4);
}

static void eight_weeks_are_too_few_and_nothing_falls_below_zero(void)
{
    static const int64_t WEEKS[] = {40, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    g_assert_false(forecast_next(WEEKS, FORECAST_WEEKS_LEAST - 1).enough);
    g_assert_cmpint(forecast_next(WEEKS, G_N_ELEMENTS(WEEKS)).low, ==, 0);
}

void test_forecast(void)
{
    g_test_add_func("/guide/forecast/K08/holds", the_interval_holds_as_often_as_it_says);
    g_test_add_func("/guide/forecast/K08/even", even_weeks_give_the_same_week_again);
    g_test_add_func("/guide/forecast/K08/misses", the_interval_is_the_misses_of_the_past);
    g_test_add_func("/guide/forecast/K08/few",
                    eight_weeks_are_too_few_and_nothing_falls_below_zero);
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/target.h"

#include "guide/fixture.h"

/* P09: 3,000,000 at 15,000 an order = 200 orders a month = 50 a week. */
static void a_month_becomes_weeks_and_days(void)
{
    g_autoptr(Answers) answers = fixture_melati();
    TargetInput input = {0};
    g_assert_false(target_input_of(answers, 0, &input));
    answers_set(answers, "sales_target", "3000000");
    answers_set(answers, "average_order", "15000");
    g_assert_true(target_input_of(answers, 1 << 6, &input));
    Target target = target_of(input);
    g_assert_cmpint(target.orders_month, ==, 200);
    g_assert_cmpint(target.orders_week, ==, 50);
    g_assert_cmpint(target.orders_day, ==, 9); /* six working days */
    g_assert_cmpint(target.idr_week, ==, 750000);
    g_assert_false(target.above_capacity);
    input.capacity = 8;
    g_assert_true(target_of(input).above_capacity);
}

static void shares_of_channels_add_up(void)
{
    Target target = {.orders_week = 50};
    int64_t sum = 0;
    for (size_t i = 0; i < 3; i++) {
        sum += target_share(&target, 3, i);
    }
    g_assert_cmpint(sum, ==, 50);
    g_assert_cmpint(target_share(&target, 3, 0), ==, 17);
    g_assert_cmpint(target_share(&target, 3, 2), ==, 16);
}

void test_target(void)
{
    g_test_add_func("/guide/target/month", a_month_becomes_weeks_and_days);
    g_test_add_func("/guide/target/shares", shares_of_channels_add_up);
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/target.h"

/* P09: 3,000,000 at 15,000 an order = 200 orders a month = 50 a week of four. */
static void three_million_is_fifty_orders_a_week(void)
{
    TargetInput input = {.target_idr = 3000000, .order_idr = 15000, .days_a_week = 6};
    Target target = {0};
    g_assert_true(target_split(&input, &target));
    g_assert_cmpint(target.orders_a_month, ==, 200);
    g_assert_cmpint(target.orders_a_week, ==, 50);
    g_assert_cmpint(target.orders_a_day, ==, 9);
    g_assert_false(target.beyond_capacity);
    input.capacity_a_day = 8;
    g_assert_true(target_split(&input, &target));
    g_assert_true(target.beyond_capacity);
}

static void parts_are_rounded_up_so_that_the_target_is_reached(void)
{
    TargetInput input = {.target_idr = 1, .order_idr = 15000, .days_a_week = 7};
    Target target = {0};
    g_assert_true(target_split(&input, &target));
    g_assert_cmpint(target.orders_a_month, ==, 1);
    g_assert_cmpint(target.orders_a_week, ==, 1);
    g_assert_cmpint(target.orders_a_day, ==, 1);
}

static void numbers_out_of_range_are_refused(void)
{
    static const TargetInput inputs[] = {{0, 15000, 6, 0},
                                         {1000, 0, 6, 0},
                                         {1000, 10, 0, 0},
                                         {1000, 10, 8, 0},
                                         {INT64_MAX, 1, 6, 0}};
    for (size_t i = 0; i < G_N_ELEMENTS(inputs); i++) {
        Target target = {0};
        g_assert_false(target_split(&inputs[i], &target));
        g_assert_cmpint(target.orders_a_month, ==, 0);
    }
}

static void channels_share_the_week_exactly(void)
{
    static const int shares[] = {60, 33, 7};
    int64_t orders[3] = {0};
    target_by_channel(50, shares, 3, orders);
    g_assert_cmpint(orders[0], ==, 30);
    g_assert_cmpint(orders[1], ==, 16);
    g_assert_cmpint(orders[0] + orders[1] + orders[2], ==, 50);
}

/* P09: the owner's view hides the operator's tasks. */
static void the_owners_view_hides_the_operators_tasks(void)
{
    size_t owner = 0, other = 0;
    for (const TargetTask *task = target_task(true, 0); task != NULL;
         task = target_task(true, ++owner)) {
        g_assert_cmpstr(task->key, !=, "post");
    }
    while (target_task(false, other) != NULL) {
        other++;
    }
    g_assert_cmpuint(owner, >, 0);
    g_assert_cmpuint(other, >, 0);
}

void test_target(void)
{
    g_test_add_func("/guide/target/fifty_a_week", three_million_is_fifty_orders_a_week);
    g_test_add_func("/guide/target/rounded_up", parts_are_rounded_up_so_that_the_target_is_reached);
    g_test_add_func("/guide/target/out_of_range", numbers_out_of_range_are_refused);
    g_test_add_func("/guide/target/channels", channels_share_the_week_exactly);
    g_test_add_func("/guide/target/owners_view", the_owners_view_hides_the_operators_tasks);
}

// SPDX-License-Identifier: Apache-2.0
/* X03: nine orders of ten through one platform; views that fall by 40 % with equal posts. */
#include "guide/dependence.h"

#include <glib.h>

static void nearly_all_through_one_platform_is_a_risk(void)
{
    g_assert_cmpint(dependence_of(9, 10, true), ==, DEPENDENCE_RISK);
    g_assert_cmpint(dependence_of(90, 100, true), ==, DEPENDENCE_RISK);
    g_assert_cmpint(dependence_of(79, 100, true), ==, DEPENDENCE_SPREAD);
    g_assert_cmpint(dependence_of(50, 100, true), ==, DEPENDENCE_SPREAD);
    g_assert_cmpint(dependence_of(9, 9, true), ==, DEPENDENCE_UNKNOWN);
    g_assert_cmpint(dependence_of(0, 0, true), ==, DEPENDENCE_UNKNOWN);
}

static void her_own_stall_is_no_platform(void)
{
    g_assert_cmpint(dependence_of(100, 100, false), ==, DEPENDENCE_SPREAD);
}

static void a_fall_of_two_fifths_with_equal_posts_is_an_alarm(void)
{
    DependenceWeek before = {100, 1, 5};
    g_assert_cmpint(reach_state(before, (DependenceWeek){60, 1, 5}), ==, REACH_DROPPED);
    g_assert_cmpint(reach_state(before, (DependenceWeek){61, 1, 5}), ==, REACH_STEADY);
    g_assert_cmpint(reach_state(before, (DependenceWeek){60, 1, 3}), ==, REACH_FEWER_POSTS);
    g_assert_cmpint(reach_state(before, (DependenceWeek){0, 1, 5}), ==, REACH_DROPPED);
    g_assert_cmpint(reach_fall(before, (DependenceWeek){60, 1, 5}), ==, 40);
    g_assert_cmpint(reach_fall(before, (DependenceWeek){150, 1, 5}), ==, -50);
}

/* One day that was not written down is no fall. */
static void a_gap_is_no_zero(void)
{
    DependenceWeek before = {700, 7, 5};
    g_assert_cmpint(reach_state(before, (DependenceWeek){400, 4, 5}), ==, REACH_STEADY);
    g_assert_cmpint(reach_state(before, (DependenceWeek){0, 0, 5}), ==, REACH_UNKNOWN);
    g_assert_cmpint(reach_state((DependenceWeek){0}, before), ==, REACH_UNKNOWN);
    g_assert_cmpint(reach_state((DependenceWeek){19, 1, 5}, (DependenceWeek){1, 1, 5}), ==,
                    REACH_UNKNOWN);
    g_assert_cmpint(reach_state((DependenceWeek){100, 1, 0}, (DependenceWeek){1, 1, 0}), ==,
                    REACH_UNKNOWN);
    g_assert_cmpint(reach_fall((DependenceWeek){0}, before), ==, 0);
}

void test_dependence(void)
{
    g_test_add_func("/guide/dependence/X03", nearly_all_through_one_platform_is_a_risk);
    g_test_add_func("/guide/dependence/stall", her_own_stall_is_no_platform);
    g_test_add_func("/guide/dependence/fall", a_fall_of_two_fifths_with_equal_posts_is_an_alarm);
    g_test_add_func("/guide/dependence/gap", a_gap_is_no_zero);
}

// SPDX-License-Identifier: Apache-2.0
#include "guide/start_sequence.h"

/* P06: engagement tasks appear only after four ticks. */
static void daily_tasks_appear_only_after_four_ticks(void)
{
    for (unsigned bits = 0; bits < 16; bits++) {
        StartSequence start = {0};
        size_t missing = 0;
        for (int step = 0; step < START_STEPS; step++) {
            start.ticked[step] = (bits >> step) & 1;
            missing += !start.ticked[step];
        }
        g_assert_cmpint(start_is_ready(&start), ==, bits == 15);
        g_assert_cmpint(start_daily_task(&start, 0) != NULL, ==, bits == 15);
        g_assert_cmpint(start_missing(&start, missing), ==, START_STEPS);
        if (missing > 0) {
            g_assert_false(start.ticked[start_missing(&start, missing - 1)]);
        }
    }
}

static void the_order_is_goals_platform_contacts_calendar(void)
{
    StartSequence start = {0};
    for (size_t i = 0; i < START_STEPS; i++) {
        g_assert_cmpint(start_missing(&start, i), ==, (int)i);
    }
    g_assert_cmpstr(start_step_name(START_CONTACTS), ==, "Daftar kontak");
    g_assert_nonnull(start_step_missing(START_GOALS));
}

void test_start_sequence(void)
{
    g_test_add_func("/guide/start_sequence/four_ticks", daily_tasks_appear_only_after_four_ticks);
    g_test_add_func("/guide/start_sequence/order", the_order_is_goals_platform_contacts_calendar);
}

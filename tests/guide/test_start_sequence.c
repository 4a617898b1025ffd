// SPDX-License-Identifier: Apache-2.0
#include "guide/start_sequence.h"

/* P06: engagement tasks appear only after four ticks. */
static void daily_tasks_appear_only_after_four_ticks(void)
{
    for (unsigned bits = 0; bits < 16; bits++) {
        StartSequence start = {0};
        for (int step = 0; step < START_STEPS; step++) {
            start.ticked[step] = (bits >> step) & 1;
        }
        g_assert_cmpint(start_is_ready(&start), ==, bits == 15);
        g_assert_cmpint(start_daily_task(&start, 0) != NULL, ==, bits == 15);
    }
}

void test_start_sequence(void)
{
    g_test_add_func("/guide/start_sequence/four_ticks", daily_tasks_appear_only_after_four_ticks);
}

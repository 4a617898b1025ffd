// SPDX-License-Identifier: Apache-2.0
#include "base/weekday_set.h"

static void weekday_sets_are_masks(void)
{
    g_assert_cmpint(weekday_mask("1,7"), ==, 0x41);
    g_assert_cmpint(weekday_mask(""), ==, 0);
    for (int mask = 0; mask <= ALL_WEEKDAYS; mask++) {
        g_autofree char *set = weekday_mask_set(mask);
        g_assert_cmpint(weekday_mask(set), ==, mask);
    }
}

void test_weekday_set(void)
{
    g_test_add_func("/base/weekday_set/weekday_sets_are_masks", weekday_sets_are_masks);
}

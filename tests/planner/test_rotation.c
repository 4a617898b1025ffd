// SPDX-License-Identifier: Apache-2.0
#include "planner/rotation.h"

#include <glib.h>

static void shares_are_kept_in_every_round(void)
{
    static const int shares[] = {3, 0, 2, 1};
    Rotation rotation;
    rotation_init(&rotation, shares, 4);
    int counts[4] = {0};
    for (int turn = 1; turn <= 60; turn++) {
        size_t member = 9;
        g_assert_true(rotation_next(&rotation, UINT64_MAX, &member));
        counts[member]++;
        if (turn % 6 == 0) {
            g_assert_cmpint(counts[0], ==, turn / 2);
            g_assert_cmpint(counts[1], ==, 0);
            g_assert_cmpint(counts[2], ==, turn / 3);
            g_assert_cmpint(counts[3], ==, turn / 6);
        }
    }
}

static void who_was_passed_over_comes_back(void)
{
    Rotation rotation;
    size_t member = 0;
    int first = 0;
    rotation_init(&rotation, NULL, 2);
    for (int i = 0; i < 4; i++) {
        g_assert_true(rotation_next(&rotation, 2, &member));
        g_assert_cmpint(member, ==, 1);
    }
    for (int i = 0; i < 4; i++) {
        g_assert_true(rotation_next(&rotation, UINT64_MAX, &member));
        first += member == 0;
    }
    g_assert_cmpint(first, ==, 4);
}

static void nobody_allowed_gives_nothing(void)
{
    Rotation rotation;
    size_t member = 7;
    rotation_init(&rotation, NULL, 0);
    g_assert_false(rotation_next(&rotation, UINT64_MAX, &member));
    rotation_init(&rotation, NULL, 3);
    g_assert_false(rotation_next(&rotation, 8, &member));
    g_assert_cmpint(member, ==, 7);
}

void test_rotation(void)
{
    g_test_add_func("/planner/rotation/shares", shares_are_kept_in_every_round);
    g_test_add_func("/planner/rotation/passed_over", who_was_passed_over_comes_back);
    g_test_add_func("/planner/rotation/nobody", nobody_allowed_gives_nothing);
}

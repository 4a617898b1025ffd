// SPDX-License-Identifier: Apache-2.0
#include "guide/depth.h"

#include <glib.h>

static void each_depth_shows_its_number_of_choices(void)
{
    g_assert_cmpuint(depth_choices(DEPTH_GUIDED, 12), ==, 5);
    g_assert_cmpuint(depth_choices(DEPTH_NORMAL, 12), ==, 9);
    g_assert_cmpuint(depth_choices(DEPTH_FULL, 12), ==, 12);
    g_assert_cmpuint(depth_choices(DEPTH_GUIDED, 3), ==, 3);
    g_assert_cmpstr(depth_key(DEPTH_GUIDED), ==, "guided");
    g_assert_cmpstr(depth_name(DEPTH_GUIDED), ==, "dipandu");
}

void test_depth(void)
{
    g_test_add_func("/guide/depth/choices", each_depth_shows_its_number_of_choices);
}

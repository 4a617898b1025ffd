// SPDX-License-Identifier: Apache-2.0
#include "planner/alignment.h"

#include "base/money.h"

/* Requirement C18: 2 of 8 untagged items give 75% and are listed. */
static void two_loose_items_of_eight_give_75_percent(void)
{
    static const AlignedItem items[] = {{1, 3, ""}, {2, 3, NULL},    {3, 0, "relation"},
                                        {4, 0, ""}, {5, 0, "value"}, {6, 3, ""},
                                        {7, 3, ""}, {8, 0, NULL}};
    g_auto(Alignment) alignment = alignment_measure(items, G_N_ELEMENTS(items));
    g_autofree char *share =
        percent_format_whole((int64_t)alignment.aligned, (int64_t)alignment.total);
    g_assert_cmpstr(share, ==, "75%");
    g_assert_cmpint(alignment.loose->len, ==, 2);
    g_assert_cmpint(g_array_index(alignment.loose, int64_t, 0), ==, 4);
    g_assert_cmpint(g_array_index(alignment.loose, int64_t, 1), ==, 8);
}

void test_alignment(void)
{
    g_test_add_func("/planner/alignment/share", two_loose_items_of_eight_give_75_percent);
}

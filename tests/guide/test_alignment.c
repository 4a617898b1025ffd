// SPDX-License-Identifier: Apache-2.0
#include "guide/alignment.h"

/* C18: 2 of 8 untagged items report 75% aligned and are listed. */
static void two_of_eight_untagged_is_seventy_five_percent(void)
{
    static const AlignmentItem items[] = {{1, ""}, {1, ""},         {0, ""},      {2, ""},
                                          {1, ""}, {0, "relation"}, {0, "value"}, {0, ""}};
    Alignment alignment = alignment_of(items, G_N_ELEMENTS(items));
    g_autofree char *share = alignment_format(alignment);
    g_assert_cmpstr(share, ==, "75%");
    g_assert_cmpuint(alignment_missing(items, 8, 0), ==, 2);
    g_assert_cmpuint(alignment_missing(items, 8, 1), ==, 7);
    g_assert_cmpuint(alignment_missing(items, 8, 2), ==, 8);
}

static void an_empty_calendar_has_no_share(void)
{
    g_autofree char *share = alignment_format(alignment_of(NULL, 0));
    g_assert_cmpstr(share, ==, "–");
}

void test_alignment(void)
{
    g_test_add_func("/guide/alignment/two_of_eight", two_of_eight_untagged_is_seventy_five_percent);
    g_test_add_func("/guide/alignment/empty", an_empty_calendar_has_no_share);
}

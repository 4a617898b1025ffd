// SPDX-License-Identifier: Apache-2.0
#include "guide/reason.h"

static void reasons_keep_their_row_and_order(void)
{
    g_autoptr(Reasons) reasons = reasons_new();
    g_assert_cmpuint(reasons_count(NULL), ==, 0);
    reasons_add(reasons, "M18", "%d menit", 30);
    reasons_add(reasons, "V09", "%s", "cukup");
    g_assert_cmpuint(reasons_count(reasons), ==, 2);
    g_assert_cmpstr(reasons_at(reasons, 0)->text, ==, "30 menit");
    g_assert_cmpstr(reasons_at(reasons, 1)->row, ==, "V09");
    g_assert_true(reasons_has_row(reasons, "M18"));
    g_assert_false(reasons_has_row(reasons, "X01"));
}

void test_reason(void)
{
    g_test_add_func("/guide/reason/row_and_order", reasons_keep_their_row_and_order);
}

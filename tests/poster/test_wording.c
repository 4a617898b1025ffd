// SPDX-License-Identifier: Apache-2.0
#include "poster/wording.h"

static void days_are_said_without_the_year(void)
{
    Day day = day_from_civil(2026, 1, 5);
    g_autofree char *alone = wording_day(day);
    g_autofree char *both = wording_when(day, 10 * 60);
    g_autofree char *time = wording_when(DAY_NONE, 9 * 60 + 30);
    g_autofree char *none = wording_when(DAY_NONE, -1);
    g_assert_cmpstr(alone, ==, "Senin, 5 Januari");
    g_assert_cmpstr(both, ==, "Senin, 5 Januari, 10.00");
    g_assert_cmpstr(time, ==, "pukul 09.30");
    g_assert_cmpstr(none, ==, "");
}

void test_wording(void)
{
    g_test_add_func("/poster/wording/days", days_are_said_without_the_year);
}

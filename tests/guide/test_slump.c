// SPDX-License-Identifier: Apache-2.0
/* X09: three weeks down by 30 % are a crisis, unless the owner marked them as a season. */
#include "guide/slump.h"

#include <glib.h>

static SlumpState state_of(const int64_t *thousands, size_t count, unsigned marked)
{
    SlumpWeek weeks[16] = {0};
    for (size_t i = 0; i < count; i++) {
        weeks[i] = (SlumpWeek){thousands[i] * 1000, thousands[i] > 0, (marked >> i & 1) != 0};
    }
    return slump_of(weeks, count).state;
}

static void three_low_weeks_are_a_crisis(void)
{
    static const int64_t LOW[] = {100, 100, 100, 100, 70, 70, 70};
    static const int64_t NEARLY[] = {100, 100, 100, 100, 70, 71, 70};
    static const int64_t TWO[] = {100, 100, 100, 100, 100, 70, 70};
    static const int64_t FALLING[] = {100, 100, 100, 100, 90, 80, 70};
    static const int64_t BACK[] = {100, 100, 100, 100, 50, 60, 95};
    g_assert_cmpint(state_of(LOW, 7, 0), ==, SLUMP_CRISIS);
    g_assert_cmpint(state_of(NEARLY, 7, 0), ==, SLUMP_NONE);
    g_assert_cmpint(state_of(TWO, 7, 0), ==, SLUMP_NONE);
    g_assert_cmpint(state_of(FALLING, 7, 0), ==, SLUMP_CRISIS);
    g_assert_cmpint(state_of(BACK, 7, 0), ==, SLUMP_NONE);
}

static void a_marked_season_is_none(void)
{
    static const int64_t LOW[] = {100, 100, 100, 100, 100, 100, 100, 60, 60, 60};
    static const int64_t SHORT[] = {100, 100, 100, 100, 60, 60, 60};
    static const int64_t FEAST[] = {100, 100, 100, 400, 100, 100, 100, 100};
    g_assert_cmpint(state_of(LOW, 10, 0), ==, SLUMP_CRISIS);
    g_assert_cmpint(state_of(LOW, 10, 1u << 7 | 1u << 8 | 1u << 9), ==, SLUMP_SEASON);
    g_assert_cmpint(state_of(LOW, 10, 1u << 9), ==, SLUMP_SEASON); /* two are left: not yet three */
    g_assert_cmpint(state_of(SHORT, 7, 1u << 4 | 1u << 5 | 1u << 6), ==, SLUMP_SEASON);
    g_assert_cmpint(state_of(FEAST, 8, 1u << 3), ==, SLUMP_NONE);
}

static void thin_evidence_says_nothing(void)
{
    static const int64_t FEW[] = {100, 100, 70, 70, 70};
    static const int64_t GAPS[] = {100, 0, 0, 100, 70, 70, 70};
    static const int64_t SILENT[] = {100, 100, 100, 100, 0, 0, 0};
    g_assert_cmpint(state_of(FEW, 5, 0), ==, SLUMP_UNKNOWN);
    g_assert_cmpint(state_of(GAPS, 7, 0), ==, SLUMP_UNKNOWN);
    g_assert_cmpint(state_of(SILENT, 7, 0), ==, SLUMP_UNKNOWN); /* perhaps not written down */
    g_assert_cmpint(state_of(NULL, 0, 0), ==, SLUMP_UNKNOWN);
}

static void it_tells_fewer_buyers_from_smaller_sales(void)
{
    const SlumpWeek fewer[] = {{100000, 10, false}, {100000, 10, false}, {100000, 10, false},
                               {60000, 6, false},   {60000, 6, false},   {60000, 6, false}};
    const SlumpWeek smaller[] = {{100000, 10, false}, {100000, 10, false}, {100000, 10, false},
                                 {60000, 10, false},  {60000, 10, false},  {60000, 10, false}};
    Slump a = slump_of(fewer, 6), b = slump_of(smaller, 6);
    g_assert_cmpint(a.state, ==, SLUMP_CRISIS);
    g_assert_cmpint(a.usual_idr, ==, 100000);
    g_assert_cmpint(a.lately_idr, ==, 60000);
    g_assert_cmpint(a.fall, ==, 40);
    g_assert_false(slump_is_smaller(&a));
    g_assert_cmpint(b.lately_sale_idr, ==, 6000);
    g_assert_true(slump_is_smaller(&b));
}

void test_slump(void)
{
    g_test_add_func("/guide/slump/X09", three_low_weeks_are_a_crisis);
    g_test_add_func("/guide/slump/season", a_marked_season_is_none);
    g_test_add_func("/guide/slump/thin", thin_evidence_says_nothing);
    g_test_add_func("/guide/slump/kind", it_tells_fewer_buyers_from_smaller_sales);
}

// SPDX-License-Identifier: Apache-2.0
/* T08: each group has the members that lateness, times and money say. */
#include "guide/segment.h"

static void lateness_times_and_money_decide(void)
{
    static const struct {
        int64_t times, sum_idr;
        int days_silent;
        Segment segment;
    } cases[] = {
        {1, 10000, 0, SEGMENT_NEW},       {1, 900000, 30, SEGMENT_NEW},
        {2, 40000, 30, SEGMENT_REGULAR},  {5, 199999, 3, SEGMENT_REGULAR},
        {2, 200000, 3, SEGMENT_BIG},      {9, 5000000, 31, SEGMENT_SLEEPING},
        {1, 10000, 40, SEGMENT_SLEEPING},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_assert_cmpint(segment_of(cases[i].times, cases[i].sum_idr, 100000, cases[i].days_silent),
                        ==, cases[i].segment);
    }
    g_assert_cmpint(segment_of(2, 0, 0, 0), ==, SEGMENT_REGULAR);
}

static void each_group_has_its_key_its_name_and_its_advice(void)
{
    for (Segment one = 0; one < SEGMENT_COUNT; one++) {
        for (Segment other = 0; other < one; other++) {
            g_assert_cmpstr(segment_key(one), !=, segment_key(other));
            g_assert_cmpstr(segment_name(one), !=, segment_name(other));
            g_assert_cmpstr(segment_advice(one), !=, segment_advice(other));
        }
    }
}

void test_segment(void)
{
    g_test_add_func("/guide/segment/decide", lateness_times_and_money_decide);
    g_test_add_func("/guide/segment/keys", each_group_has_its_key_its_name_and_its_advice);
}

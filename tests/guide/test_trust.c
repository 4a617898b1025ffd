// SPDX-License-Identifier: Apache-2.0
#include "guide/trust.h"

#include <glib.h>

static TrustWeek full(void)
{
    TrustWeek week = {.records = 20};
    for (TrustItem item = 0; item < TRUST_ITEMS; item++) {
        week.done[item] = week.all[item] = 1;
    }
    return week;
}

/* T04: a score, and the one step that comes next. */
static void the_score_and_the_next_step_follow_the_list(void)
{
    TrustWeek week = full();
    g_assert_cmpint(trust_score(&week), ==, 100);
    g_assert_cmpint(trust_next(&week), ==, TRUST_ITEMS);
    week.done[TRUST_ADVICE] = 0;
    week.done[TRUST_TESTIMONY] = 0;
    g_assert_cmpint(trust_score(&week), ==, 71); /* 5 of 7 */
    g_assert_cmpint(trust_next(&week), ==, TRUST_TESTIMONY);
    week.all[TRUST_ANSWERS] = 4; /* one of four was answered */
    g_assert_cmpint(trust_score(&week), ==, 61);
    g_assert_cmpint(trust_next(&week), ==, TRUST_ANSWERS);
}

static void what_was_not_asked_counts_neither_way(void)
{
    TrustWeek week = full();
    week.done[TRUST_ANSWERS] = week.all[TRUST_ANSWERS] = 0;
    week.done[TRUST_USES] = 0;
    g_assert_cmpint(trust_score(&week), ==, 83); /* 5 of 6 */
    g_assert_cmpint(trust_next(&week), ==, TRUST_USES);
    week.records = 0;
    g_assert_cmpint(trust_score(&week), ==, -1);
}

/* Days that went by without a post cannot be mended: the step asks for what can be done. */
static void no_step_asks_for_yesterday(void)
{
    TrustWeek week = full();
    week.all[TRUST_DAILY] = 3;
    g_assert_cmpint(trust_next(&week), ==, TRUST_DAILY);
    week.posted_today = true;
    g_assert_cmpint(trust_next(&week), ==, TRUST_ITEMS);
}

void test_trust(void)
{
    g_test_add_func("/guide/trust/T04", the_score_and_the_next_step_follow_the_list);
    g_test_add_func("/guide/trust/asked", what_was_not_asked_counts_neither_way);
    g_test_add_func("/guide/trust/yesterday", no_step_asks_for_yesterday);
}

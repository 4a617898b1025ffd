// SPDX-License-Identifier: Apache-2.0
#include "app/measuring.h"

#include "kpi/story.h"

static void a_period_is_read_or_this_week(void)
{
    Context context = {.business_id = BUSINESS, .today = STORY_MONDAY + 3, .zone = ZONE_WITA};
    Period period = {0};
    g_assert_true(context_period(&context, "", &period));
    g_assert_cmpint(period.from, ==, STORY_MONDAY);
    g_assert_true(context_period(&context, "2026-01", &period));
    g_assert_true(period.month);
    g_assert_false(context_period(&context, "minggu lalu", &period));
    KpiQuery query = context_kpi_query(&context, period);
    g_assert_cmpint(query.business_id, ==, BUSINESS);
    g_assert_cmpint(query.today, ==, STORY_MONDAY + 3);
    g_assert_cmpint(query.zone, ==, ZONE_WITA);
}

void test_measuring(void)
{
    g_test_add_func("/app/measuring/period", a_period_is_read_or_this_week);
}

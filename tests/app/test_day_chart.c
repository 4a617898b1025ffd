// SPDX-License-Identifier: Apache-2.0
/* S09, K06: a point a day; what is to come is a gap. */
#include "app/day_chart.h"

#include "kpi/story.h"

static const DaySpan SPAN = {STORY_WEEK, STORY_MONDAY + 4, NULL};

static void each_day_stands_for_itself_or_goes_on(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sums = NULL;
    story_fill(db);
    assert_ok(course_sales(db, BUSINESS, SPAN.days, &sums, &error), error);
    g_auto(ChartPoints) points = day_points(sums, &SPAN);
    g_auto(ChartPoints) kept = day_points_kept(sums, &SPAN, 5000);
    Chart days = chart_of_points(CHART_COLUMNS, "Penjualan", &points);
    Chart left = chart_of_points(CHART_LINE, "Sisa", &kept);
    g_assert_cmpuint(days.count, ==, 7);
    g_assert_cmpstr(days.points[0].label, ==, "Sen");
    g_assert_cmpint(days.points[0].value, ==, 30000);
    g_assert_cmpstr(days.points[4].words, ==, "Rp30.000");
    g_assert_false(days.points[5].known);
    g_assert_cmpint(left.points[0].value, ==, 35000);
    g_assert_cmpint(left.points[4].value, ==, 5000 + 10 * 15000);
    g_assert_false(left.points[6].known);
}

static void a_month_is_named_by_its_dates(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) none = NULL;
    DaySpan span = {period_of_month(STORY_MONDAY), STORY_MONDAY, NULL};
    assert_ok(course_sales(db, BUSINESS, span.days, &none, &error), error);
    g_auto(ChartPoints) points = day_points(none, &span);
    Chart days = chart_of_points(CHART_COLUMNS, "Penjualan", &points);
    g_assert_cmpuint(days.count, ==, 31);
    g_assert_cmpstr(days.points[30].label, ==, "31 Jan");
    g_assert_cmpint(days.points[4].value, ==, 0);
    g_assert_true(days.points[4].known);
    g_assert_false(days.points[5].known);
}

void test_day_chart(void)
{
    testkit_db_case("/app/day_chart/days/S09", each_day_stands_for_itself_or_goes_on);
    testkit_db_case("/app/day_chart/month", a_month_is_named_by_its_dates);
}

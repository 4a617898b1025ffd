// SPDX-License-Identifier: Apache-2.0
/* K06: what a report draws is what its records add up to. */
#include "app/report_chart.h"

#include "kpi/story.h"

static void columns_rows_and_hours_add_up(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    story_fill(db);
    g_autoptr(Report) report = report_load(&query, &error);
    g_assert_no_error(error);
    g_auto(ReportCharts) charts = report_charts_make(report, knowledge, query.today, NULL);
    int64_t days_idr = 0, places_idr = 0, messages = 0;
    for (size_t i = 0; i < charts.sales.count; i++) {
        days_idr += charts.sales.points[i].value;
    }
    for (size_t i = 0; i < charts.rows.count; i++) {
        places_idr += charts.rows.points[i].value;
    }
    for (int i = 0; i < WEEKDAY_COUNT * 24; i++) {
        messages += charts.hours.counts[i / 24][i % 24];
    }
    g_assert_cmpint(days_idr, ==, 180000);
    g_assert_cmpint(places_idr, ==, 180000);
    g_assert_cmpstr(charts.rows.points[0].words, ==, "Rp135.000"); /* the largest first */
    g_assert_cmpint(messages, ==, (int64_t)G_N_ELEMENTS(STORY_MESSAGES));
    g_assert_true(charts.has_hours);
}

static void of_nothing_nothing_is_drawn(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    g_autoptr(Report) report = report_load(&query, &error);
    g_assert_no_error(error);
    g_auto(ReportCharts) charts = report_charts_make(report, knowledge, query.today, NULL);
    g_assert_cmpuint(charts.sales.count, ==, 0);
    g_assert_cmpuint(charts.rows.count, ==, 0);
    g_assert_false(charts.has_hours);
}

void test_report_chart(void)
{
    testkit_db_case("/app/report_chart/sums/K06", columns_rows_and_hours_add_up);
    testkit_db_case("/app/report_chart/empty", of_nothing_nothing_is_drawn);
}

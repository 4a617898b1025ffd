// SPDX-License-Identifier: Apache-2.0
/* K01, K03: the last weeks beside each other, holes where nothing is known. */
#include "app/kpi_course.h"

#include "kpi/story.h"

static void eight_weeks_end_with_the_one_asked_for(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    const char *const keys[] = {"revenue", "margin", "orders", NULL};
    g_auto(KpiCourse) course = {0};
    story_fill(db);
    assert_ok(kpi_course_load(&query, keys, NULL, &course, &error), error);
    g_assert_cmpuint(course.set.count, ==, 2); /* nothing is known of the margin */
    const Chart *revenue = &course.set.charts[0];
    g_assert_cmpuint(revenue->count, ==, KPI_COURSE_PERIODS);
    g_assert_cmpint(revenue->points[7].value, ==, 180000);
    g_assert_cmpstr(revenue->points[7].words, ==, "Rp180.000");
    g_assert_cmpint(revenue->points[6].value, ==, 15000);
    g_assert_false(revenue->points[5].known);
}

static void a_failure_leaves_nothing_open(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    const char *const keys[] = {"revenue", NULL};
    g_auto(KpiCourse) course = {0};
    db_fail_at(db, 3);
    g_assert_false(kpi_course_load(&query, keys, NULL, &course, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
    db_fail_at(db, 0);
}

void test_kpi_course(void)
{
    testkit_db_case("/app/kpi_course/weeks/K01", eight_weeks_end_with_the_one_asked_for);
    testkit_db_case("/app/kpi_course/failure", a_failure_leaves_nothing_open);
}

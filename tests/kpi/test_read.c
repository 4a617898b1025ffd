// SPDX-License-Identifier: Apache-2.0
#include "kpi/read.h"

#include "kpi/story.h"

static const char COUNT_DAYS[] = "SELECT COUNT(*), COUNT(*) FROM sales "
                                 "WHERE business_id = $1 AND day BETWEEN $2 AND $3";
static const char SHARE_TIMES[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN kind = 'review' THEN 1 ELSE 0 END), 0) AS BIGINT), "
    "COUNT(*) FROM messages WHERE business_id = $1 AND received_at >= $2 AND received_at < $3";

static void tenths_are_rounded_half_up(void)
{
    g_assert_cmpint(kpi_tenths(5, 8, 100), ==, 625);
    g_assert_cmpint(kpi_tenths(2, 3, 100), ==, 667);
    g_assert_cmpint(kpi_tenths(1, 3, 100), ==, 333);
    g_assert_cmpint(kpi_tenths(135000, 45000, 1), ==, 30);
    g_assert_cmpint(kpi_tenths(INT64_C(1000000000000), 3, 1), ==, INT64_C(3333333333333));
}

static void a_period_ends_with_its_last_day(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    KpiValue count = {0}, share = {0};
    story_fill(db);
    query.period = (Period){STORY_MONDAY, STORY_MONDAY + 1, false};
    assert_ok(kpi_read_count_days(&query, COUNT_DAYS, &count, &error), error);
    g_assert_cmpint(count.value, ==, 4);
    /* messages came on Tuesday from 08.00 on, one an hour; the zone decides which day that is */
    assert_ok(kpi_read_share_times(&query, SHARE_TIMES, &share, &error), error);
    g_assert_cmpint(share.part, ==, 2);
    g_assert_cmpint(share.whole, ==, 11);
    query.period.to = STORY_MONDAY;
    assert_ok(kpi_read_share_times(&query, SHARE_TIMES, &share, &error), error);
    g_assert_cmpint(share.whole, ==, 0);
    g_assert_cmpint(share.value, ==, 0);
}

static void a_failed_statement_is_a_failure(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Knowledge) knowledge = story_knowledge();
    KpiQuery query = story_query(db, knowledge);
    query.sees_values = true;
    for (size_t i = 0; i < kpi_count(); i++) {
        KpiValue value = {.value = 7};
        db_fail_at(db, 1);
        assert_fails(kpi_compute(KPIS[i], &query, &value, &error), error, ERROR_UNAVAILABLE);
        g_assert_cmpint(value.value, ==, 7);
        db_fail_at(db, 0);
    }
}

void test_read(void)
{
    g_test_add_func("/kpi/read/tenths", tenths_are_rounded_half_up);
    testkit_db_case("/kpi/read/period", a_period_ends_with_its_last_day);
    testkit_db_case("/kpi/read/failure", a_failed_statement_is_a_failure);
}

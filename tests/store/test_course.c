// SPDX-License-Identifier: Apache-2.0
/* K06, S09, T04: numbers by day and by hour are sums of the rows, of this business alone. */
#include "store/course.h"

#include "testkit/testkit.h"

#define MONDAY_5_JANUARY ((Day)20458)

static void run(Db *db, const char *sql, DbParams params)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, sql, params, &error), error);
}

static void sale(Db *db, int64_t business, Day day, int64_t amount_idr)
{
    run(db,
        "INSERT INTO sales (business_id, day, amount_idr, count, heard_from, bought_through, "
        "customer, "
        "created_at) VALUES ($1, $2, $3, $4, '', 'stall', '', 1)",
        DB_PARAMS(db_int(business), db_int(day), db_int(amount_idr),
                  db_int(amount_idr < 0 ? -1 : 1)));
}

static void cash(Db *db, int64_t business, Day day, int64_t amount_idr)
{
    run(db,
        "INSERT INTO cash_entries (business_id, kind, day, amount_idr, note, created_at) "
        "VALUES ($1, 'goods', $2, $3, '', 1)",
        DB_PARAMS(db_int(business), db_int(day), db_int(amount_idr)));
}

static void message(Db *db, int64_t business, int64_t at)
{
    run(db,
        "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, sentiment, "
        "created_at) VALUES ($1, 'whatsapp', 'message', 'isi', $2, $2, 'unknown', 1)",
        DB_PARAMS(db_int(business), db_int(at)));
}

static void days_sum_their_rows(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sales = NULL;
    g_autoptr(RecordList) money = NULL;
    Period week = {MONDAY_5_JANUARY, MONDAY_5_JANUARY + 6, false};
    sale(db, BUSINESS, week.from - 1, 999);
    sale(db, BUSINESS, week.from, 15000);
    sale(db, BUSINESS, week.from, 10000);
    sale(db, BUSINESS, week.from, -10000);
    sale(db, BUSINESS, week.to, 5000);
    sale(db, OTHER_BUSINESS, week.from, 777);
    cash(db, BUSINESS, week.from + 2, -40000);
    cash(db, BUSINESS, week.to, -1000);
    cash(db, OTHER_BUSINESS, week.from, -777);
    assert_ok(course_sales(db, BUSINESS, week, &sales, &error), error);
    g_assert_cmpuint(record_count(sales), ==, 2);
    g_assert_cmpint(day_sum_at(sales, 0)->sum_idr, ==, 15000);
    g_assert_cmpint(day_sum_at(sales, 0)->count, ==, 1);
    g_assert_cmpint(day_sum_at(sales, 1)->day, ==, week.to);
    assert_ok(course_cash(db, BUSINESS, week, &money, &error), error);
    g_assert_cmpuint(record_count(money), ==, 3);
    g_assert_cmpint(day_sum_at(money, 1)->sum_idr, ==, -40000);
    g_assert_cmpint(day_sum_at(money, 2)->sum_idr, ==, 4000);
}

static void hours_are_those_of_her_own_week(Db *db)
{
    for (int zone = 0; zone < ZONE_COUNT; zone++) {
        g_autoptr(GError) error = NULL;
        HourCounts counts = {0};
        Day monday = MONDAY_5_JANUARY + 21 * zone;
        Period week = {monday, monday + 6, false};
        message(db, BUSINESS, zone_instant((Zone)zone, week.from, 0));
        message(db, BUSINESS, zone_instant((Zone)zone, week.from, 0) - 1);
        message(db, BUSINESS, zone_instant((Zone)zone, week.from + 3, 12 * 60 + 59));
        message(db, BUSINESS, zone_instant((Zone)zone, week.from + 3, 12 * 60));
        message(db, BUSINESS, zone_instant((Zone)zone, week.to + 1, 0) - 1);
        message(db, BUSINESS, zone_instant((Zone)zone, week.to + 1, 0));
        assert_ok(course_messages(db, BUSINESS, week, (Zone)zone, &counts, &error), error);
        g_assert_cmpint(counts.counts[MONDAY][0], ==, 1);
        g_assert_cmpint(counts.counts[THURSDAY][12], ==, 2);
        g_assert_cmpint(counts.counts[SUNDAY][23], ==, 1);
        g_assert_cmpint(hour_counts_sum(&counts), ==, 4);
    }
}

static void a_failed_statement_is_said(Db *db)
{
    g_autoptr(GError) error = NULL;
    HourCounts counts = {0};
    db_fail_at(db, 1);
    g_assert_false(course_messages(db, BUSINESS, (Period){1, 7, false}, ZONE_WIB, &counts, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_UNAVAILABLE);
    db_fail_at(db, 0);
}

void test_course(void)
{
    testkit_db_case("/store/course/days/K06", days_sum_their_rows);
    testkit_db_case("/store/course/hours/T04", hours_are_those_of_her_own_week);
    testkit_db_case("/store/course/failure", a_failed_statement_is_said);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/today.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)

static const char ROWS[] =
    "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, created_at) "
    "VALUES (1, 'whatsapp', 'message', 'Ada?', 100, 200, 1);\n"
    "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, answered_at, "
    "created_at) VALUES (1, 'whatsapp', 'message', 'Sudah', 50, 60, 70, 1);\n"
    "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, created_at) "
    "VALUES (2, 'whatsapp', 'message', 'Lain', 1, 2, 1);\n"
    "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
    "total_idr, bought_through, day, created_at, changed_at) VALUES (1, 1, 'Bu Sari', 'ready', "
    "20458, 1, 1, 1, 'whatsapp', 20457, 1, 1);\n"
    "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
    "total_idr, bought_through, day, created_at, changed_at) VALUES (1, 2, 'Bu Sari', 'confirmed', "
    "20459, 1, 1, 1, 'whatsapp', 20457, 1, 1);\n"
    "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
    "total_idr, bought_through, day, created_at, changed_at) VALUES (1, 3, 'Bu Sari', 'new', "
    "20460, 1, 1, 1, 'whatsapp', 20457, 1, 1);\n"
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, state, "
    "created_at) VALUES (1, 20457, 360, 'whatsapp_status', 'product', 'communication', 5, 'x', "
    "'planned', 1);\n"
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, state, "
    "created_at) VALUES (1, 20459, 360, 'whatsapp_status', 'product', 'communication', 5, 'x', "
    "'planned', 1);\n"
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, state, "
    "created_at) VALUES (1, 20459, 960, 'whatsapp_status', 'product', 'communication', 10, 'x', "
    "'planned', 1);\n";

static void the_counts_are_those_of_the_records(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(db_run_script(db, ROWS, &error), error);
    assert_ok(today_counts_load(db, BUSINESS, MONDAY, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    const TodayCounts *counts = today_counts_at(one, 0);
    g_assert_cmpint(counts->waiting, ==, 1);
    g_assert_cmpint(counts->answers_due_at, ==, 200);
    g_assert_cmpint(counts->deliveries, ==, 1);
    g_assert_cmpint(counts->new_orders, ==, 1);
    g_assert_cmpint(counts->missed, ==, 1);
    g_assert_cmpint(counts->posts, ==, 1);
    g_assert_cmpint(counts->goals, ==, 0);
}

static void a_calendar_that_has_run_out_is_none(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) last = NULL;
    g_autoptr(RecordList) after = NULL;
    assert_ok(db_run_script(db, ROWS, &error), error);
    assert_ok(today_counts_load(db, BUSINESS, MONDAY + 1, &last, &error), error);
    assert_ok(today_counts_load(db, BUSINESS, MONDAY + 2, &after, &error), error);
    g_assert_cmpint(today_counts_at(last, 0)->posts, ==, 1);
    g_assert_cmpint(today_counts_at(after, 0)->posts, ==, 0);
}

static void an_empty_business_counts_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(db_run_script(db, ROWS, &error), error);
    assert_ok(today_counts_load(db, OTHER_BUSINESS, MONDAY, &one, &error), error);
    const TodayCounts *counts = today_counts_at(one, 0);
    g_assert_cmpint(counts->waiting, ==, 1);
    g_assert_cmpint(counts->deliveries + counts->new_orders + counts->missed + counts->posts, ==, 0);
}

static void later_minutes_are_summed_by_day(Db *db)
{
    g_autoptr(GError) error = NULL;
    int minutes[3] = {7, 7, 7};
    assert_ok(db_run_script(db, ROWS, &error), error);
    assert_ok(today_later_minutes(db, BUSINESS, MONDAY, minutes, 3, &error), error);
    g_assert_cmpint(minutes[0], ==, 15);
    g_assert_cmpint(minutes[1], ==, 0);
    g_assert_cmpint(minutes[2], ==, 0);
}

void test_today(void)
{
    testkit_db_case("/store/today/counts", the_counts_are_those_of_the_records);
    testkit_db_case("/store/today/run_out", a_calendar_that_has_run_out_is_none);
    testkit_db_case("/store/today/foreign", an_empty_business_counts_nothing);
    testkit_db_case("/store/today/later", later_minutes_are_summed_by_day);
}

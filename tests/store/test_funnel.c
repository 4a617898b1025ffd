// SPDX-License-Identifier: Apache-2.0
/* K07: views, chats, orders and who came back. */
#include "store/funnel.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)
#define WEEK ((Period){MONDAY, MONDAY + 6, false})

static void put(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, sql, DB_NO_PARAMS, &error), error);
}

static void order(Db *db, int number, const char *phone, const char *state, Day day)
{
    g_autofree char *sql = g_strdup_printf(
        "INSERT INTO orders (business_id, number, customer, phone, state, due_day, due_at, "
        "goods_idr, total_idr, bought_through, day, created_at, changed_at) VALUES (1, %d, 'Bu', "
        "'%s', '%s', 1, 1, 1, 1, 'whatsapp', %d, 1, 1)",
        number, phone, state, (int)day);
    put(db, sql);
}

static void message(Db *db, const char *kind, int64_t at, const char *dismissed)
{
    g_autofree char *sql = g_strdup_printf(
        "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, created_at, "
        "dismissed_at) VALUES (1, 'whatsapp', '%s', 'x', %d, 1, 1, %s)",
        kind, (int)at, dismissed);
    put(db, sql);
}

static Funnel funnel_of(Db *db, int64_t business_id)
{
    g_autoptr(GError) error = NULL;
    Funnel funnel = {0};
    assert_ok(funnel_load(db, business_id, WEEK, ZONE_WITA, &funnel, &error), error);
    return funnel;
}

static void two_hundred_views_twenty_chats_eight_orders(Db *db)
{
    int64_t morning = zone_instant(ZONE_WITA, MONDAY, 0);
    put(db, "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) VALUES "
            "(1, 'whatsapp_status', 'reach', 20458, 120, 1), "
            "(1, 'facebook', 'reach', 20459, 80, 1), (1, 'facebook', 'reach', 20465, 999, 1)");
    for (int i = 0; i < 20; i++) {
        message(db, "message", morning + i, "NULL");
    }
    message(db, "comment", morning, "NULL");
    message(db, "message", morning, "5");
    message(db, "message", morning - 1, "NULL");
    order(db, 1, "+62811", "paid", MONDAY - 9);
    for (int i = 0; i < 8; i++) {
        order(db, 2 + i, i < 2 ? "+62811" : "", "new", MONDAY + i % 7);
    }
    order(db, 20, "", "cancelled", MONDAY);
    Funnel funnel = funnel_of(db, BUSINESS);
    g_assert_cmpint(funnel.views, ==, 200);
    g_assert_cmpint(funnel.view_days, ==, 2);
    g_assert_cmpint(funnel.chats, ==, 20);
    g_assert_cmpint(funnel.orders, ==, 8);
    g_assert_cmpint(funnel.repeat, ==, 2);
    g_assert_cmpint(funnel_of(db, OTHER_BUSINESS).orders, ==, 0);
}

void test_funnel(void)
{
    testkit_db_case("/store/funnel/week", two_hundred_views_twenty_chats_eight_orders);
}

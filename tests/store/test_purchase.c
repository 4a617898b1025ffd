// SPDX-License-Identifier: Apache-2.0
/* K08: when people buy and what. */
#include "store/purchase.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)
#define WEEK ((Period){MONDAY, MONDAY + 6, false})

static void run(Db *db, char *take_sql)
{
    g_autofree char *sql = take_sql;
    g_autoptr(GError) error = NULL;
    assert_ok(db_run(db, sql, DB_NO_PARAMS, &error), error);
}

static void order(Db *db, int business, int number, const char *state, Day day, Minute minute)
{
    run(db, g_strdup_printf(
                "INSERT INTO orders (id, business_id, number, customer, state, due_day, due_at, "
                "goods_idr, total_idr, bought_through, day, created_at, changed_at) VALUES "
                "(%d, %d, %d, 'Bu', '%s', 1, 1, 1, 1, 'whatsapp', %d, %" G_GINT64_FORMAT ", 1)",
                business * 1000 + number, business, number, state, (int)day,
                zone_instant(ZONE_WITA, day, minute)));
}

static void item(Db *db, int business, int number, const char *name, int quantity)
{
    run(db, g_strdup_printf("INSERT INTO order_items (business_id, order_id, position, name, "
                            "quantity, price_idr) VALUES (%d, %d, (SELECT COUNT(*) FROM "
                            "order_items WHERE order_id = %d), '%s', %d, 1000)",
                            business, business * 1000 + number, business * 1000 + number, name,
                            quantity));
}

static void sale(Db *db, const char *order_id, Day day, int count)
{
    run(db, g_strdup_printf("INSERT INTO sales (business_id, order_id, day, amount_idr, count, "
                            "bought_through, created_at) VALUES (1, %s, %d, 1000, %d, 'stall', 1)",
                            order_id, (int)day, count));
}

static void fill(Db *db)
{
    order(db, 1, 1, "paid", MONDAY, 6 * 60 + 30);
    order(db, 1, 2, "new", MONDAY, 7 * 60 + 59);
    order(db, 1, 3, "cancelled", MONDAY, 420);
    order(db, 1, 4, "new", MONDAY + 4, 8 * 60);
    order(db, 2, 1, "new", MONDAY, 420);
    item(db, 1, 1, "Nasi kuning", 2);
    item(db, 1, 1, "Es teh", 5);
    item(db, 1, 2, "nasi kuning", 1);
    item(db, 1, 3, "Es teh", 50);
    item(db, 2, 1, "Nasi kuning", 9);
    sale(db, "1001", MONDAY, 1); /* of an order: counted already */
    sale(db, "NULL", MONDAY + 1, 1);
    sale(db, "NULL", MONDAY + 1, 1);
    sale(db, "NULL", MONDAY + 1, -1); /* a mistake taken out */
    sale(db, "NULL", MONDAY + 2, 1);
    sale(db, "NULL", MONDAY + 2, -1);
    sale(db, "NULL", MONDAY + 7, 1);
}

static void a_purchase_is_an_order_or_a_sale_without_one(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) days = NULL;
    Day first = 0;
    assert_ok(purchase_first_day(db, BUSINESS, &first, &error), error);
    g_assert_cmpint(first, ==, DAY_NONE);
    fill(db);
    assert_ok(purchase_first_day(db, BUSINESS, &first, &error), error);
    g_assert_cmpint(first, ==, MONDAY);
    assert_ok(purchase_day_list(db, BUSINESS, WEEK, &days, &error), error);
    static const int64_t WANTED[][2] = {{0, 2}, {1, 1}, {4, 1}};
    g_assert_cmpuint(record_count(days), ==, G_N_ELEMENTS(WANTED));
    for (size_t i = 0; i < G_N_ELEMENTS(WANTED); i++) {
        g_assert_cmpint(purchase_day_at(days, i)->day, ==, MONDAY + WANTED[i][0]);
        g_assert_cmpint(purchase_day_at(days, i)->count, ==, WANTED[i][1]);
    }
}

/* An order written down the day after, and one out of a marketplace's file, tell no hour. */
static void hours_are_those_of_orders_that_came_by_themselves(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) hours = NULL;
    fill(db);
    order(db, 1, 5, "paid", MONDAY + 1, 60);
    run(db, g_strdup("UPDATE orders SET day = day - 1 WHERE id = 1005"));
    order(db, 1, 6, "paid", MONDAY + 1, 60);
    run(db, g_strdup("INSERT INTO market_orders (business_id, market, external_id, order_id, "
                     "digest) VALUES (1, 'shopee', 'A1', 1006, 'x')"));
    PurchaseSpan span = {WEEK, ZONE_WITA};
    assert_ok(purchase_hour_list(db, BUSINESS, span, &hours, &error), error);
    g_assert_cmpuint(record_count(hours), ==, 2);
    g_assert_cmpint(purchase_hour_at(hours, 0)->block, ==, 3); /* 06.00 to 08.00 */
    g_assert_cmpint(purchase_hour_at(hours, 0)->count, ==, 2);
    g_assert_cmpint(purchase_hour_at(hours, 1)->block, ==, 4);
    g_assert_cmpint(purchase_hour_at(hours, 1)->day, ==, MONDAY + 4);
}

static void best_sellers_are_counted_by_orders(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) best = NULL;
    fill(db);
    assert_ok(best_seller_list(db, BUSINESS, WEEK, 5, &best, &error), error);
    g_assert_cmpuint(record_count(best), ==, 2);
    const BestSeller *first = best_seller_at(best, 0), *second = best_seller_at(best, 1);
    g_assert_cmpint(first->orders, ==, 2);
    g_assert_cmpint(first->pieces, ==, 3);
    g_assert_cmpint(first->sum_idr, ==, 3000);
    g_assert_cmpstr(second->name, ==, "Es teh");
    g_assert_cmpint(second->pieces, ==, 5);
}

void test_purchase(void)
{
    testkit_db_case("/store/purchase/K08/days", a_purchase_is_an_order_or_a_sale_without_one);
    testkit_db_case("/store/purchase/K08/hours",
                    hours_are_those_of_orders_that_came_by_themselves);
    testkit_db_case("/store/purchase/K08/best", best_sellers_are_counted_by_orders);
}

// SPDX-License-Identifier: Apache-2.0
#include "carry/put.h"

#include "carry_case.h"

/* Sold on both sides: what is left is what the moves say, and never below nothing. */
static void stock_is_what_the_moves_of_both_say(Db *db)
{
    carry_fill(db);
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    carry_sql(db, "INSERT INTO stock_moves (business_id, item_id, kind, amount, created_at) "
                  "VALUES (1, 601, 'sold', -3, 200)");
    carry_sql(db, "UPDATE products SET stock = 2 WHERE id = 501");
    carry_sql(db, "INSERT INTO stock_moves (business_id, item_id, kind, amount, created_at) "
                  "SELECT 2, id, 'sold', -4, 300 FROM stock_items WHERE business_id = 2");
    carry_sql(db, "UPDATE products SET stock = 1 WHERE business_id = 2");
    CarryCounts counts = carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(counts.conflicts, ==, 0);
    g_assert_cmpint(carry_number(db, "SELECT stock FROM products WHERE business_id = 2"), ==, 0);
    g_assert_cmpint(
        carry_number(db, "SELECT SUM(amount) FROM stock_moves WHERE business_id = 2"), ==, 0);
}

/* Both gave number 1: the one that comes gets the next. */
static void a_taken_number_becomes_the_next(Db *db)
{
    static const char *const ORDERS[] = {
        "INSERT INTO orders (business_id, number, customer, due_day, due_at, goods_idr, total_idr, "
        "bought_through, day, created_at, changed_at) VALUES (1, 1, 'Bu Sari', 1, 1, 0, 0, 'stall', "
        "1, 100, 100)",
        "INSERT INTO orders (business_id, number, customer, due_day, due_at, goods_idr, total_idr, "
        "bought_through, day, created_at, changed_at) VALUES (2, 1, 'Pak Tono', 1, 1, 0, 0, "
        "'stall', 1, 200, 200)"};
    carry_fill(db);
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    carry_sql(db, ORDERS[0]);
    carry_sql(db, ORDERS[1]);
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(
        carry_number(db, "SELECT number FROM orders WHERE business_id = 2 AND customer = 'Bu Sari'"),
        ==, 2);
    g_assert_cmpint(
        carry_number(db, "SELECT number FROM orders WHERE business_id = 2 AND customer = 'Pak Tono'"),
        ==, 1);
}

static void what_is_needed_is_not_taken_out(Db *db)
{
    carry_fill(db);
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    carry_sql(db, "INSERT INTO rival_prices (business_id, product_id, rival, rival_key, price_idr, "
                  "day, created_at) SELECT 2, id, 'Warung sebelah', 'warung sebelah', 9000, 1, 1 "
                  "FROM products WHERE business_id = 2");
    carry_sql(db, "DELETE FROM stock_moves WHERE business_id = 1");
    carry_sql(db, "DELETE FROM stock_items WHERE business_id = 1");
    carry_sql(db, "DELETE FROM products WHERE business_id = 1");
    CarryCounts counts = carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(counts.removed, ==, 2);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM products WHERE business_id = 2"), ==, 1);
}

void test_put(void)
{
    testkit_db_case("/carry/put/X06/stock", stock_is_what_the_moves_of_both_say);
    testkit_db_case("/carry/put/X06/number", a_taken_number_becomes_the_next);
    testkit_db_case("/carry/put/X06/needed", what_is_needed_is_not_taken_out);
}

// SPDX-License-Identifier: Apache-2.0
/* S09: what lies in the house: ingredients and counted goods in one list, the low ones first. */
#include "store/stock.h"

#include "stock_case.h"
#include "store/product.h"
#include "store/stock_move.h"
#include "testkit/sell.h"

static int64_t ingredient(Db *db, const char *name, int64_t on_hand, int64_t low)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    StockFacts facts = {.name = name, .unit = "g", .low = low, .pack_name = "", .active = true};
    StockMoveDraft opening = {.amount = on_hand, .note = ""};
    assert_ok(stock_item_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    assert_ok(stock_count_set(db, BUSINESS, id, &opening, NOW, NULL, &error), error);
    return id;
}

static int64_t goods(Db *db, const char *name, int64_t stock)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ProductFacts facts = {.name = name,
                          .unit = "porsi",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 10000,
                          .stock = stock};
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static void the_low_ones_stand_first(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) used = NULL;
    ingredient(db, "Beras", 10000, 2500);
    ingredient(db, "Telur", 200, 200);
    goods(db, "Nasi kuning", 12);
    goods(db, "Es teh", STOCK_NOT_COUNTED);
    assert_ok(stock_item_list_used(db, BUSINESS, &used, &error), error);
    g_assert_cmpuint(record_count(used), ==, 3); /* tea is not counted */
    g_assert_cmpstr(stock_item_at(used, 0)->name, ==, "Telur");
    g_assert_true(stock_item_is_low(stock_item_at(used, 0)));
    g_assert_cmpstr(stock_item_at(used, 1)->name, ==, "Beras");
    g_assert_false(stock_item_is_low(stock_item_at(used, 1)));
    g_assert_cmpstr(stock_item_at(used, 2)->unit, ==, "porsi");
    g_assert_cmpint(stock_item_at(used, 2)->on_hand, ==, 12);
}

static void every_product_has_one_item_with_its_name(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) strange = NULL;
    int64_t product = goods(db, "Es teh", STOCK_NOT_COUNTED);
    g_autoptr(RecordList) one = stock_case_of(db, product);
    g_assert_cmpstr(stock_item_at(one, 0)->name, ==, "Es teh");
    g_assert_cmpint(stock_item_at(one, 0)->on_hand, ==, STOCK_NOT_COUNTED);
    assert_ok(stock_item_load(db, OTHER_BUSINESS, stock_item_at(one, 0)->id, &strange, &error),
              error);
    g_assert_cmpuint(record_count(strange), ==, 0);
}

static void ingredients_are_found_by_name_and_kept_apart_from_goods(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t found = 0, number = 0;
    int64_t rice = ingredient(db, "Beras  Putih", 0, STOCK_NO_LIMIT);
    goods(db, "Telur asin", 3);
    assert_ok(stock_item_find_name(db, BUSINESS, "beras putih", &found, &error), error);
    g_assert_cmpint(found, ==, rice);
    assert_ok(stock_item_find_name(db, BUSINESS, "Telur asin", &found, &error), error);
    g_assert_cmpint(found, ==, 0);
    assert_ok(stock_item_find_name(db, OTHER_BUSINESS, "beras putih", &found, &error), error);
    g_assert_cmpint(found, ==, 0);
    assert_ok(stock_item_number(db, BUSINESS, &number, &error), error);
    g_assert_cmpint(number, ==, 1);
}

static void what_is_no_longer_used_leaves_the_list(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) used = NULL;
    g_autoptr(RecordList) all = NULL;
    int64_t id = ingredient(db, "Beras", 100, 500);
    StockFacts facts = {
        .name = "Beras", .unit = "g", .low = 500, .pack_name = "karung", .pack_size = 25000};
    assert_fails(stock_item_save(db, OTHER_BUSINESS, id, &facts, NOW, &error), error,
                 ERROR_NOT_FOUND);
    assert_ok(stock_item_save(db, BUSINESS, id, &facts, NOW, &error), error);
    assert_ok(stock_item_list_used(db, BUSINESS, &used, &error), error);
    g_assert_cmpuint(record_count(used), ==, 0);
    assert_ok(stock_item_list(db, BUSINESS, 0, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 1);
    g_assert_cmpint(stock_item_at(all, 0)->on_hand, ==, 100);
    g_assert_cmpint(stock_item_at(all, 0)->pack_size, ==, 25000);
}

static void a_cost_is_rounded_up_or_not_known(void)
{
    StockItem sack = {.price_idr = 350000, .price_amount = 25000};
    StockItem gift = {.price_idr = 0, .price_amount = 0};
    StockItem dear = {.price_idr = INT64_MAX, .price_amount = 1};
    g_assert_cmpint(stock_item_cost(&sack, 150), ==, 2100);
    g_assert_cmpint(stock_item_cost(&sack, 1), ==, 14);
    g_assert_cmpint(stock_item_cost(&sack, 0), ==, 0);
    sack.price_amount = 24000;
    g_assert_cmpint(stock_item_cost(&sack, 1), ==, 15);
    g_assert_cmpint(stock_item_cost(&gift, 5), ==, -1);
    g_assert_cmpint(stock_item_cost(&dear, 2), ==, -1);
}

void test_stock(void)
{
    testkit_db_case("/store/stock/low", the_low_ones_stand_first);
    testkit_db_case("/store/stock/product", every_product_has_one_item_with_its_name);
    testkit_db_case("/store/stock/name", ingredients_are_found_by_name_and_kept_apart_from_goods);
    testkit_db_case("/store/stock/unused", what_is_no_longer_used_leaves_the_list);
    g_test_add_func("/store/stock/cost", a_cost_is_rounded_up_or_not_known);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/product.h"

#include "testkit/testkit.h"

static int64_t added(Db *db, int64_t business, const char *name, int64_t stock)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ProductFacts facts = {.name = name,
                          .unit = "porsi",
                          .description = "isi\nlengkap",
                          .unique_line = "",
                          .price_idr = 10000,
                          .cost_idr = 7000,
                          .stock = stock,
                          .preorder_days = 1};
    assert_ok(product_add(db, business, &facts, NOW, &id, &error), error);
    g_assert_cmpint(id, >, 0);
    return id;
}

static const Product *loaded(Db *db, int64_t id, RecordList **ret_list)
{
    g_autoptr(GError) error = NULL;
    assert_ok(product_load(db, BUSINESS, id, ret_list, &error), error);
    g_assert_cmpint(record_count(*ret_list), ==, 1);
    return product_at(*ret_list, 0);
}

static void keeps_what_was_entered(Db *db)
{
    g_autoptr(RecordList) list = NULL;
    const Product *product = loaded(db, added(db, BUSINESS, "Nasi kuning", 5), &list);
    g_assert_cmpstr(product->name, ==, "Nasi kuning");
    g_assert_cmpint(product->price_idr, ==, 10000);
    g_assert_cmpint(product->cost_idr, ==, 7000);
    g_assert_cmpstr(product->unit, ==, "porsi");
    g_assert_cmpstr(product->description, ==, "isi\nlengkap");
    g_assert_cmpint(product->stock, ==, 5);
    g_assert_cmpint(product->preorder_days, ==, 1);
    g_assert_cmpint(product->active, ==, 1);
    g_assert_true(product_is_for_sale(product));
}

static void two_products_never_share_a_name(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t first = added(db, BUSINESS, "Nasi kuning", -1);
    int64_t second = added(db, BUSINESS, "Es teh", -1), id = 0;
    ProductFacts facts = {
        .name = " nasi  KUNING", .unit = "", .description = "", .unique_line = ""};
    assert_fails(product_add(db, BUSINESS, &facts, NOW, &id, &error), error, ERROR_CONFLICT);
    assert_fails(product_save(db, BUSINESS, second, &facts, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(product_save(db, BUSINESS, first, &facts, NOW, &error), error);
    added(db, OTHER_BUSINESS, "Nasi kuning", -1);
    assert_ok(product_find_name(db, BUSINESS, "ES-TEH", &id, &error), error);
    g_assert_cmpint(id, ==, second);
}

static void another_business_finds_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) mine = NULL;
    int64_t id = added(db, BUSINESS, "Nasi kuning", 5);
    ProductFacts facts = {.name = "Lain", .unit = "", .description = "", .unique_line = ""};
    assert_ok(product_load(db, OTHER_BUSINESS, id, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 0);
    assert_fails(product_save(db, OTHER_BUSINESS, id, &facts, NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(product_set_active(db, OTHER_BUSINESS, id, false, NOW, &error), error,
                 ERROR_NOT_FOUND);
    const Product *product = loaded(db, id, &mine);
    g_assert_cmpstr(product->name, ==, "Nasi kuning");
    g_assert_cmpint(product->stock, ==, 5);
    g_assert_cmpint(product->active, ==, 1);
}

static void hidden_products_are_not_among_the_active(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) active = NULL;
    g_autoptr(RecordList) all = NULL;
    int64_t hidden = added(db, BUSINESS, "Es teh", -1);
    added(db, BUSINESS, "Nasi kuning", -1);
    assert_ok(product_set_active(db, BUSINESS, hidden, false, NOW, &error), error);
    assert_ok(product_list_active(db, BUSINESS, &active, &error), error);
    assert_ok(product_list_all(db, BUSINESS, &all, &error), error);
    g_assert_cmpint(record_count(active), ==, 1);
    g_assert_cmpstr(product_at(active, 0)->name, ==, "Nasi kuning");
    g_assert_cmpint(record_count(all), ==, 2);
    g_assert_cmpstr(product_at(all, 1)->name, ==, "Es teh");
}

static void what_is_sold_out_is_not_for_sale(Db *db)
{
    g_autoptr(RecordList) out_list = NULL;
    g_autoptr(RecordList) free_list = NULL;
    int64_t out = added(db, BUSINESS, "Nasi kuning", 0);
    int64_t uncounted = added(db, BUSINESS, "Es teh", STOCK_NOT_COUNTED);
    g_assert_false(product_is_for_sale(loaded(db, out, &out_list)));
    g_assert_cmpint(loaded(db, uncounted, &free_list)->stock, ==, STOCK_NOT_COUNTED);
    g_assert_true(product_is_for_sale(product_at(free_list, 0)));
}

static void pages_follow_one_another(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) first = NULL;
    g_autoptr(RecordList) second = NULL;
    added(db, BUSINESS, "Satu", -1);
    added(db, BUSINESS, "Dua", -1);
    added(db, BUSINESS, "Tiga", -1);
    assert_ok(product_list(db, BUSINESS, 0, 2, &first, &error), error);
    assert_ok(product_list(db, BUSINESS, product_at(first, 1)->id, 2, &second, &error), error);
    g_assert_cmpint(record_count(first), ==, 2);
    g_assert_cmpint(record_count(second), ==, 1);
    g_assert_cmpstr(product_at(second, 0)->name, ==, "Tiga");
}

void test_product(void)
{
    testkit_db_case("/store/product/keeps", keeps_what_was_entered);
    testkit_db_case("/store/product/names", two_products_never_share_a_name);
    testkit_db_case("/store/product/another_business", another_business_finds_nothing);
    testkit_db_case("/store/product/hidden", hidden_products_are_not_among_the_active);
    testkit_db_case("/store/product/stock", what_is_sold_out_is_not_for_sale);
    testkit_db_case("/store/product/pages", pages_follow_one_another);
}

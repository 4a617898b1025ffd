// SPDX-License-Identifier: Apache-2.0
#include "store/goods.h"

#include "testkit/sell.h"

static const char PACKAGE[] =
    "INSERT INTO packages (id, business_id, name, price_idr, from_day, to_day, stock, created_at) "
    "VALUES (3, 1, 'Paket pagi', 12000, 20458, 20460, 4, 1);\n"
    "INSERT INTO package_items (business_id, package_id, product_id, quantity) "
    "VALUES (1, 3, 7, 1);\n"
    "INSERT INTO package_items (business_id, package_id, product_id, quantity) "
    "VALUES (1, 3, 8, 2);\n";

static int64_t number_of(Db *db, const char *sql)
{
    g_autoptr(GError) error = NULL;
    int64_t number = 0;
    assert_ok(db_get_int(db, sql, DB_NO_PARAMS, -1, &number, &error), error);
    return number;
}
static const char PACKAGE_STOCK[] = "SELECT stock FROM packages WHERE id = 3";

static int64_t package_order(Db *db, int64_t quantity)
{
    OrderLineDraft lines[] = {
        {.package_id = 3, .name = "Paket pagi", .quantity = quantity, .price_idr = 12000},
        {.product_id = 7, .name = "Barang 7", .quantity = 1, .price_idr = 12000}};
    OrderDraft draft = sell_draft();
    draft.lines = lines;
    draft.line_count = G_N_ELEMENTS(lines);
    return sell_order(db, &draft);
}

static void prepare(Db *db)
{
    g_autoptr(GError) error = NULL;
    sell_product(db, BUSINESS, 7, 10);
    sell_product(db, BUSINESS, 8, 10);
    assert_ok(db_run_script(db, PACKAGE, &error), error);
}

static void a_package_takes_its_own_stock_and_that_of_its_products(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    prepare(db);
    int64_t id = package_order(db, 2);
    assert_ok(goods_take(db, BUSINESS, id, NOW, &missing, &error), error);
    g_assert_cmpuint(record_count(missing), ==, 0);
    g_assert_cmpint(sell_stock(db, 7), ==, 7); /* two in packages, one singly */
    g_assert_cmpint(sell_stock(db, 8), ==, 6);
    g_assert_cmpint(number_of(db, PACKAGE_STOCK), ==, 2);
    assert_ok(goods_give_back(db, BUSINESS, id, NOW, &error), error);
    assert_ok(goods_give_back(db, BUSINESS, id, NOW, &error), error); /* once only */
    g_assert_cmpint(sell_stock(db, 7), ==, 10);
    g_assert_cmpint(sell_stock(db, 8), ==, 10);
    g_assert_cmpint(number_of(db, PACKAGE_STOCK), ==, 4);
}

static void what_is_short_is_named_and_nothing_taken(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    prepare(db);
    int64_t id = package_order(db, 6);
    assert_ok(goods_take(db, BUSINESS, id, NOW, &missing, &error), error);
    g_assert_cmpuint(record_count(missing), ==, 2); /* the package: 4 of 6; product 8: 10 of 12 */
    g_assert_cmpint(goods_short_at(missing, 0)->stock, ==, 10);
    g_assert_cmpint(goods_short_at(missing, 0)->needed, ==, 12);
    g_assert_cmpstr(goods_short_at(missing, 1)->name, ==, "Paket pagi");
    g_assert_cmpint(sell_stock(db, 7), ==, 10);
    g_assert_cmpint(number_of(db, PACKAGE_STOCK), ==, 4);
    assert_ok(goods_give_back(db, BUSINESS, id, NOW, &error), error);
    g_assert_cmpint(sell_stock(db, 8), ==, 10);
}

static void what_is_not_counted_is_never_short(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    sell_product(db, BUSINESS, 7, -1);
    int64_t id = sell_order_of(db, 7, 500);
    assert_ok(goods_take(db, BUSINESS, id, NOW, &missing, &error), error);
    g_assert_cmpuint(record_count(missing), ==, 0);
    assert_ok(goods_give_back(db, BUSINESS, id, NOW, &error), error);
    g_assert_cmpint(sell_stock(db, 7), ==, -1);
}

/* A product of someone else on an order of ours is left alone. */
static void another_business_keeps_its_stock(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    g_autoptr(RecordList) foreign = NULL;
    sell_product(db, OTHER_BUSINESS, 9, 5);
    int64_t id = sell_order_of(db, 9, 3);
    assert_ok(goods_take(db, BUSINESS, id, NOW, &missing, &error), error);
    g_assert_cmpint(sell_stock(db, 9), ==, 5);
    assert_ok(goods_load_product(db, BUSINESS, 9, &foreign, &error), error);
    g_assert_cmpuint(record_count(foreign), ==, 0);
}

static void lists_show_what_can_be_sold_today(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) products = NULL;
    g_autoptr(RecordList) today = NULL;
    g_autoptr(RecordList) later = NULL;
    prepare(db);
    assert_ok(goods_list_products(db, BUSINESS, &products, &error), error);
    assert_ok(goods_list_packages(db, BUSINESS, 20460, &today, &error), error);
    assert_ok(goods_list_packages(db, BUSINESS, 20461, &later, &error), error);
    g_assert_cmpuint(record_count(products), ==, 2);
    g_assert_cmpuint(record_count(today), ==, 1);
    g_assert_cmpuint(record_count(later), ==, 0);
    g_assert_cmpint(goods_at(today, 0)->price_idr, ==, 12000);
}

void test_goods(void)
{
    testkit_db_case("/store/goods/package", a_package_takes_its_own_stock_and_that_of_its_products);
    testkit_db_case("/store/goods/short", what_is_short_is_named_and_nothing_taken);
    testkit_db_case("/store/goods/not_counted", what_is_not_counted_is_never_short);
    testkit_db_case("/store/goods/other_business", another_business_keeps_its_stock);
    testkit_db_case("/store/goods/lists", lists_show_what_can_be_sold_today);
}

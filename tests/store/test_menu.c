// SPDX-License-Identifier: Apache-2.0
#include "store/menu.h"

#include "store/product.h"
#include "testkit/testkit.h"

#define MONDAY_5_JANUARY ((Day)20458)

static int64_t product_of(Db *db, int64_t business, const char *name)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ProductFacts facts = {.name = name,
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 5000,
                          .stock = STOCK_NOT_COUNTED};
    assert_ok(product_add(db, business, &facts, NOW, &id, &error), error);
    return id;
}

static void saved(Db *db, Day day, const int64_t *products, size_t count)
{
    g_autoptr(GError) error = NULL;
    MenuFacts facts = {day, 600, "diantar", products, count};
    assert_ok(menu_save(db, BUSINESS, &facts, NOW, &error), error);
}

static RecordList *items_of(Db *db, Day day)
{
    g_autoptr(GError) error = NULL;
    RecordList *items = NULL;
    assert_ok(menu_item_list(db, BUSINESS, day, &items, &error), error);
    return items;
}

static void keeps_the_items_in_order_and_what_is_sold_out(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t a = product_of(db, BUSINESS, "A"), b = product_of(db, BUSINESS, "B"),
            c = product_of(db, BUSINESS, "C");
    saved(db, MONDAY_5_JANUARY, (int64_t[]){b, a}, 2);
    assert_ok(menu_set_sold_out(db, BUSINESS, MONDAY_5_JANUARY, a, true, &error), error);
    saved(db, MONDAY_5_JANUARY, (int64_t[]){c, a}, 2);
    g_autoptr(RecordList) items = items_of(db, MONDAY_5_JANUARY);
    g_assert_cmpint(record_count(items), ==, 2);
    g_assert_cmpint(menu_item_at(items, 0)->product_id, ==, c);
    g_assert_false(menu_item_is_gone(menu_item_at(items, 0)));
    g_assert_cmpint(menu_item_at(items, 1)->product_id, ==, a);
    g_assert_true(menu_item_is_gone(menu_item_at(items, 1)));
    assert_fails(menu_set_sold_out(db, BUSINESS, MONDAY_5_JANUARY, b, true, &error), error,
                 ERROR_NOT_FOUND);
}

static void the_latest_menu_before_is_found(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) before = NULL;
    g_autoptr(RecordList) none = NULL;
    int64_t a = product_of(db, BUSINESS, "A");
    saved(db, MONDAY_5_JANUARY - 9, &a, 1);
    saved(db, MONDAY_5_JANUARY - 3, &a, 1);
    saved(db, MONDAY_5_JANUARY, &a, 1);
    assert_ok(menu_set_openings(db, BUSINESS, MONDAY_5_JANUARY - 3, (int[]){4, 5, 6}, &error),
              error);
    assert_ok(menu_load_before(db, BUSINESS, MONDAY_5_JANUARY, &before, &error), error);
    g_assert_cmpint(menu_at(before, 0)->day, ==, MONDAY_5_JANUARY - 3);
    g_assert_cmpint(menu_opening(menu_at(before, 0), FORM_STATUS), ==, 4);
    g_assert_cmpint(menu_opening(menu_at(before, 0), FORM_PAGE), ==, 6);
    g_assert_cmpstr(menu_at(before, 0)->note, ==, "diantar");
    assert_ok(menu_load_before(db, BUSINESS, MONDAY_5_JANUARY - 9, &none, &error), error);
    g_assert_cmpint(record_count(none), ==, 0);
}

static void hidden_products_leave_the_menu(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t a = product_of(db, BUSINESS, "A"), b = product_of(db, BUSINESS, "B");
    saved(db, MONDAY_5_JANUARY, (int64_t[]){a, b}, 2);
    assert_ok(product_set_active(db, BUSINESS, a, false, NOW, &error), error);
    g_autoptr(RecordList) items = items_of(db, MONDAY_5_JANUARY);
    g_assert_cmpint(record_count(items), ==, 1);
    g_assert_cmpint(menu_item_at(items, 0)->product_id, ==, b);
}

static void products_of_others_make_no_menu(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t mine = product_of(db, BUSINESS, "A"), theirs = product_of(db, OTHER_BUSINESS, "B");
    MenuFacts facts = {MONDAY_5_JANUARY, 600, "", (int64_t[]){mine, theirs}, 2};
    assert_fails(menu_save(db, BUSINESS, &facts, NOW, &error), error, ERROR_NOT_FOUND);
    g_autoptr(RecordList) menus = NULL;
    assert_ok(menu_load(db, BUSINESS, MONDAY_5_JANUARY, &menus, &error), error);
    g_assert_cmpint(record_count(menus), ==, 0);
    assert_fails(menu_set_openings(db, BUSINESS, MONDAY_5_JANUARY, (int[]){1, 2, 3}, &error), error,
                 ERROR_NOT_FOUND);
}

void test_menu(void)
{
    testkit_db_case("/store/menu/order", keeps_the_items_in_order_and_what_is_sold_out);
    testkit_db_case("/store/menu/before", the_latest_menu_before_is_found);
    testkit_db_case("/store/menu/hidden", hidden_products_leave_the_menu);
    testkit_db_case("/store/menu/others", products_of_others_make_no_menu);
}

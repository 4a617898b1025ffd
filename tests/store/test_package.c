// SPDX-License-Identifier: Apache-2.0
#include "store/package.h"

#include "base/money.h"
#include "store/product.h"
#include "testkit/testkit.h"

#define MONDAY_5_JANUARY ((Day)20458)

static int64_t product_of(Db *db, int64_t business, const char *name, int64_t price, int64_t cost)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    ProductFacts facts = {.name = name,
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = price,
                          .cost_idr = cost,
                          .stock = STOCK_NOT_COUNTED};
    assert_ok(product_add(db, business, &facts, NOW, &id, &error), error);
    return id;
}

static PackageFacts facts_of(const PackagePart *parts, size_t count, int64_t price)
{
    return (PackageFacts){"Paket hemat", price, MONDAY_5_JANUARY, MONDAY_5_JANUARY + 10, 5,
                          parts,         count};
}

static const Package *loaded(Db *db, int64_t id, RecordList **ret_list)
{
    g_autoptr(GError) error = NULL;
    assert_ok(package_load(db, BUSINESS, id, ret_list, &error), error);
    g_assert_cmpint(record_count(*ret_list), ==, 1);
    return package_at(*ret_list, 0);
}

/* Requirement C12: 12.000 + 10.000 at 20.000 saves 2.000; a cost of 21.000 is a loss. */
static void saving_and_margin_come_from_the_products(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) items = NULL;
    int64_t id = 0;
    PackagePart parts[] = {{product_of(db, BUSINESS, "Dimsum", 12000, 11000), 1},
                           {product_of(db, BUSINESS, "Kebab", 10000, 10000), 1}};
    PackageFacts facts = facts_of(parts, 2, 20000);
    Package weighed = {0};
    assert_ok(package_weigh(db, BUSINESS, &facts, &weighed, &error), error);
    g_assert_cmpint(package_saving(&weighed), ==, 2000);
    g_assert_true(package_is_loss(&weighed));
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    const Package *package = loaded(db, id, &list);
    g_assert_cmpint(package->normal_idr, ==, 22000);
    g_assert_cmpint(package->cost_idr, ==, 21000);
    g_assert_cmpint(package_saving(package), ==, 2000);
    g_assert_cmpint(package_margin(package), ==, -1000);
    assert_ok(package_item_list(db, BUSINESS, id, &items, &error), error);
    g_autofree char *words = package_parts(items);
    g_assert_cmpstr(words, ==, "Dimsum + Kebab");
}

static void a_cost_that_was_not_said_is_counted_as_missing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = 0;
    PackagePart parts[] = {{product_of(db, BUSINESS, "Dimsum", 12000, 9000), 2},
                           {product_of(db, BUSINESS, "Es teh", 3000, 0), 1}};
    PackageFacts facts = facts_of(parts, 2, 20000);
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    const Package *package = loaded(db, id, &list);
    g_assert_cmpint(package->costs_missing, ==, 1);
    g_assert_cmpint(package_margin(package), ==, 2000);
    g_assert_false(package_is_loss(package));
}

static void the_largest_package_still_adds_up(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    PackagePart parts[PACKAGE_ITEMS_MAX];
    int64_t id = 0;
    for (size_t i = 0; i < PACKAGE_ITEMS_MAX; i++) {
        g_autofree char *name = g_strdup_printf("Barang %d", (int)i);
        parts[i] = (PackagePart){product_of(db, BUSINESS, name, MONEY_MAX_IDR, MONEY_MAX_IDR),
                                 PACKAGE_QUANTITY_MAX};
    }
    PackageFacts facts = facts_of(parts, PACKAGE_ITEMS_MAX, 0);
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    const Package *package = loaded(db, id, &list);
    int64_t sum = MONEY_MAX_IDR * PACKAGE_QUANTITY_MAX * PACKAGE_ITEMS_MAX;
    g_assert_cmpint(package->normal_idr, ==, sum);
    g_assert_cmpint(package_margin(package), ==, -sum);
}

static void a_package_is_over_the_day_after_its_last(void)
{
    Package package = {
        .from_day = MONDAY_5_JANUARY, .to_day = MONDAY_5_JANUARY + 1, .stock = -1, .active = 1};
    g_assert_cmpint(package_state(&package, MONDAY_5_JANUARY - 1), ==, PACKAGE_COMING);
    g_assert_cmpint(package_state(&package, MONDAY_5_JANUARY), ==, PACKAGE_CURRENT);
    g_assert_cmpint(package_state(&package, MONDAY_5_JANUARY + 1), ==, PACKAGE_CURRENT);
    g_assert_cmpint(package_state(&package, MONDAY_5_JANUARY + 2), ==, PACKAGE_OVER);
    package.stock = 0;
    g_assert_cmpint(package_state(&package, MONDAY_5_JANUARY), ==, PACKAGE_SOLD_OUT);
    package.active = 0;
    g_assert_cmpint(package_state(&package, MONDAY_5_JANUARY), ==, PACKAGE_STOPPED);
}

static void an_empty_package_saves_and_loses_nothing(void)
{
    Package package = {0};
    g_assert_cmpint(package_saving(&package), ==, 0);
    g_assert_cmpint(package_margin(&package), ==, 0);
    g_assert_false(package_is_loss(&package));
}

static void lists_split_at_the_day(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) now = NULL;
    g_autoptr(RecordList) past = NULL;
    int64_t old = 0, new = 0;
    PackagePart part = {product_of(db, BUSINESS, "Dimsum", 12000, 9000), 1};
    PackageFacts facts = facts_of(&part, 1, 11000);
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &new, &error), error);
    facts.to = MONDAY_5_JANUARY;
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &old, &error), error);
    assert_ok(package_list_from(db, BUSINESS, MONDAY_5_JANUARY + 1, &now, &error), error);
    assert_ok(package_list_before(db, BUSINESS, MONDAY_5_JANUARY + 1, 10, &past, &error), error);
    g_assert_cmpint(record_count(now), ==, 1);
    g_assert_cmpint(package_at(now, 0)->id, ==, new);
    g_assert_cmpint(record_count(past), ==, 1);
    g_assert_cmpint(package_at(past, 0)->id, ==, old);
}

static void changing_replaces_the_items(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) items = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = 0, dimsum = product_of(db, BUSINESS, "Dimsum", 12000, 9000);
    PackagePart parts[] = {{dimsum, 1}, {product_of(db, BUSINESS, "Kebab", 10000, 8000), 1}};
    PackageFacts facts = facts_of(parts, 2, 20000);
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    PackagePart twice[] = {{dimsum, 1}, {dimsum, 2}};
    facts = facts_of(twice, 2, 30000);
    assert_ok(package_save(db, BUSINESS, id, &facts, &error), error);
    assert_ok(package_item_list(db, BUSINESS, id, &items, &error), error);
    g_assert_cmpint(record_count(items), ==, 1);
    g_assert_cmpint(package_item_at(items, 0)->quantity, ==, 3);
}

static void another_business_finds_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) none = NULL;
    g_autoptr(RecordList) list = NULL;
    PackagePart part = {product_of(db, BUSINESS, "Dimsum", 12000, 9000), 1};
    PackagePart theirs = {product_of(db, OTHER_BUSINESS, "Es", 12000, 9000), 1};
    PackageFacts facts = facts_of(&part, 1, 11000), foreign = facts_of(&theirs, 1, 9000);
    int64_t id = 0;
    assert_fails(package_add(db, BUSINESS, &foreign, NOW, &id, &error), error, ERROR_NOT_FOUND);
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    assert_ok(package_load(db, OTHER_BUSINESS, id, &none, &error), error);
    g_assert_cmpint(record_count(none), ==, 0);
    assert_fails(package_save(db, OTHER_BUSINESS, id, &foreign, &error), error, ERROR_NOT_FOUND);
    assert_fails(package_save(db, BUSINESS, id, &foreign, &error), error, ERROR_NOT_FOUND);
    assert_fails(package_set_active(db, OTHER_BUSINESS, id, false, &error), error, ERROR_NOT_FOUND);
    g_assert_cmpint(loaded(db, id, &list)->normal_idr, ==, 12000);
}

static void sales_are_those_of_paid_orders(Db *db)
{
    static const char script[] =
        "INSERT INTO orders (id, business_id, number, customer, due_day, due_at, goods_idr, "
        "total_idr, bought_through, day, paid_at, created_at, changed_at) VALUES "
        "(1, 1, 1, 'Bu Ratna', 20458, 1, 24000, 24000, 'whatsapp', 20458, 5, 1, 1), "
        "(2, 1, 2, 'Bu Ratna', 20458, 1, 12000, 12000, 'whatsapp', 20458, NULL, 1, 1);\n"
        "INSERT INTO order_items (business_id, order_id, position, package_id, name, quantity, "
        "price_idr) VALUES (1, 1, 0, 1, 'Paket', 2, 12000), (1, 2, 0, 1, 'Paket', 1, 12000);\n";
    g_autoptr(GError) error = NULL;
    PackagePart part = {product_of(db, BUSINESS, "Dimsum", 13000, 9000), 1};
    PackageFacts facts = facts_of(&part, 1, 12000);
    PackageSales sales = {0};
    int64_t id = 0;
    assert_ok(package_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    g_assert_cmpint(id, ==, 1);
    assert_ok(db_run_script(db, script, &error), error);
    assert_ok(package_sales(db, BUSINESS, id, &sales, &error), error);
    g_assert_cmpint(sales.orders, ==, 1);
    g_assert_cmpint(sales.quantity, ==, 2);
    g_assert_cmpint(sales.amount_idr, ==, 24000);
    assert_ok(package_sales(db, OTHER_BUSINESS, id, &sales, &error), error);
    g_assert_cmpint(sales.quantity, ==, 0);
}

void test_package(void)
{
    testkit_db_case("/store/package/saving", saving_and_margin_come_from_the_products);
    testkit_db_case("/store/package/missing_cost", a_cost_that_was_not_said_is_counted_as_missing);
    testkit_db_case("/store/package/largest", the_largest_package_still_adds_up);
    g_test_add_func("/store/package/states", a_package_is_over_the_day_after_its_last);
    g_test_add_func("/store/package/nothing", an_empty_package_saves_and_loses_nothing);
    testkit_db_case("/store/package/lists", lists_split_at_the_day);
    testkit_db_case("/store/package/changing", changing_replaces_the_items);
    testkit_db_case("/store/package/another_business", another_business_finds_nothing);
    testkit_db_case("/store/package/sales", sales_are_those_of_paid_orders);
}

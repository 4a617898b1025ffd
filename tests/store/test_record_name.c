// SPDX-License-Identifier: Apache-2.0
/* F06: a change says which record it was about, by the name people use. */
#include "store/record_name.h"

#include "testkit/testkit.h"

static char *named(Db *db, int64_t business, const char *book, const char *row_key)
{
    g_autoptr(GError) error = NULL;
    char *name = NULL;
    assert_ok(record_name_find(db, business, book, row_key, &name, &error), error);
    return name;
}

static void a_record_has_the_name_people_use(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(
        db_run_script(db,
                      "INSERT INTO products (id, business_id, name, price_idr, created_at, changed_at) "
                      "VALUES (5, 1, 'Nasi kuning', 10000, 1, 1), (6, 1, '', 10000, 1, 1);\n"
                      "INSERT INTO stock_items (id, business_id, name, name_key, unit, created_at, "
                      "changed_at) VALUES (7, 1, 'Beras', 'beras', 'g', 1, 1);\n",
                      &error),
        error);
    g_autofree char *product = named(db, BUSINESS, "products", "5");
    g_autofree char *stock = named(db, BUSINESS, "stock_items", "7");
    g_autofree char *unit = NULL;
    g_assert_cmpstr(product, ==, "Nasi kuning");
    g_assert_cmpstr(stock, ==, "Beras");
    assert_ok(record_unit_find(db, BUSINESS, "stock_items", "7", &unit, &error), error);
    g_assert_cmpstr(unit, ==, "g");
}

static void what_has_no_name_is_not_given_one(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(
        db_run_script(db,
                      "INSERT INTO products (id, business_id, name, price_idr, created_at, changed_at) "
                      "VALUES (5, 1, 'Nasi kuning', 10000, 1, 1), (6, 1, '', 10000, 1, 1);\n",
                      &error),
        error);
    g_assert_null(named(db, 2, "products", "5")); /* of another business */
    g_assert_null(named(db, BUSINESS, "products", "6"));
    g_assert_null(named(db, BUSINESS, "products", "99"));
    g_assert_null(named(db, BUSINESS, "products", "5/1"));
    g_assert_null(named(db, BUSINESS, "users", "1"));
}

void test_record_name(void)
{
    testkit_db_case("/store/record_name/people/F06", a_record_has_the_name_people_use);
    testkit_db_case("/store/record_name/none/F06", what_has_no_name_is_not_given_one);
}

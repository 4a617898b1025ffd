// SPDX-License-Identifier: Apache-2.0
#include "carry/twin.h"

#include "carry_case.h"

/* Begun apart: asked first; then what has the same name is the same thing. */
static void two_beginnings_become_one_when_the_owner_says_so(Db *db)
{
    CarryCounts counts = {0};
    carry_fill(db);
    carry_sql(db, "INSERT INTO products (business_id, name, price_idr, created_at, changed_at) "
                  "VALUES (2, 'NASI  kuning', 10000, 900, 900)");
    g_autoptr(GString) file = carry_out(db, BUSINESS);
    g_assert_nonnull(carry_into(db, OTHER_BUSINESS, file->str, false, &counts));
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM debts"), ==, 1);
    g_assert_null(carry_into(db, OTHER_BUSINESS, file->str, true, &counts));
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM products WHERE business_id = 2"), ==, 1);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM debts WHERE business_id = 2"), ==, 1);
    g_assert_null(carry_into(db, OTHER_BUSINESS, file->str, false, &counts));
    g_assert_cmpint(counts.fresh + counts.changed, ==, 0);
}

static int64_t products_after(Db *db, const char *insert)
{
    CarryCounts counts = {0};
    carry_fill(db);
    carry_sql(db, insert);
    g_autoptr(GString) file = carry_out(db, BUSINESS);
    g_assert_null(carry_into(db, OTHER_BUSINESS, file->str, true, &counts));
    return carry_number(db, "SELECT COUNT(*) FROM products WHERE business_id = 2");
}

static void another_name_is_another_thing(Db *db)
{
    g_assert_cmpint(products_after(db, "INSERT INTO products (business_id, name, price_idr, "
                                       "created_at, changed_at) VALUES (2, 'Nasi uduk', 10000, 900, "
                                       "900)"),
                    ==, 2);
}

/* Of two here with the name, one is the twin of the file's. */
static void a_twin_is_joined_once(Db *db)
{
    g_assert_cmpint(products_after(db, "INSERT INTO products (business_id, name, price_idr, "
                                       "created_at, changed_at) VALUES (2, 'Nasi kuning', 9000, 900, "
                                       "900), (2, 'nasi kuning', 8000, 901, 901)"),
                    ==, 2);
}

void test_twin(void)
{
    testkit_db_case("/carry/twin/X06/apart", two_beginnings_become_one_when_the_owner_says_so);
    testkit_db_case("/carry/twin/X06/another", another_name_is_another_thing);
    testkit_db_case("/carry/twin/X06/once", a_twin_is_joined_once);
}

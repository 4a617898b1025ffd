// SPDX-License-Identifier: Apache-2.0
/* S03: what goes into one box is kept once for each menu. */
#include "store/ingredient.h"

#include "testkit/testkit.h"

static void replace(Db *db, const char *key, const Ingredient *items, size_t count)
{
    g_autoptr(GError) error = NULL;
    assert_ok(ingredient_replace(db, BUSINESS, key, items, count, &error), error);
}

static void a_menu_has_its_own_list(Db *db)
{
    static const Ingredient chicken[] = {{0, "Beras", 150, "g"}, {0, "Ayam", 1, "piece"}};
    static const Ingredient egg[] = {{0, "Telur", 1, "piece"}};
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) foreign = NULL;
    g_autoptr(RecordList) all = NULL;
    replace(db, "nasi ayam", chicken, 2);
    replace(db, "nasi telur", egg, 1);
    replace(db, "nasi ayam", chicken, 2);
    assert_ok(ingredient_list(db, BUSINESS, "nasi ayam", &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 2);
    g_assert_cmpstr(ingredient_at(list, 0)->name, ==, "Beras");
    g_assert_cmpint(ingredient_at(list, 0)->amount, ==, 150);
    g_assert_cmpint(ingredient_at(list, 1)->position, ==, 2);
    assert_ok(ingredient_list(db, OTHER_BUSINESS, "nasi ayam", &foreign, &error), error);
    g_assert_cmpuint(record_count(foreign), ==, 0);
    assert_ok(menu_ingredient_list(db, BUSINESS, 1, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 2);
    g_assert_cmpint(menu_ingredient_at(all, 0)->row, ==, 2);
    g_assert_cmpstr(menu_ingredient_at(all, 1)->menu_key, ==, "nasi telur");
}

static void a_failed_change_keeps_the_old_list(Db *db)
{
    static const Ingredient first[] = {{0, "Beras", 150, "g"}};
    static const Ingredient second[] = {{0, "Ketan", 90, "g"}, {0, "Kelapa", 20, "g"}};
    replace(db, "nasi", first, 1);
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(RecordList) list = NULL;
        db_fail_at(db, nth);
        bool done = ingredient_replace(db, BUSINESS, "nasi", second, 2, &error);
        db_fail_at(db, 0);
        g_clear_error(&error);
        assert_ok(ingredient_list(db, BUSINESS, "nasi", &list, &error), error);
        g_assert_cmpstr(ingredient_at(list, 0)->name, ==, done ? "Ketan" : "Beras");
        if (done) {
            g_assert_cmpint(nth, >, 3);
            return;
        }
    }
}

void test_ingredient(void)
{
    testkit_db_case("/store/ingredient/menu", a_menu_has_its_own_list);
    testkit_db_case("/store/ingredient/failure", a_failed_change_keeps_the_old_list);
}

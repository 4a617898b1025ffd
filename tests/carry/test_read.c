// SPDX-License-Identifier: Apache-2.0
#include "carry/read.h"

#include "carry_case.h"

static void names_stay_and_a_change_is_counted(Db *db)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(GError) error = NULL;
    bool settled = false;
    carry_fill(db);
    g_autoptr(CarryBook) first = carry_now(db, plan, &settled);
    g_assert_false(settled);
    assert_ok(carry_marks_settle(db, BUSINESS, first, &error), error);
    g_autoptr(CarryBook) second = carry_now(db, plan, &settled);
    g_assert_true(settled);
    carry_sql(db, "UPDATE products SET price_idr = 12000 WHERE id = 501");
    g_autoptr(CarryBook) third = carry_now(db, plan, &settled);
    g_assert_false(settled);
    for (guint i = 0; i < first->records->len; i++) {
        const CarryRecord *was = g_ptr_array_index(first->records, i);
        const CarryRecord *is = carry_book_find(third, was->place->name, was->uid);
        g_assert_nonnull(is);
        bool price = g_str_equal(was->place->name, "products");
        g_assert_cmpint(carry_versions_cover(was->versions, is->versions), ==, !price);
        g_assert_true(carry_versions_cover(is->versions, was->versions));
    }
}

static void what_is_removed_stays_known(Db *db)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(GError) error = NULL;
    bool settled = false;
    carry_fill(db);
    g_autoptr(CarryBook) first = carry_now(db, plan, &settled);
    assert_ok(carry_marks_settle(db, BUSINESS, first, &error), error);
    carry_sql(db, "DELETE FROM cash_entries WHERE business_id = 1");
    g_autoptr(CarryBook) second = carry_now(db, plan, &settled);
    int gone = 0;
    for (guint i = 0; i < second->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(second->records, i);
        gone += record->gone && g_str_equal(record->place->name, "cash_entries");
    }
    g_assert_cmpint(gone, ==, 1);
}

static void another_business_is_not_in_it(Db *db)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    bool settled = false;
    carry_fill(db);
    carry_sql(db, "INSERT INTO replies (business_id, shortcut, text, changed_at) "
                  "VALUES (2, 'milik lain', 'x', 1)");
    g_autoptr(CarryBook) book = carry_now(db, plan, &settled);
    for (guint i = 0; i < book->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(book->records, i);
        g_assert_cmpstr(record->place->name, !=, "replies");
    }
}

void test_read(void)
{
    testkit_db_case("/carry/read/X06/names", names_stay_and_a_change_is_counted);
    testkit_db_case("/carry/read/X06/gone", what_is_removed_stays_known);
    testkit_db_case("/carry/read/X06/other", another_business_is_not_in_it);
}

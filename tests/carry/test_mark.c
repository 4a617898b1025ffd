// SPDX-License-Identifier: Apache-2.0
#include "carry/mark.h"

#include "carry_case.h"

static void what_is_settled_is_known_by_name_and_number(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_auto(CarryMarks) marks = {0};
    const CarryPlace *products = carry_plan_find(plan, "products");
    bool settled = false;
    carry_fill(db);
    g_autoptr(CarryBook) book = carry_now(db, plan, &settled);
    assert_ok(carry_marks_settle(db, BUSINESS, book, &error), error);
    assert_ok(carry_marks_load(db, BUSINESS, book, &marks, &error), error);
    const CarryMark *mark = carry_mark_of_id(&marks, products, 501);
    g_assert_nonnull(mark);
    g_assert_true(carry_mark_find(&marks, products, mark->uid) == mark);
    const CarryRecord *record = carry_book_find(book, "products", mark->uid);
    g_assert_cmpstr(mark->digest, ==, record->digest);
    g_assert_cmpstr(mark->versions, ==, record->versions);
    g_assert_null(carry_mark_of_id(&marks, products, 502));
}

static void settling_again_writes_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    bool settled = false;
    carry_fill(db);
    g_autoptr(CarryBook) book = carry_now(db, plan, &settled);
    assert_ok(carry_marks_settle(db, BUSINESS, book, &error), error);
    int64_t marks = carry_number(db, "SELECT COUNT(*) FROM carry_marks");
    g_assert_cmpint(marks, >, 5);
    g_autoptr(CarryBook) again = carry_now(db, plan, &settled);
    g_assert_true(settled);
    assert_ok(carry_marks_settle(db, BUSINESS, again, &error), error);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM carry_marks"), ==, marks);
}

/* Removed: its mark stays, under no number, and the next look sees it gone. */
static void a_mark_outlives_its_record(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_auto(CarryMarks) marks = {0};
    bool settled = false;
    carry_fill(db);
    g_autoptr(CarryBook) book = carry_now(db, plan, &settled);
    assert_ok(carry_marks_settle(db, BUSINESS, book, &error), error);
    carry_sql(db, "DELETE FROM cash_entries WHERE business_id = 1");
    g_autoptr(CarryBook) after = carry_now(db, plan, &settled);
    assert_ok(carry_marks_settle(db, BUSINESS, after, &error), error);
    assert_ok(carry_marks_load(db, BUSINESS, after, &marks, &error), error);
    int gone = 0;
    for (guint i = 0; i < after->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(after->records, i);
        const CarryMark *mark = carry_mark_find(&marks, record->place, record->uid);
        g_assert_cmpint(mark->gone, ==, record->gone);
        gone += mark->gone;
    }
    g_assert_cmpint(gone, ==, 1);
}

void test_mark(void)
{
    testkit_db_case("/carry/mark/X06/known", what_is_settled_is_known_by_name_and_number);
    testkit_db_case("/carry/mark/X06/again", settling_again_writes_nothing);
    testkit_db_case("/carry/mark/X06/outlives", a_mark_outlives_its_record);
}

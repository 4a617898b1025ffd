// SPDX-License-Identifier: Apache-2.0
#include "carry/lineage.h"

#include "carry_case.h"

/* A backup put elsewhere goes its own way: what both change is told as two changes. */
static void a_copy_counts_for_itself(Db *db)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(GError) error = NULL;
    bool settled = false;
    carry_fill(db);
    g_autoptr(CarryBook) first = carry_now(db, plan, &settled);
    assert_ok(carry_marks_settle(db, BUSINESS, first, &error), error);
    carry_sql(db, "UPDATE contacts SET name = 'Bu Ani' WHERE id = 701");
    g_autoptr(CarryBook) here = carry_now(db, plan, &settled);
    assert_ok(carry_lineage_part(db, &error), error);
    g_autoptr(CarryBook) copy = carry_now(db, plan, &settled);
    for (guint i = 0; i < here->records->len; i++) {
        const CarryRecord *one = g_ptr_array_index(here->records, i);
        const CarryRecord *other = carry_book_find(copy, one->place->name, one->uid);
        g_assert_nonnull(other);
        bool changed = g_str_equal(one->place->name, "contacts");
        g_assert_cmpint(carry_versions_cover(one->versions, other->versions), ==, !changed);
    }
}

/* Before anything is stored it is named by how it began: each reading says the same. */
static void a_beginning_has_one_name(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(CarryBook) one = carry_book_new(plan);
    g_autoptr(CarryBook) other = carry_book_new(plan);
    bool begun = true;
    assert_ok(carry_lineage_read(db, BUSINESS, one, &begun, &error), error);
    g_assert_false(begun);
    assert_ok(carry_lineage_read(db, BUSINESS, other, &begun, &error), error);
    g_assert_cmpstr(one->lineages, ==, other->lineages);
    g_assert_cmpstr(one->origin, !=, other->origin);
    assert_ok(carry_lineage_read(db, OTHER_BUSINESS, other, &begun, &error), error);
    g_assert_cmpstr(one->lineages, !=, other->lineages);
}

static void a_file_finds_its_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    int64_t found = -1;
    bool settled = false, known = true;
    g_autoptr(CarryBook) book = carry_now(db, plan, &settled);
    assert_ok(carry_lineage_find(db, book, &found, &error), error);
    g_assert_cmpint(found, ==, 0);
    assert_ok(carry_lineage_join(db, BUSINESS, book, book, &error), error);
    assert_ok(carry_lineage_find(db, book, &found, &error), error);
    g_assert_cmpint(found, ==, BUSINESS);
    assert_ok(carry_lineage_is_known(db, OTHER_BUSINESS, book, &known, &error), error);
    g_assert_false(known);
    assert_ok(carry_lineage_is_known(db, BUSINESS, book, &known, &error), error);
    g_assert_true(known);
}

void test_lineage(void)
{
    testkit_db_case("/carry/lineage/X06/copy", a_copy_counts_for_itself);
    testkit_db_case("/carry/lineage/X06/name", a_beginning_has_one_name);
    testkit_db_case("/carry/lineage/X06/find", a_file_finds_its_business);
}

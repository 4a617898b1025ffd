// SPDX-License-Identifier: Apache-2.0
#include "carry/merge.h"

#include "carry_case.h"

static void once_however_often(Db *db)
{
    carry_fill(db);
    g_assert_cmpint(carry_across(db, BUSINESS, OTHER_BUSINESS).fresh, ==, 6);
    CarryCounts again = carry_across(db, BUSINESS, OTHER_BUSINESS);
    CarryCounts back = carry_across(db, OTHER_BUSINESS, BUSINESS);
    g_assert_cmpint(carry_changes(&again), ==, 0);
    g_assert_cmpint(carry_changes(&back), ==, 0);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM products"), ==, 2);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM cash_entries"), ==, 2);
}

static void each_side_keeps_what_it_alone_changed(Db *db)
{
    carry_fill(db);
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    carry_sql(db, "UPDATE products SET price_idr = 12000 WHERE business_id = 1");
    carry_sql(db, "UPDATE contacts SET name = 'Bu Sari Dewi' WHERE business_id = 2");
    CarryCounts counts = carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(counts.changed, ==, 1);
    g_assert_cmpint(counts.conflicts, ==, 0);
    g_assert_cmpint(carry_number(db, "SELECT price_idr FROM products WHERE business_id = 2"), ==,
                    12000);
    carry_across(db, OTHER_BUSINESS, BUSINESS);
    g_assert_cmpint(
        carry_number(db, "SELECT COUNT(*) FROM contacts WHERE name = 'Bu Sari Dewi'"), ==, 2);
}

/* An older file that comes late takes nothing back. */
static void an_old_file_changes_nothing(Db *db)
{
    carry_fill(db);
    g_autoptr(GString) old = carry_out(db, BUSINESS);
    CarryCounts counts = {0};
    g_assert_null(carry_into(db, OTHER_BUSINESS, old->str, false, &counts));
    carry_sql(db, "UPDATE products SET price_idr = 12000 WHERE business_id = 1");
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_null(carry_into(db, OTHER_BUSINESS, old->str, false, &counts));
    g_assert_cmpint(carry_changes(&counts), ==, 0);
    g_assert_cmpint(carry_number(db, "SELECT price_idr FROM products WHERE business_id = 2"), ==,
                    12000);
}

static void what_was_removed_there_goes_and_what_was_changed_here_stays(Db *db)
{
    carry_fill(db);
    carry_sql(db, "INSERT INTO replies (business_id, shortcut, text, changed_at) VALUES "
                  "(1, 'harga', 'a', 1), (1, 'jam', 'b', 1)");
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    carry_sql(db, "DELETE FROM replies WHERE business_id = 1");
    carry_sql(db, "UPDATE replies SET text = 'lain' WHERE business_id = 2 AND shortcut = 'jam'");
    CarryCounts counts = carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(counts.removed, ==, 1);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM replies WHERE business_id = 2 AND "
                                     "shortcut = 'jam'"),
                    ==, 1);
}

/* Books that do not close come in nowhere. */
static void a_file_with_wrong_books_is_refused(Db *db)
{
    CarryCounts counts = {0};
    carry_fill(db);
    carry_sql(db, "INSERT INTO orders (business_id, number, customer, due_day, due_at, goods_idr, "
                  "total_idr, bought_through, day, paid_at, state, created_at, changed_at) "
                  "VALUES (1, 1, 'Bu Sari', 1, 1, 0, 50000, 'stall', 1, 100, 'paid', 100, 100)");
    g_autoptr(GString) file = carry_out(db, BUSINESS);
    g_assert_nonnull(carry_into(db, OTHER_BUSINESS, file->str, false, &counts));
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM products WHERE business_id = 2"), ==, 0);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM carry_merges"), ==, 0);
}

/* Whatever statement fails: all of it or nothing, and the next try brings everything once. */
static void a_merge_that_is_cut_leaves_nothing(Db *db)
{
    g_autoptr(CarryPlan) plan = carry_plan_new();
    CarryCounts counts = {0};
    carry_fill(db);
    g_autoptr(GString) file = carry_out(db, BUSINESS);
    for (int64_t nth = 1; nth < 400; nth += 7) {
        CarryRefusal refusal = {0};
        g_autoptr(GError) error = NULL;
        g_autoptr(CarryBook) book = carry_file_read(plan, file->str, file->len, &refusal);
        CarryMergeAsk ask = {OTHER_BUSINESS, OTHER_OWNER, NOW, "d", false};
        const char *said = NULL;
        db_fail_at(db, nth);
        DbTransaction *tx = db_begin(db, &error);
        bool done = tx != NULL && carry_merge(db, &ask, book, &counts, &said, &error);
        db_fail_at(db, 0);
        g_clear_pointer(&tx, db_transaction_end); /* the power goes */
        g_assert_true(done || error != NULL);
        g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM contacts WHERE business_id = 2"), ==,
                        0);
    }
    g_assert_cmpint(carry_across(db, BUSINESS, OTHER_BUSINESS).fresh, ==, 6);
}

void test_merge(void)
{
    testkit_db_case("/carry/merge/X06/once", once_however_often);
    testkit_db_case("/carry/merge/X06/each", each_side_keeps_what_it_alone_changed);
    testkit_db_case("/carry/merge/X06/old", an_old_file_changes_nothing);
    testkit_db_case("/carry/merge/X06/removed",
                    what_was_removed_there_goes_and_what_was_changed_here_stays);
    testkit_db_case("/carry/merge/X06/books", a_file_with_wrong_books_is_refused);
    testkit_db_case("/carry/merge/X06/cut", a_merge_that_is_cut_leaves_nothing);
}

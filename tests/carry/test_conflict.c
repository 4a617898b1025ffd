// SPDX-License-Identifier: Apache-2.0
#include "carry/conflict.h"

#include "carry_case.h"

static const char *choose(Db *db, int64_t business_id, const char *said)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(CarryPlan) plan = carry_plan_new();
    g_autoptr(RecordList) open = NULL;
    const char *refusal = NULL;
    assert_ok(carry_conflict_list(db, business_id, &open, &error), error);
    g_assert_cmpint(record_count(open), ==, 1);
    CarryMergeAsk ask = {business_id, OTHER_OWNER, NOW, "", false};
    CarryChoice choice = {carry_conflict_at(open, 0), said, &ask};
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    assert_ok(tx != NULL && carry_conflict_choose(db, plan, &choice, &refusal, &error), error);
    if (refusal == NULL) {
        assert_ok(db_commit(tx, &error), error);
    }
    return refusal;
}

/* The price was changed on both sides: 12000 there, 13000 here. */
static void price_clash(Db *db)
{
    carry_fill(db);
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    carry_sql(db, "UPDATE products SET price_idr = 12000 WHERE business_id = 1");
    carry_sql(db, "UPDATE products SET price_idr = 13000 WHERE business_id = 2");
    g_assert_cmpint(carry_across(db, BUSINESS, OTHER_BUSINESS).conflicts, ==, 1);
    g_assert_cmpint(carry_across(db, BUSINESS, OTHER_BUSINESS).conflicts, ==, 1);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM carry_conflicts"), ==, 1);
    g_assert_cmpint(carry_number(db, "SELECT price_idr FROM products WHERE business_id = 2"), ==,
                    13000);
}

static int64_t price_after(Db *db)
{
    CarryCounts again = carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(carry_changes(&again), ==, 0);
    g_assert_cmpint(carry_across(db, OTHER_BUSINESS, BUSINESS).conflicts, ==, 0);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(DISTINCT price_idr) FROM products"), ==, 1);
    return carry_number(db, "SELECT MAX(price_idr) FROM products");
}

static void what_is_here_can_stay(Db *db)
{
    price_clash(db);
    g_assert_null(choose(db, OTHER_BUSINESS, "here"));
    g_assert_cmpint(price_after(db), ==, 13000);
}

static void the_file_can_be_right(Db *db)
{
    price_clash(db);
    g_assert_nonnull(choose(db, OTHER_BUSINESS, "both"));
    g_assert_null(choose(db, OTHER_BUSINESS, "file"));
    g_assert_cmpint(price_after(db), ==, 12000);
}

static void pay(Db *db, int business, int64_t amount)
{
    g_autofree char *sale = g_strdup_printf(
        "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
        "VALUES (%d, 20000, %d, 'stall', %d)", business, (int)amount, 500 + business);
    g_autofree char *payment = g_strdup_printf(
        "INSERT INTO debt_payments (business_id, debt_id, sale_id) SELECT %d, MAX(d.id), "
        "(SELECT MAX(id) FROM sales) FROM debts d WHERE d.business_id = %d", business, business);
    carry_sql(db, sale);
    carry_sql(db, payment);
}

static int64_t paid(Db *db)
{
    return carry_number(db, "SELECT COALESCE(SUM(amount_idr), 0) FROM sales WHERE business_id = 2");
}

static void debt_clash(Db *db, int64_t there, int64_t here)
{
    carry_fill(db);
    carry_across(db, BUSINESS, OTHER_BUSINESS);
    pay(db, BUSINESS, there);
    pay(db, OTHER_BUSINESS, here);
    g_assert_cmpint(carry_across(db, BUSINESS, OTHER_BUSINESS).conflicts, ==, 1);
    g_assert_cmpint(paid(db), ==, here);
}

static void two_payments_can_both_be_true(Db *db)
{
    debt_clash(db, 10000, 15000);
    g_assert_null(choose(db, OTHER_BUSINESS, "both"));
    g_assert_cmpint(paid(db), ==, 25000);
    CarryCounts again = carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(carry_changes(&again), ==, 0);
}

/* The debt is 30000: both would be more than that. The wrong one is turned round, not erased. */
static void more_than_the_debt_is_refused(Db *db)
{
    debt_clash(db, 20000, 25000);
    g_assert_nonnull(choose(db, OTHER_BUSINESS, "both"));
    g_assert_null(choose(db, OTHER_BUSINESS, "file"));
    g_assert_cmpint(paid(db), ==, 20000);
    g_assert_cmpint(carry_number(db, "SELECT COUNT(*) FROM sales WHERE business_id = 2"), ==, 3);
}

static void a_payment_that_was_not_true_stays_away(Db *db)
{
    debt_clash(db, 20000, 25000);
    g_assert_null(choose(db, OTHER_BUSINESS, "here"));
    CarryCounts again = carry_across(db, BUSINESS, OTHER_BUSINESS);
    g_assert_cmpint(carry_changes(&again), ==, 0);
    g_assert_cmpint(paid(db), ==, 25000);
}

void test_conflict(void)
{
    testkit_db_case("/carry/conflict/X06/here", what_is_here_can_stay);
    testkit_db_case("/carry/conflict/X06/file", the_file_can_be_right);
    testkit_db_case("/carry/conflict/X06/both", two_payments_can_both_be_true);
    testkit_db_case("/carry/conflict/X06/more", more_than_the_debt_is_refused);
    testkit_db_case("/carry/conflict/X06/away", a_payment_that_was_not_true_stays_away);
}

// SPDX-License-Identifier: Apache-2.0
/* S09, S10: what customers owe, paid in parts; every payment is money in the sales. */
#include "store/debt.h"

#include "store/sale.h"
#include "testkit/sell.h"

#define JANUARY ((Period){MONDAY_5_JANUARY - 4, MONDAY_5_JANUARY + 26, true})

static int64_t lend(Db *db, const char *customer, int64_t amount_idr, Day due_day)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    DebtDraft draft = {customer, "", amount_idr, "stall", "Beras 5 kg", MONDAY_5_JANUARY, due_day};
    assert_ok(debt_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static int64_t left_of(Db *db, int64_t id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(debt_load(db, BUSINESS, id, &one, &error), error);
    return debt_left_idr(debt_at(one, 0));
}

static void pay(Db *db, int64_t id, int64_t amount_idr)
{
    g_autoptr(GError) error = NULL;
    assert_ok(debt_pay(db, BUSINESS, id, amount_idr, MONDAY_5_JANUARY + 3, NOW, &error), error);
}

static void instalments_are_one_sale_and_all_the_money(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t sum_idr = 0, count = 0, id = lend(db, "Bu Sari", 60000, DAY_NONE);
    pay(db, id, 20000);
    g_assert_cmpint(left_of(db, id), ==, 40000);
    pay(db, id, 40000);
    g_assert_cmpint(left_of(db, id), ==, 0);
    assert_ok(sale_total(db, BUSINESS, JANUARY, &sum_idr, &count, &error), error);
    g_assert_cmpint(sum_idr, ==, 60000);
    g_assert_cmpint(count, ==, 1);
    assert_fails(debt_pay(db, BUSINESS, id, 1, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
}

static void nobody_pays_more_than_is_left(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = lend(db, "Bu Sari", 60000, DAY_NONE);
    assert_fails(debt_pay(db, BUSINESS, id, 60001, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
    assert_fails(debt_pay(db, OTHER_BUSINESS, id, 1000, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_NOT_FOUND);
    g_assert_cmpint(left_of(db, id), ==, 60000);
}

static void a_payment_taken_out_of_the_sales_is_owed_again(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) sales = NULL;
    int64_t row = 0, id = lend(db, "Bu Sari", 60000, DAY_NONE);
    pay(db, id, 60000);
    assert_ok(sale_list(db, BUSINESS, JANUARY, 0, 10, &sales, &error), error);
    SaleRemoval removal = {sale_at(sales, 0)->id, MONDAY_5_JANUARY + 3, "Ternyata belum bayar"};
    assert_ok(sale_remove(db, BUSINESS, &removal, NOW, &row, &error), error);
    g_assert_cmpint(left_of(db, id), ==, 60000);
}

static void the_longest_due_stands_first_and_the_sum_is_that_of_the_list(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) open = NULL;
    int64_t sum_idr = 0, id = 0;
    lend(db, "Pak Tono", 10000, DAY_NONE);
    lend(db, "Bu Wati", 20000, MONDAY_5_JANUARY + 9);
    id = lend(db, "Bu Sari", 30000, MONDAY_5_JANUARY + 2);
    pay(db, id, 5000);
    pay(db, lend(db, "Bu Ani", 7000, DAY_NONE), 7000);
    assert_ok(debt_forgive(db, BUSINESS, lend(db, "Pak Budi", 9000, DAY_NONE), "Sudah pindah", NOW,
                           &error),
              error);
    assert_ok(debt_list_open(db, BUSINESS, &open, &error), error);
    g_assert_cmpuint(record_count(open), ==, 3);
    g_assert_cmpstr(debt_at(open, 0)->customer, ==, "Bu Sari");
    g_assert_cmpstr(debt_at(open, 1)->customer, ==, "Bu Wati");
    g_assert_cmpstr(debt_at(open, 2)->customer, ==, "Pak Tono");
    assert_ok(debt_open_sum(db, BUSINESS, &sum_idr, &error), error);
    g_assert_cmpint(sum_idr, ==, 25000 + 20000 + 10000);
}

static void what_is_forgiven_is_not_paid(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = lend(db, "Pak Budi", 9000, DAY_NONE);
    assert_ok(debt_forgive(db, BUSINESS, id, "Sudah pindah", NOW, &error), error);
    g_assert_cmpint(left_of(db, id), ==, 0);
    assert_fails(debt_pay(db, BUSINESS, id, 9000, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
    assert_fails(debt_forgive(db, BUSINESS, id, "lagi", NOW, &error), error, ERROR_NOT_FOUND);
}

void test_debt(void)
{
    testkit_db_case("/store/debt/instalments", instalments_are_one_sale_and_all_the_money);
    testkit_db_case("/store/debt/too_much", nobody_pays_more_than_is_left);
    testkit_db_case("/store/debt/mistake", a_payment_taken_out_of_the_sales_is_owed_again);
    testkit_db_case("/store/debt/order",
                    the_longest_due_stands_first_and_the_sum_is_that_of_the_list);
    testkit_db_case("/store/debt/forgiven", what_is_forgiven_is_not_paid);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/payment.h"

#include "testkit/testkit.h"

static void the_ways_to_pay_are_one_row_of_their_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) none = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) other = NULL;
    assert_ok(payment_ways_load(db, BUSINESS, &none, &error), error);
    g_assert_cmpuint(record_count(none), ==, 0);
    PaymentWays ways = {.qris = "0002", .accounts = "Bank Contoh 1"};
    assert_ok(payment_ways_save(db, BUSINESS, &ways, NOW, &error), error);
    ways.accounts = "Bank Contoh 2";
    assert_ok(payment_ways_save(db, BUSINESS, &ways, NOW + 1, &error), error);
    assert_ok(payment_ways_load(db, BUSINESS, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    g_assert_cmpstr(payment_ways_at(one, 0)->accounts, ==, "Bank Contoh 2");
    g_assert_cmpint(payment_ways_at(one, 0)->changed_at, ==, NOW + 1);
    assert_ok(payment_ways_load(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpuint(record_count(other), ==, 0);
}

void test_payment(void)
{
    testkit_db_case("/store/payment/row", the_ways_to_pay_are_one_row_of_their_business);
}

// SPDX-License-Identifier: Apache-2.0
/* S05: first come first served; who waits moves up; money is never lost on the way. */
#include "store/trip_claim.h"

#include "store/trip_case.h"

static void cancel(Db *db, int64_t id)
{
    g_autoptr(GError) error = NULL;
    assert_ok(trip_claim_cancel(db, BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error);
}

static TripInvoice invoice_of(Db *db, int64_t id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    TripInvoice invoice = {0};
    assert_ok(trip_claim_load(db, BUSINESS, id, &one, &error), error);
    assert_ok(trip_invoice_load(db, BUSINESS, trip_claim_at(one, 0), &invoice, &error), error);
    return invoice;
}

static void the_second_claim_on_one_piece_waits_and_moves_up(Db *db)
{
    int64_t item = trip_case_item(db, trip_case_add(db, 100000, 0, 0), 50, 1);
    int64_t first = trip_case_claim(db, item, "Bu Sari"), second = trip_case_claim(db, item, "Ani"),
            third = trip_case_claim(db, item, "Wati");
    assert_claim(db, first, CLAIM_TAKEN);
    assert_claim(db, second, CLAIM_WAITING);
    cancel(db, first);
    assert_claim(db, second, CLAIM_TAKEN);
    assert_claim(db, third, CLAIM_WAITING);
}

static void a_full_suitcase_lets_claims_wait(Db *db)
{
    int64_t trip = trip_case_add(db, 100000, 0, 1200); /* room for two of 500 g */
    int64_t bag = trip_case_item(db, trip, 50, 5), shoe = trip_case_item(db, trip, 30, 5);
    int64_t first = trip_case_claim(db, bag, "Bu Sari");
    trip_case_claim(db, bag, "Ani");
    int64_t late = trip_case_claim(db, shoe, "Wati");
    assert_claim(db, late, CLAIM_WAITING);
    cancel(db, first);
    assert_claim(db, late, CLAIM_TAKEN);
}

static void an_invoice_is_paid_in_parts_and_counts_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t trip = trip_case_add(db, 100000, 0, 0), bag = trip_case_item(db, trip, 50, 5);
    int64_t one = trip_case_claim(db, bag, "Bu Sari"), two = trip_case_claim(db, bag, "bu  SARI");
    trip_case_claim(db, bag, "Bu Ani");
    g_assert_cmpint(invoice_of(db, one).claims, ==, 2);
    assert_ok(trip_claim_pay(db, BUSINESS, one, 1000000, MONDAY_5_JANUARY, NOW, &error), error);
    assert_fails(trip_claim_pay(db, BUSINESS, two, 800001, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
    assert_ok(trip_claim_pay(db, BUSINESS, two, 800000, MONDAY_5_JANUARY, NOW, &error), error);
    g_assert_cmpint(sell_raw_sum(db), ==, 1800000);
    g_assert_cmpint(sell_raw_count(db), ==, 1);
}

/* Two at 900.000, 1.000.000 paid: one cancelled leaves 900.000, so 100.000 goes back. */
static void what_was_paid_too_much_goes_back(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t bag = trip_case_item(db, trip_case_add(db, 100000, 0, 0), 50, 5);
    int64_t one = trip_case_claim(db, bag, "Bu Sari"), two = trip_case_claim(db, bag, "Bu Sari");
    assert_ok(trip_claim_pay(db, BUSINESS, one, 1000000, MONDAY_5_JANUARY, NOW, &error), error);
    cancel(db, one);
    g_assert_cmpint(sell_raw_sum(db), ==, 900000);
    g_assert_cmpint(sell_raw_count(db), ==, 1);
    g_assert_cmpint(invoice_of(db, two).paid_idr, ==, 900000);
    cancel(db, two);
    g_assert_cmpint(sell_raw_sum(db), ==, 0);
    g_assert_cmpint(sell_raw_count(db), ==, 0);
    assert_fails(trip_claim_cancel(db, BUSINESS, two, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_CONFLICT);
}

static void every_failed_statement_leaves_all_as_it_was(Db *db)
{
    g_autoptr(GError) setup = NULL;
    int64_t bag = trip_case_item(db, trip_case_add(db, 100000, 0, 0), 50, 1);
    int64_t first = trip_case_claim(db, bag, "Bu Sari"), next = trip_case_claim(db, bag, "Ani");
    assert_ok(trip_claim_pay(db, BUSINESS, first, 900000, MONDAY_5_JANUARY, NOW, &setup), setup);
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        db_fail_at(db, nth);
        bool done = trip_claim_cancel(db, BUSINESS, first, MONDAY_5_JANUARY, NOW, &error);
        db_fail_at(db, 0);
        g_assert_cmpint(sell_raw_sum(db), ==, done ? 0 : 900000);
        assert_claim(db, next, done ? CLAIM_TAKEN : CLAIM_WAITING);
        if (done) {
            g_assert_cmpint(nth, >, 8);
            return;
        }
    }
}

static void another_business_has_no_part_in_it(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t item = trip_case_item(db, trip_case_add(db, 0, 0, 0), 50, 1), id = 0;
    ClaimDraft draft = {item, "Bu Sari", ""};
    assert_fails(trip_claim_add(db, OTHER_BUSINESS, &draft, NOW, &id, &error), error,
                 ERROR_NOT_FOUND);
    id = trip_case_claim(db, item, "Bu Sari");
    assert_fails(trip_claim_cancel(db, OTHER_BUSINESS, id, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_NOT_FOUND);
    assert_fails(trip_claim_pay(db, OTHER_BUSINESS, id, 1, MONDAY_5_JANUARY, NOW, &error), error,
                 ERROR_NOT_FOUND);
}

void test_trip_claim(void)
{
    testkit_db_case("/store/trip_claim/waiting", the_second_claim_on_one_piece_waits_and_moves_up);
    testkit_db_case("/store/trip_claim/baggage", a_full_suitcase_lets_claims_wait);
    testkit_db_case("/store/trip_claim/invoice", an_invoice_is_paid_in_parts_and_counts_once);
    testkit_db_case("/store/trip_claim/refund", what_was_paid_too_much_goes_back);
    testkit_db_case("/store/trip_claim/failure", every_failed_statement_leaves_all_as_it_was);
    testkit_db_case("/store/trip_claim/business", another_business_has_no_part_in_it);
}

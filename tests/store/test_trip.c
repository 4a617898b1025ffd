// SPDX-License-Identifier: Apache-2.0
/* S05: 50 at a rate of 16.000 with a fee of 100.000 is 900.000. */
#include "store/trip.h"

#include "store/trip_case.h"

static TripItem item_of(Db *db, int64_t item_id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(trip_item_load(db, BUSINESS, item_id, &one, &error), error);
    TripItem item = *trip_item_at(one, 0);
    item.name = NULL;
    return item;
}

static void the_price_is_foreign_price_times_rate_and_fee(Db *db)
{
    TripItem item = item_of(db, trip_case_item(db, trip_case_add(db, 100000, 0, 0), 50, 1));
    g_assert_cmpint(item.cost_idr, ==, 800000);
    g_assert_cmpint(item.cost_idr + item.fee_idr, ==, 900000);
}

static void a_fee_in_percent_is_rounded_up(Db *db)
{
    TripItem item = item_of(db, trip_case_item(db, trip_case_add(db, 0, 10, 0), 50, 1));
    g_assert_cmpint(item.fee_idr, ==, 80000);
}

/* Settlement from the raw rows: invoices = cost + fees. */
static void the_sum_of_invoices_is_cost_and_fees(Db *db)
{
    g_autoptr(GError) error = NULL;
    TripSums sums = {0};
    int64_t raw = 0, trip = trip_case_add(db, 100000, 0, 0), item = trip_case_item(db, trip, 50, 2);
    trip_case_claim(db, item, "Bu Sari");
    trip_case_claim(db, trip_case_item(db, trip, 7, 1), "Bu Ani");
    trip_case_claim(db, item, "Bu Sari");
    trip_case_claim(db, item, "Bu Wati"); /* waits: on no invoice */
    assert_ok(trip_sums(db, BUSINESS, trip, &sums, &error), error);
    assert_ok(db_get_int(db,
                         "SELECT CAST(SUM(cost_idr + fee_idr) AS BIGINT) FROM trip_claims "
                         "WHERE state = 'taken'",
                         DB_NO_PARAMS, 0, &raw, &error),
              error);
    g_assert_cmpint(sums.claims, ==, 3);
    g_assert_cmpint(sums.cost_idr, ==, 2 * 800000 + 7 * 16000);
    g_assert_cmpint(sums.fee_idr, ==, 3 * 100000);
    g_assert_cmpint(sums.cost_idr + sums.fee_idr, ==, raw);
    g_assert_cmpint(sums.weight_g, ==, 1500);
}

static void a_trip_is_that_of_its_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) own = NULL;
    g_autoptr(RecordList) other = NULL;
    trip_case_add(db, 0, 0, 0);
    assert_ok(trip_list(db, BUSINESS, 0, 10, &own, &error), error);
    assert_ok(trip_list(db, OTHER_BUSINESS, 0, 10, &other, &error), error);
    g_assert_cmpuint(record_count(own), ==, 1);
    g_assert_cmpuint(record_count(other), ==, 0);
}

void test_trip(void)
{
    testkit_db_case("/store/trip/price", the_price_is_foreign_price_times_rate_and_fee);
    testkit_db_case("/store/trip/percent", a_fee_in_percent_is_rounded_up);
    testkit_db_case("/store/trip/settlement", the_sum_of_invoices_is_cost_and_fees);
    testkit_db_case("/store/trip/business", a_trip_is_that_of_its_business);
}

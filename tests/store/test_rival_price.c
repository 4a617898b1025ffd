// SPDX-License-Identifier: Apache-2.0
/* K08: prices seen at others. */
#include "store/rival_price.h"

#include "testkit/sell.h"

static int64_t note(Db *db, const char *rival, int64_t price, Day day)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    RivalPriceDraft draft = {1, price, rival, day};
    assert_ok(rival_price_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static void the_newest_price_of_a_seller_counts(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) newest = NULL, all = NULL;
    sell_product(db, BUSINESS, 1, -1);
    note(db, "Warung Sebelah", 12000, MONDAY_5_JANUARY - 3);
    note(db, "warung  sebelah", 13000, MONDAY_5_JANUARY - 1);
    note(db, "Warung sebelah", 11000, MONDAY_5_JANUARY - 8); /* seen earlier, noted later */
    note(db, "Pasar", 9000, MONDAY_5_JANUARY - 100);
    note(db, "Kantin", 10000, MONDAY_5_JANUARY);
    assert_ok(rival_price_list_newest(db, BUSINESS, MONDAY_5_JANUARY - 90, &newest, &error), error);
    g_assert_cmpuint(record_count(newest), ==, 2);
    g_assert_cmpint(rival_price_at(newest, 0)->price_idr, ==, 10000);
    g_assert_cmpint(rival_price_at(newest, 1)->price_idr, ==, 13000);
    assert_ok(rival_price_list(db, BUSINESS, 0, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 5);
    g_assert_cmpstr(rival_price_at(all, 0)->rival, ==, "Kantin");
}

static void others_goods_and_prices_are_out_of_reach(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) others = NULL;
    int64_t id = 0;
    RivalPriceDraft draft = {1, 5000, "Pasar", MONDAY_5_JANUARY};
    sell_product(db, BUSINESS, 1, -1);
    assert_fails(rival_price_add(db, OTHER_BUSINESS, &draft, NOW, &id, &error), error,
                 ERROR_NOT_FOUND);
    id = note(db, "Pasar", 5000, MONDAY_5_JANUARY);
    assert_fails(rival_price_remove(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(rival_price_list(db, OTHER_BUSINESS, 0, 10, &others, &error), error);
    g_assert_cmpuint(record_count(others), ==, 0);
    assert_ok(rival_price_remove(db, BUSINESS, id, &error), error);
    assert_fails(rival_price_remove(db, BUSINESS, id, &error), error, ERROR_NOT_FOUND);
}

static void a_failed_statement_leaves_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    RivalPriceDraft draft = {1, 5000, "Pasar", MONDAY_5_JANUARY};
    sell_product(db, BUSINESS, 1, -1);
    for (int64_t at = 1; at <= 2; at++) {
        db_fail_at(db, at);
        assert_fails(rival_price_add(db, BUSINESS, &draft, NOW, &id, &error), error,
                     ERROR_UNAVAILABLE);
        db_fail_at(db, 0);
    }
    g_autoptr(RecordList) all = NULL;
    assert_ok(rival_price_list(db, BUSINESS, 0, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 0);
}

void test_rival_price(void)
{
    testkit_db_case("/store/rival_price/K08/newest", the_newest_price_of_a_seller_counts);
    testkit_db_case("/store/rival_price/K08/others", others_goods_and_prices_are_out_of_reach);
    testkit_db_case("/store/rival_price/K08/failing", a_failed_statement_leaves_nothing);
}

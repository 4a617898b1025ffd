// SPDX-License-Identifier: Apache-2.0
/* S03, S05: money in parts is one sale and all the money; what goes back is taken out again. */
#include "store/instalment.h"

#include "testkit/sell.h"

static Instalment part(int64_t total_idr, int64_t paid_idr, int64_t amount_idr)
{
    return (Instalment){.total_idr = total_idr,
                        .paid_idr = paid_idr,
                        .amount_idr = amount_idr,
                        .day = MONDAY_5_JANUARY,
                        .bought_through = "phone",
                        .customer = "Bu Sari",
                        .note = "Nasi ayam"};
}

static void take(Db *db, int64_t total_idr, int64_t paid_idr, int64_t amount_idr)
{
    g_autoptr(GError) error = NULL;
    Instalment taken = part(total_idr, paid_idr, amount_idr);
    int64_t id = 0;
    assert_ok(instalment_take(db, BUSINESS, &taken, NOW, &id, &error), error);
    g_assert_cmpint(id, >, 0);
}

static void give_back(Db *db, int64_t paid_idr, int64_t amount_idr)
{
    g_autoptr(GError) error = NULL;
    Instalment given = part(paid_idr, paid_idr, amount_idr);
    int64_t id = 0;
    assert_ok(instalment_give_back(db, BUSINESS, &given, NOW, &id, &error), error);
}

static void parts_count_once_and_add_up(Db *db)
{
    take(db, 1200000, 0, 600000);
    take(db, 1200000, 600000, 600000);
    g_assert_cmpint(sell_raw_sum(db), ==, 1200000);
    g_assert_cmpint(sell_raw_count(db), ==, 1);
}

static void part_of_it_goes_back_and_it_stays_a_sale(Db *db)
{
    take(db, 1200000, 0, 600000);
    give_back(db, 600000, 200000);
    g_assert_cmpint(sell_raw_sum(db), ==, 400000);
    g_assert_cmpint(sell_raw_count(db), ==, 1);
}

static void all_of_it_goes_back_and_it_was_no_sale(Db *db)
{
    take(db, 1200000, 0, 600000);
    give_back(db, 600000, 600000);
    g_assert_cmpint(sell_raw_sum(db), ==, 0);
    g_assert_cmpint(sell_raw_count(db), ==, 0);
}

static void never_more_than_is_left_or_was_paid(Db *db)
{
    g_autoptr(GError) error = NULL;
    Instalment over = part(100, 60, 41), back = part(100, 60, 61), none = part(100, 0, 0);
    int64_t id = 0;
    assert_fails(instalment_take(db, BUSINESS, &over, NOW, &id, &error), error, ERROR_CONFLICT);
    assert_fails(instalment_take(db, BUSINESS, &none, NOW, &id, &error), error, ERROR_CONFLICT);
    assert_fails(instalment_give_back(db, BUSINESS, &back, NOW, &id, &error), error,
                 ERROR_CONFLICT);
    g_assert_cmpint(sell_raw_sum(db), ==, 0);
}

void test_instalment(void)
{
    testkit_db_case("/store/instalment/parts", parts_count_once_and_add_up);
    testkit_db_case("/store/instalment/some_back", part_of_it_goes_back_and_it_stays_a_sale);
    testkit_db_case("/store/instalment/all_back", all_of_it_goes_back_and_it_was_no_sale);
    testkit_db_case("/store/instalment/limits", never_more_than_is_left_or_was_paid);
}

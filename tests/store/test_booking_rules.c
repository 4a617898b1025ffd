// SPDX-License-Identifier: Apache-2.0
/* Story N14: nobody but the owner books until she says so. */
#include "store/booking_rules.h"

#include "testkit/testkit.h"

static void nothing_is_shown_before_it_is_said(Db *db)
{
    g_autoptr(GError) error = NULL;
    BookingRules rules = {0};
    assert_ok(booking_rules_load(db, BUSINESS, &rules, &error), error);
    g_assert_false(rules.shown);
    g_assert_cmpint(rules.seats, ==, 1);
    rules.shown = 1;
    rules.seats = 3;
    assert_ok(booking_rules_save(db, BUSINESS, &rules, &error), error);
    rules.seats = 2;
    assert_ok(booking_rules_save(db, BUSINESS, &rules, &error), error);
    assert_ok(booking_rules_load(db, BUSINESS, &rules, &error), error);
    g_assert_true(rules.shown);
    g_assert_cmpint(rules.seats, ==, 2);
    assert_ok(booking_rules_load(db, OTHER_BUSINESS, &rules, &error), error);
    g_assert_false(rules.shown);
}

void test_booking_rules(void)
{
    testkit_db_case("/store/booking_rules/row", nothing_is_shown_before_it_is_said);
}

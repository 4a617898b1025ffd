// SPDX-License-Identifier: Apache-2.0
/* S02: opening hours, also across midnight. */
#include "store/opening.h"

#include "testkit/testkit.h"

#define MONDAY_5 ((Day)20458)
#define AT(day, minute) zone_instant(ZONE_WIB, (day), (minute))

static void a_day_has_its_hours_and_no_others(void)
{
    Opening shop = {.days = 1 << MONDAY | 1 << WEDNESDAY,
                    .from_minute = 480,
                    .to_minute = 1020,
                    .closed_day = -1};
    g_assert_false(opening_is_open(&shop, ZONE_WIB, AT(MONDAY_5, 479)));
    g_assert_true(opening_is_open(&shop, ZONE_WIB, AT(MONDAY_5, 480)));
    g_assert_true(opening_is_open(&shop, ZONE_WIB, AT(MONDAY_5, 1019)));
    g_assert_false(opening_is_open(&shop, ZONE_WIB, AT(MONDAY_5, 1020)));
    g_assert_cmpint(opening_next(&shop, ZONE_WIB, AT(MONDAY_5, 1020)), ==, AT(MONDAY_5 + 2, 480));
    g_assert_true(opening_on_day(&shop, ZONE_WIB, MONDAY_5, AT(MONDAY_5, 600)));
    g_assert_false(opening_on_day(&shop, ZONE_WIB, MONDAY_5, AT(MONDAY_5, 1100)));
    g_assert_false(opening_on_day(&shop, ZONE_WIB, MONDAY_5 + 1, AT(MONDAY_5, 600)));
}

static void hours_across_midnight_belong_to_the_evening(void)
{
    Opening stall = {.days = 1 << MONDAY, .from_minute = 1080, .to_minute = 120, .closed_day = -1};
    g_assert_true(opening_is_open(&stall, ZONE_WIB, AT(MONDAY_5, 1439)));
    g_assert_true(opening_is_open(&stall, ZONE_WIB, AT(MONDAY_5 + 1, 119)));
    g_assert_false(opening_is_open(&stall, ZONE_WIB, AT(MONDAY_5 + 1, 120)));
    g_assert_false(opening_is_open(&stall, ZONE_WIB, AT(MONDAY_5, 60))); /* Sunday had none */
    g_assert_true(opening_on_day(&stall, ZONE_WIB, MONDAY_5 + 1, AT(MONDAY_5, 0)));
}

static void a_closed_day_is_passed_over(void)
{
    Opening shop = opening_always();
    g_assert_true(opening_is_open(&shop, ZONE_WIB, NOW));
    shop.closed_day = zone_day(ZONE_WIB, NOW);
    g_assert_cmpint(opening_next(&shop, ZONE_WIB, NOW), ==, AT(MONDAY_5 + 1, 0));
    shop.days = 0;
    g_assert_cmpint(opening_next(&shop, ZONE_WIB, NOW), ==, -1);
}

static void the_hours_are_one_row_of_their_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    Opening loaded = {0}, other = {0};
    Opening shop = {.days = 3, .from_minute = 60, .to_minute = 90, .closed_day = 20458};
    assert_ok(opening_save(db, BUSINESS, &shop, &error), error);
    shop.closed_day = -1;
    assert_ok(opening_save(db, BUSINESS, &shop, &error), error);
    assert_ok(opening_load(db, BUSINESS, &loaded, &error), error);
    g_assert_cmpint(loaded.days, ==, 3);
    g_assert_cmpint(loaded.to_minute, ==, 90);
    g_assert_cmpint(loaded.closed_day, ==, -1);
    assert_ok(opening_load(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpint(other.days, ==, 127);
}

void test_opening(void)
{
    g_test_add_func("/store/opening/day", a_day_has_its_hours_and_no_others);
    g_test_add_func("/store/opening/midnight", hours_across_midnight_belong_to_the_evening);
    g_test_add_func("/store/opening/closed", a_closed_day_is_passed_over);
    testkit_db_case("/store/opening/row", the_hours_are_one_row_of_their_business);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/window.h"

#include "testkit/testkit.h"

static const TimeWindow HALL[] = {{ALL_WEEKDAYS, 16 * 60, 17 * 60, "balai desa"},
                                  {ALL_WEEKDAYS, 6 * 60, 7 * 60, "balai desa"}};
static const TimeWindow NOON[] = {{1 << MONDAY, 11 * 60, 13 * 60, NULL}};

static void replace(Db *db, const char *kind, const TimeWindow *windows, size_t count)
{
    g_autoptr(GError) error = NULL;
    assert_ok(window_replace(db, BUSINESS, kind, windows, count, &error), error);
}

static size_t count_of(Db *db, int64_t business_id, const char *kind)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(window_list(db, business_id, kind, &list, &error), error);
    return record_count(list);
}

static void windows_are_kept_by_time_of_day(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    replace(db, WINDOW_SIGNAL, HALL, 2);
    assert_ok(window_list(db, BUSINESS, WINDOW_SIGNAL, &list, &error), error);
    g_assert_cmpint(record_count(list), ==, 2);
    g_assert_cmpint(window_at(list, 0)->from_minute, ==, 6 * 60);
    g_assert_cmpint(window_at(list, 1)->to_minute, ==, 17 * 60);
    g_assert_cmpint(window_at(list, 1)->days, ==, ALL_WEEKDAYS);
    g_assert_cmpstr(window_at(list, 1)->place, ==, "balai desa");
}

static void replacing_one_kind_leaves_the_other_and_other_businesses(Db *db)
{
    g_autoptr(GError) error = NULL;
    replace(db, WINDOW_SIGNAL, HALL, 2);
    replace(db, WINDOW_BLOCKED, NOON, 1);
    assert_ok(window_replace(db, OTHER_BUSINESS, WINDOW_SIGNAL, HALL, 1, &error), error);
    replace(db, WINDOW_SIGNAL, NULL, 0);
    g_assert_cmpint(count_of(db, BUSINESS, WINDOW_SIGNAL), ==, 0);
    g_assert_cmpint(count_of(db, BUSINESS, WINDOW_BLOCKED), ==, 1);
    g_assert_cmpint(count_of(db, OTHER_BUSINESS, WINDOW_SIGNAL), ==, 1);
}

static void too_many_windows_are_refused_and_nothing_changes(Db *db)
{
    g_autoptr(GError) error = NULL;
    TimeWindow many[TIMES_MAX + 1];
    for (size_t i = 0; i < G_N_ELEMENTS(many); i++) {
        many[i] = HALL[0];
    }
    replace(db, WINDOW_SIGNAL, HALL, 2);
    assert_fails(window_replace(db, BUSINESS, WINDOW_SIGNAL, many, G_N_ELEMENTS(many), &error),
                 error, ERROR_LIMIT);
    g_assert_cmpint(count_of(db, BUSINESS, WINDOW_SIGNAL), ==, 2);
}

static void the_planner_reads_both_kinds_and_the_off_days(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_auto(OwnerTimes) times = {0};
    replace(db, WINDOW_SIGNAL, HALL, 2);
    replace(db, WINDOW_BLOCKED, NOON, 1);
    assert_ok(owner_times_load(db, BUSINESS, 1 << SUNDAY, &times, &error), error);
    Day monday = day_from_civil(2026, 1, 5);
    g_assert_nonnull(signal_window_at(&times.rules, monday, 6 * 60, 30));
    g_assert_null(signal_window_at(&times.rules, monday, 8 * 60, 30));
    g_assert_true(minutes_are_blocked(&times.rules, monday, 12 * 60, 5));
    g_assert_false(minutes_are_blocked(&times.rules, monday + 1, 12 * 60, 5));
    g_assert_true(day_is_off(&times.rules, monday + 6));
}

void test_window(void)
{
    testkit_db_case("/store/window/by_time", windows_are_kept_by_time_of_day);
    testkit_db_case("/store/window/apart",
                    replacing_one_kind_leaves_the_other_and_other_businesses);
    testkit_db_case("/store/window/limit", too_many_windows_are_refused_and_nothing_changes);
    testkit_db_case("/store/window/planner", the_planner_reads_both_kinds_and_the_off_days);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/daily_figure.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458) /* 5 January 2026 */

static void set_days(Db *db, const char *measure, int days)
{
    g_autoptr(GError) error = NULL;
    for (int i = 0; i < days; i++) {
        FigureEntry entry = {"tiktok", measure, MONDAY + i, 10 + i};
        assert_ok(daily_figure_set(db, BUSINESS, &entry, NOW, &error), error);
        assert_ok(daily_figure_week(db, BUSINESS, &entry, NOW, &error), error);
    }
}

static int64_t week_of(Db *db, const char *measure)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(figure_list_between(db, BUSINESS, (Period){MONDAY, MONDAY + 6, false}, &list, &error),
              error);
    for (size_t i = 0; i < record_count(list); i++) {
        if (g_str_equal(figure_at(list, i)->measure, measure)) {
            return figure_at(list, i)->value;
        }
    }
    return -1;
}

/* H11, K04: seven days make a week; a week with a day missing is a gap. */
static void a_whole_week_becomes_a_figure(Db *db)
{
    set_days(db, "views", 6);
    g_assert_cmpint(week_of(db, "views"), ==, -1);
    set_days(db, "views", 7);
    g_assert_cmpint(week_of(db, "views"), ==, 10 + 11 + 12 + 13 + 14 + 15 + 16);
    set_days(db, "followers", 7);
    g_assert_cmpint(week_of(db, "followers"), ==, 16);
}

static void what_the_owner_wrote_stays(Db *db)
{
    g_autoptr(GError) error = NULL;
    FigureEntry own = {"tiktok", "likes", MONDAY + 2, 5};
    int64_t id = 0;
    assert_ok(figure_set(db, BUSINESS, &own, NOW, &id, &error), error);
    set_days(db, "likes", 7);
    g_assert_cmpint(week_of(db, "likes"), ==, 5);
}

static void a_day_is_new_the_same_or_changed(Db *db)
{
    g_autoptr(GError) error = NULL;
    FigureEntry entry = {"tiktok", "views", MONDAY, 10};
    DailyChange change = DAILY_SAME;
    assert_ok(daily_figure_compare(db, BUSINESS, &entry, &change, &error), error);
    g_assert_cmpint(change, ==, DAILY_NEW);
    set_days(db, "views", 1);
    assert_ok(daily_figure_compare(db, BUSINESS, &entry, &change, &error), error);
    g_assert_cmpint(change, ==, DAILY_SAME);
    entry.value = 11;
    assert_ok(daily_figure_compare(db, BUSINESS, &entry, &change, &error), error);
    g_assert_cmpint(change, ==, DAILY_CHANGED);
    assert_ok(daily_figure_compare(db, OTHER_BUSINESS, &entry, &change, &error), error);
    g_assert_cmpint(change, ==, DAILY_NEW);
}

void test_daily_figure(void)
{
    testkit_db_case("/store/daily_figure/week/H11", a_whole_week_becomes_a_figure);
    testkit_db_case("/store/daily_figure/own", what_the_owner_wrote_stays);
    testkit_db_case("/store/daily_figure/change", a_day_is_new_the_same_or_changed);
}

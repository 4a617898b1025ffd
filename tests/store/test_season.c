// SPDX-License-Identifier: Apache-2.0
/* X09: weeks of sales, and the days the owner marked. */
#include "store/season.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)

/* `sales` of 10,000 in the week that many weeks before this one. */
static void week(Db *db, int64_t business, int ago, int sales)
{
    g_autoptr(GError) error = NULL;
    for (int i = 0; i < sales; i++) {
        assert_ok(db_run(db,
                         "INSERT INTO sales (business_id, day, amount_idr, bought_through, "
                         "created_at) VALUES ($1, $2, 10000, 'stall', 1)",
                         DB_PARAMS(db_int(business), db_int(MONDAY - 7 * ago + i % 7)), &error),
                  error);
    }
}

static SlumpState state_of(Db *db, int64_t business)
{
    g_autoptr(GError) error = NULL;
    SlumpBoard board = {0};
    assert_ok(slump_load(db, business, MONDAY + 2, &board, &error), error);
    return board.slump.state;
}

static int64_t mark(Db *db, int64_t business, Day from, Day to)
{
    g_autoptr(GError) error = NULL;
    SeasonDraft draft = {"Libur Lebaran", from, to};
    int64_t id = 0;
    assert_ok(season_add(db, business, &draft, NOW, &id, &error), error);
    return id;
}

static void three_low_weeks_trigger_unless_marked(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    for (int ago = 7; ago >= 1; ago--) {
        week(db, BUSINESS, ago, ago > 3 ? 10 : 7);
        week(db, OTHER_BUSINESS, ago, 10);
    }
    g_assert_cmpint(state_of(db, BUSINESS), ==, SLUMP_CRISIS);
    g_assert_cmpint(state_of(db, OTHER_BUSINESS), ==, SLUMP_NONE);
    mark(db, OTHER_BUSINESS, MONDAY - 21, MONDAY - 1);
    g_assert_cmpint(state_of(db, BUSINESS), ==, SLUMP_CRISIS);
    int64_t id = mark(db, BUSINESS, MONDAY - 21, MONDAY - 1);
    g_assert_cmpint(state_of(db, BUSINESS), ==, SLUMP_SEASON);
    assert_ok(season_list(db, BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    assert_fails(season_remove(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(season_remove(db, BUSINESS, id, &error), error);
    assert_fails(season_remove(db, BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    g_assert_cmpint(state_of(db, BUSINESS), ==, SLUMP_CRISIS);
}

static void the_running_week_is_not_judged(Db *db)
{
    g_autoptr(GError) error = NULL;
    SlumpBoard board = {0};
    for (int ago = 6; ago >= 1; ago--) {
        week(db, BUSINESS, ago, 10);
    }
    assert_ok(slump_load(db, BUSINESS, MONDAY + 2, &board, &error), error);
    g_assert_cmpuint(board.count, ==, 6);
    g_assert_cmpint(board.last_day, ==, MONDAY - 1);
    g_assert_cmpint(board.slump.state, ==, SLUMP_NONE);
    g_assert_cmpint(board.slump.usual_idr, ==, 100000);
    g_assert_cmpint(state_of(db, OTHER_BUSINESS), ==, SLUMP_UNKNOWN);
}

void test_season(void)
{
    testkit_db_case("/store/season/X09", three_low_weeks_trigger_unless_marked);
    testkit_db_case("/store/season/running", the_running_week_is_not_judged);
}

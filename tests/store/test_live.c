// SPDX-License-Identifier: Apache-2.0
/* C08: the run sheet has one letter a thing, in order, and an end. */
#include "store/live.h"

#include "testkit/sell.h"

static int64_t plan(Db *db)
{
    g_autoptr(GError) error = NULL;
    LiveDraft draft = {"Gamis baru", "Facebook", MONDAY_5_JANUARY, 19 * 60};
    int64_t id = 0;
    assert_ok(live_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static void letters_follow_the_order_and_end_at_twenty(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) items = NULL;
    int64_t live = plan(db), id = 0;
    LiveItem item = {.live_id = live, .name = "Gamis", .price_idr = 150000, .talk = ""};
    for (int i = 0; i < LIVE_ITEMS_MAX; i++) {
        assert_ok(live_item_add(db, BUSINESS, &item, NOW, &id, &error), error);
    }
    assert_fails(live_item_add(db, BUSINESS, &item, NOW, &id, &error), error, ERROR_CONFLICT);
    assert_fails(live_item_add(db, OTHER_BUSINESS, &item, NOW, &id, &error), error, ERROR_CONFLICT);
    assert_ok(live_item_list(db, BUSINESS, live, 0, 100, &items, &error), error);
    g_assert_cmpuint(record_count(items), ==, LIVE_ITEMS_MAX);
    g_assert_cmpint(live_item_code(live_item_at(items, 0)), ==, 'A');
    g_assert_cmpint(live_item_code(live_item_at(items, 19)), ==, 'T');
}

static void what_is_over_takes_nothing_more(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) none = NULL;
    int64_t live = plan(db), id = 0;
    LiveItem item = {.live_id = live, .name = "Gamis", .price_idr = 1, .talk = ""};
    assert_fails(live_set_ended(db, OTHER_BUSINESS, live, NOW, &error), error, ERROR_CONFLICT);
    assert_ok(live_set_ended(db, BUSINESS, live, NOW, &error), error);
    assert_fails(live_set_ended(db, BUSINESS, live, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(live_item_add(db, BUSINESS, &item, NOW, &id, &error), error, ERROR_CONFLICT);
    assert_ok(live_list(db, OTHER_BUSINESS, 0, 10, &none, &error), error);
    g_assert_cmpuint(record_count(none), ==, 0);
}

void test_live(void)
{
    testkit_db_case("/store/live/letter", letters_follow_the_order_and_end_at_twenty);
    testkit_db_case("/store/live/over", what_is_over_takes_nothing_more);
}

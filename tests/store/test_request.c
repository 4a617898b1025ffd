// SPDX-License-Identifier: Apache-2.0
#include "store/request.h"

#include "testkit/sell.h"

static int64_t ask(Db *db, int64_t business_id, const char *item, const char *author)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    RequestDraft draft = {.item = item,
                          .author = author,
                          .phone = "+6281234567890",
                          .quantity = 2,
                          .needed_day =
                              g_str_equal(author, "Pak Budi") ? MONDAY_5_JANUARY + 3 : DAY_NONE,
                          .day = MONDAY_5_JANUARY};
    assert_ok(request_add(db, business_id, &draft, NOW, &id, &error), error);
    return id;
}

static RecordList *demands(Db *db, const char *state)
{
    g_autoptr(GError) error = NULL;
    RecordList *list = NULL;
    assert_ok(requested_item_list(db, BUSINESS, state, &list, &error), error);
    return list;
}

/* S01: three requests for the same item show 3, however it is spelt. */
static void spellings_of_one_item_are_one_demand(Db *db)
{
    ask(db, BUSINESS, "Es campur", "Bu Ratna");
    int64_t first = ask(db, BUSINESS, "Lele goreng", "Bu Sari");
    ask(db, BUSINESS, "lele  Goreng", "Pak Budi");
    ask(db, BUSINESS, "LELE GORENG!", "Bu Ratna");
    ask(db, OTHER_BUSINESS, "Lele goreng", "Bu Dian");
    g_autoptr(RecordList) list = demands(db, "open");
    g_assert_cmpuint(record_count(list), ==, 2);
    const RequestedItem *lele = requested_item_at(list, 0);
    g_assert_cmpint(lele->count, ==, 3);
    g_assert_cmpint(lele->quantity, ==, 6);
    g_assert_cmpint(lele->id, ==, first);
    g_assert_cmpstr(lele->item, ==, "Lele goreng");
    g_assert_cmpint(lele->needed_day, ==, MONDAY_5_JANUARY + 3);
    g_assert_cmpint(requested_item_at(list, 1)->needed_day, ==, DAY_NONE);
}

static void what_is_available_lists_all_to_be_told(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) people = NULL;
    int64_t changed = 0;
    int64_t sari = ask(db, BUSINESS, "Lele goreng", "Bu Sari");
    ask(db, BUSINESS, "lele goreng", "Pak Budi");
    ask(db, BUSINESS, "lele  goreng", "Bu Ratna");
    int64_t foreign = ask(db, OTHER_BUSINESS, "Lele goreng", "Bu Dian");
    assert_ok(request_make_available(db, BUSINESS, "lele goreng", 12000, &changed, &error), error);
    g_assert_cmpint(changed, ==, 3);
    assert_ok(request_list_of_item(db, BUSINESS, "lele goreng", "available", &people, &error),
              error);
    g_assert_cmpuint(record_count(people), ==, 3);
    g_assert_cmpint(customer_request_at(people, 0)->price_idr, ==, 12000);
    assert_ok(request_set_told(db, BUSINESS, sari, NOW, &error), error);
    assert_fails(request_set_told(db, BUSINESS, sari, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(request_set_told(db, BUSINESS, foreign, NOW, &error), error, ERROR_CONFLICT);
    g_autoptr(RecordList) left = demands(db, "available");
    g_assert_cmpint(requested_item_at(left, 0)->count, ==, 2);
    g_autoptr(RecordList) told = NULL;
    assert_ok(request_list(db, BUSINESS, "told", 0, 10, &told, &error), error);
    g_assert_cmpuint(record_count(told), ==, 1);
    g_assert_cmpint(customer_request_at(told, 0)->told_at, ==, NOW);
}

static void a_declined_item_is_asked_for_no_more(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t changed = 0;
    ask(db, BUSINESS, "Lele goreng", "Bu Sari");
    ask(db, BUSINESS, "Es campur", "Bu Sari");
    assert_ok(request_decline_all(db, BUSINESS, "lele goreng", &changed, &error), error);
    g_assert_cmpint(changed, ==, 1);
    g_autoptr(RecordList) list = demands(db, "open");
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpstr(requested_item_at(list, 0)->item, ==, "Es campur");
}

void test_request(void)
{
    testkit_db_case("/store/request/grouped", spellings_of_one_item_are_one_demand);
    testkit_db_case("/store/request/available", what_is_available_lists_all_to_be_told);
    testkit_db_case("/store/request/declined", a_declined_item_is_asked_for_no_more);
}

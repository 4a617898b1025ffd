// SPDX-License-Identifier: Apache-2.0
/* C15: posters are kept, listed, changed and removed, each in its own business. */
#include "store/poster.h"

#include "testkit/testkit.h"

static int64_t added(Db *db, int64_t business, const char *kind)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PosterRecord poster = {
        .kind = kind, .style = "rapi", .fields = "{\"title\":\"Es\"}", .created_at = NOW};
    assert_ok(poster_add(db, business, &poster, &id, &error), error);
    return id;
}

static void keeps_and_changes_them(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) newest = NULL;
    int64_t first = added(db, BUSINESS, "menu"), second = added(db, BUSINESS, "product");
    PosterRecord change = {
        .id = first, .style = "tegas", .fields = "{}", .photo_id = 7, .changed_at = NOW + 5};
    assert_ok(poster_save(db, BUSINESS, &change, &error), error);
    assert_ok(poster_load(db, BUSINESS, first, &one, &error), error);
    g_assert_cmpstr(poster_at(one, 0)->kind, ==, "menu");
    g_assert_cmpstr(poster_at(one, 0)->style, ==, "tegas");
    g_assert_cmpint(poster_at(one, 0)->photo_id, ==, 7);
    g_assert_cmpint(poster_at(one, 0)->changed_at, ==, NOW + 5);
    assert_ok(poster_list_newest(db, BUSINESS, 1, &newest, &error), error);
    g_assert_cmpuint(record_count(newest), ==, 1);
    g_assert_cmpint(poster_at(newest, 0)->id, ==, second);
}

static void another_business_sees_and_touches_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = added(db, BUSINESS, "menu");
    PosterRecord change = {.id = id, .style = "tegas", .fields = "{}"};
    assert_ok(poster_load(db, OTHER_BUSINESS, id, &one, &error), error);
    assert_ok(poster_list(db, OTHER_BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(one) + record_count(list), ==, 0);
    assert_fails(poster_save(db, OTHER_BUSINESS, &change, &error), error, ERROR_NOT_FOUND);
    g_clear_error(&error);
    assert_fails(poster_remove(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    g_clear_error(&error);
    assert_ok(poster_remove(db, BUSINESS, id, &error), error);
    assert_fails(poster_remove(db, BUSINESS, id, &error), error, ERROR_NOT_FOUND);
}

static void there_is_an_end_to_them(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    PosterRecord poster = {.kind = "menu", .style = "rapi", .fields = "{}", .created_at = NOW};
    for (int i = 0; i < POSTERS_MAX; i++) {
        assert_ok(poster_add(db, BUSINESS, &poster, &id, &error), error);
    }
    assert_fails(poster_add(db, BUSINESS, &poster, &id, &error), error, ERROR_LIMIT);
    g_clear_error(&error);
    assert_ok(poster_add(db, OTHER_BUSINESS, &poster, &id, &error), error);
}

void test_poster(void)
{
    testkit_db_case("/store/poster/C15/kept", keeps_and_changes_them);
    testkit_db_case("/store/poster/apart", another_business_sees_and_touches_nothing);
    testkit_db_case("/store/poster/limit", there_is_an_end_to_them);
}

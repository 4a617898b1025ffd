// SPDX-License-Identifier: Apache-2.0
#include "store/import_file.h"

#include <string.h>

#include "testkit/testkit.h"

static int64_t add(Db *db, int64_t business, const char *content, const char *options)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = g_bytes_new(content, strlen(content));
    ImportFileDraft draft = {"shopee_orders", options, "", bytes, {3, 2, 1, 0, 0}, false};
    int64_t id = 0;
    assert_ok(import_file_add(db, business, &draft, NOW, &id, &error), error);
    return id;
}

static char *state_of(Db *db, int64_t id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(import_file_load(db, BUSINESS, id, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    return g_strdup(import_file_at(one, 0)->state);
}

static void the_same_bytes_wait_once_and_others_make_room(Db *db)
{
    int64_t first = add(db, BUSINESS, "a", "x");
    g_assert_cmpint(add(db, BUSINESS, "a", "x"), ==, first);
    int64_t second = add(db, BUSINESS, "b", "x");
    g_assert_cmpint(second, !=, first);
    g_autofree char *state = state_of(db, first);
    g_assert_cmpstr(state, ==, IMPORT_DISCARDED);
}

static void the_bytes_are_gone_once_it_is_taken_in(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = NULL, after = NULL;
    int64_t id = add(db, BUSINESS, "isi", "");
    ImportFileDraft draft = {.report = "r", .counts = {5, 4, 1, 0, 0}};
    assert_ok(import_file_bytes(db, BUSINESS, id, &bytes, &error), error);
    g_assert_cmpuint(g_bytes_get_size(bytes), ==, 3);
    assert_ok(import_file_apply(db, BUSINESS, id, &draft, NOW, &error), error);
    assert_ok(import_file_bytes(db, BUSINESS, id, &after, &error), error);
    g_assert_null(after);
    assert_fails(import_file_apply(db, BUSINESS, id, &draft, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(import_file_discard(db, BUSINESS, id, &error), error, ERROR_CONFLICT);
    g_autofree char *state = state_of(db, id);
    g_assert_cmpstr(state, ==, IMPORT_APPLIED);
}

/* Read again with its columns said: another kind and other counts, the same bytes, until it is in. */
static void what_waits_is_read_in_another_way(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = add(db, BUSINESS, "isi", "");
    ImportFileDraft draft = {"sales_table", "o", "r", NULL, {5, 4, 1, 0, 0}, false};
    assert_ok(import_file_reread(db, BUSINESS, id, &draft, &error), error);
    assert_fails(import_file_reread(db, OTHER_BUSINESS, id, &draft, &error), error, ERROR_CONFLICT);
    assert_ok(import_file_load(db, BUSINESS, id, &one, &error), error);
    g_assert_cmpstr(import_file_at(one, 0)->kind, ==, "sales_table");
    g_assert_cmpint(import_file_at(one, 0)->new_rows, ==, 4);
    assert_ok(import_file_bytes(db, BUSINESS, id, &bytes, &error), error);
    g_assert_cmpuint(g_bytes_get_size(bytes), ==, 3);
    assert_ok(import_file_discard(db, BUSINESS, id, &error), error);
    assert_fails(import_file_reread(db, BUSINESS, id, &draft, &error), error, ERROR_CONFLICT);
}

static void what_is_taken_in_at_once_is_not_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) sent = g_bytes_new_static("isi", 3), kept = NULL;
    int64_t waiting = add(db, BUSINESS, "isi", "x"), id = 0;
    ImportFileDraft draft = {"shopee_orders", "x", "", sent, {3, 2, 1, 0, 0}, true};
    assert_ok(import_file_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    assert_ok(import_file_bytes(db, BUSINESS, id, &kept, &error), error);
    g_assert_null(kept);
    assert_ok(import_file_apply(db, BUSINESS, id, &draft, NOW, &error), error);
    g_autofree char *state = state_of(db, waiting);
    g_assert_cmpstr(state, ==, IMPORT_DISCARDED);
}

static void another_business_has_nothing_of_it(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = add(db, BUSINESS, "isi", "");
    assert_ok(import_file_bytes(db, OTHER_BUSINESS, id, &bytes, &error), error);
    g_assert_null(bytes);
    assert_ok(import_file_list(db, OTHER_BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 0);
    assert_fails(import_file_discard(db, OTHER_BUSINESS, id, &error), error, ERROR_CONFLICT);
}

void test_import_file(void)
{
    testkit_db_case("/store/import_file/once", the_same_bytes_wait_once_and_others_make_room);
    testkit_db_case("/store/import_file/gone", the_bytes_are_gone_once_it_is_taken_in);
    testkit_db_case("/store/import_file/reread", what_waits_is_read_in_another_way);
    testkit_db_case("/store/import_file/passing", what_is_taken_in_at_once_is_not_kept);
    testkit_db_case("/store/import_file/others", another_business_has_nothing_of_it);
}

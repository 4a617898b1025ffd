// SPDX-License-Identifier: Apache-2.0
#include "store/import_mapping.h"

#include "testkit/testkit.h"

static void set(Db *db, const char *signature, const char *columns, int64_t now)
{
    g_autoptr(GError) error = NULL;
    ImportMappingDraft draft = {signature, "sales_table", "", columns, "Kapan, Uang"};
    assert_ok(import_mapping_set(db, BUSINESS, &draft, now, &error), error);
}

static char *columns_of(Db *db, int64_t business, const char *signature)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(import_mapping_find(db, business, signature, &one, &error), error);
    return record_count(one) > 0 ? g_strdup(import_mapping_at(one, 0)->columns) : NULL;
}

static void what_was_said_last_is_remembered_until_forgotten(Db *db)
{
    g_autoptr(GError) error = NULL;
    set(db, "a", "date=1 amount=2", 10);
    set(db, "a", "date=2 amount=1", 11);
    g_autofree char *mine = columns_of(db, BUSINESS, "a");
    g_autofree char *others = columns_of(db, OTHER_BUSINESS, "a");
    g_assert_cmpstr(mine, ==, "date=2 amount=1");
    g_assert_null(others);
    g_autoptr(RecordList) list = NULL;
    assert_ok(import_mapping_list(db, BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    int64_t id = import_mapping_at(list, 0)->id;
    assert_fails(import_mapping_forget(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(import_mapping_forget(db, BUSINESS, id, &error), error);
    assert_fails(import_mapping_forget(db, BUSINESS, id, &error), error, ERROR_NOT_FOUND);
}

static void the_oldest_makes_room(Db *db)
{
    for (int i = 0; i <= IMPORT_MAPPINGS_MAX; i++) {
        g_autofree char *signature = g_strdup_printf("s%d", i);
        set(db, signature, "date=1", 100 + i);
    }
    g_autofree char *first = columns_of(db, BUSINESS, "s0");
    g_autofree char *second = columns_of(db, BUSINESS, "s1");
    g_assert_null(first);
    g_assert_cmpstr(second, ==, "date=1");
}

void test_import_mapping(void)
{
    testkit_db_case("/store/import_mapping/last", what_was_said_last_is_remembered_until_forgotten);
    testkit_db_case("/store/import_mapping/room", the_oldest_makes_room);
}

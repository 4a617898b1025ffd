// SPDX-License-Identifier: Apache-2.0
#include "store/import_key.h"

#include "testkit/testkit.h"

static int64_t find(Db *db, int64_t business, const char *kind, const char *key)
{
    g_autoptr(GError) error = NULL;
    int64_t id = -1;
    assert_ok(import_key_find(db, business, kind, key, &id, &error), error);
    return id;
}

static void a_key_is_known_in_its_business_and_kind_alone(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(import_key_add(db, BUSINESS, "sale", "a", 7, &error), error);
    g_assert_cmpint(find(db, BUSINESS, "sale", "a"), ==, 7);
    g_assert_cmpint(find(db, BUSINESS, "message", "a"), ==, 0);
    g_assert_cmpint(find(db, OTHER_BUSINESS, "sale", "a"), ==, 0);
    assert_fails(import_key_add(db, BUSINESS, "sale", "a", 8, &error), error, ERROR_CONFLICT);
}

void test_import_key(void)
{
    testkit_db_case("/store/import_key/known", a_key_is_known_in_its_business_and_kind_alone);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/consent.h"
#include "testkit/testkit.h"

static bool allows(Db *db, int64_t business, const char *viewer, const char *subject)
{
    g_autoptr(GError) error = NULL;
    bool allowed = true;
    assert_ok(consent_allows(db, business, viewer, subject, &allowed, &error), error);
    return allowed;
}

static void nothing_is_allowed_until_the_owner_says_so(Db *db)
{
    g_autoptr(GError) error = NULL;
    Consent yes = {"mentor", "orders", 1, NOW}, no = {"mentor", "orders", 0, NOW};
    g_assert_false(allows(db, BUSINESS, "mentor", "orders"));
    assert_ok(consent_set(db, BUSINESS, &yes, &error), error);
    g_assert_true(allows(db, BUSINESS, "mentor", "orders"));
    g_assert_false(allows(db, BUSINESS, "village", "orders"));
    g_assert_false(allows(db, BUSINESS, "mentor", "values"));
    g_assert_false(allows(db, OTHER_BUSINESS, "mentor", "orders"));
    assert_ok(consent_set(db, BUSINESS, &no, &error), error);
    g_assert_false(allows(db, BUSINESS, "mentor", "orders"));
}

void test_consent(void)
{
    testkit_db_case("/store/consent/default", nothing_is_allowed_until_the_owner_says_so);
}

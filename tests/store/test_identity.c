// SPDX-License-Identifier: Apache-2.0
/* S13: how a business looks is kept once, and changed whole. */
#include "store/identity.h"

#include "testkit/testkit.h"

static void one_look_a_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) none = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) other = NULL;
    Identity look = {"sambal", "rapi", "circle", "DM", NOW};
    assert_ok(identity_load(db, BUSINESS, &none, &error), error);
    g_assert_cmpuint(record_count(none), ==, 0);
    assert_ok(identity_save(db, BUSINESS, &look, &error), error);
    look.palette = "#112233";
    look.changed_at = NOW + 1;
    assert_ok(identity_save(db, BUSINESS, &look, &error), error);
    assert_ok(identity_load(db, BUSINESS, &one, &error), error);
    assert_ok(identity_load(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    g_assert_cmpstr(identity_at(one, 0)->palette, ==, "#112233");
    g_assert_cmpstr(identity_at(one, 0)->initials, ==, "DM");
    g_assert_cmpint(identity_at(one, 0)->changed_at, ==, NOW + 1);
    g_assert_cmpuint(record_count(other), ==, 0);
}

void test_identity(void)
{
    testkit_db_case("/store/identity/S13/kept", one_look_a_business);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/permit.h"

#include "testkit/testkit.h"

static void a_paper_is_told_once_and_changed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) other = NULL;
    Permit permit = {.kind = "nib", .state = "making", .number = "", .expires_day = DAY_NONE};
    assert_ok(permit_set(db, BUSINESS, &permit, NOW, &error), error);
    permit.state = "have";
    permit.expires_day = 20500;
    assert_ok(permit_set(db, BUSINESS, &permit, NOW, &error), error);
    assert_ok(permit_list(db, BUSINESS, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpstr(permit_of(list, "nib")->state, ==, "have");
    g_assert_null(permit_of(list, "halal"));
    assert_ok(permit_list(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpuint(record_count(other), ==, 0);
}

/* S13: reminder of expiry. */
static void an_end_is_seen_a_month_before(Db *db)
{
    (void)db;
    Permit permit = {.expires_day = 1000};
    g_assert_cmpint(permit_term(&permit, 1000 - PERMIT_SOON_DAYS - 1), ==, PERMIT_LASTS);
    g_assert_cmpint(permit_term(&permit, 1000 - PERMIT_SOON_DAYS), ==, PERMIT_ENDS_SOON);
    g_assert_cmpint(permit_term(&permit, 1000), ==, PERMIT_ENDS_SOON);
    g_assert_cmpint(permit_term(&permit, 1001), ==, PERMIT_ENDED);
    permit.expires_day = DAY_NONE;
    g_assert_cmpint(permit_term(&permit, 99999), ==, PERMIT_LASTS);
}

void test_permit(void)
{
    testkit_db_case("/store/permit/told", a_paper_is_told_once_and_changed);
    testkit_db_case("/store/permit/end", an_end_is_seen_a_month_before);
}

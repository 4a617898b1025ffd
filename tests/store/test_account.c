// SPDX-License-Identifier: Apache-2.0
#include "store/account.h"

#include "testkit/testkit.h"

/* P13: one decision a platform; a later one takes its place. */
static void a_decision_is_kept_and_changed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) other = NULL;
    int64_t first = 0, again = 0;
    Account account = {.platform = "facebook", .kind = "personal", .reason = "", .changed_at = NOW};
    assert_ok(account_choose(db, BUSINESS, &account, &first, &error), error);
    account.kind = "both";
    account.friends = 4800;
    assert_ok(account_choose(db, BUSINESS, &account, &again, &error), error);
    g_assert_cmpint(first, ==, again);
    assert_ok(account_list(db, BUSINESS, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpint(account_at(list, 0)->friends, ==, 4800);
    g_assert_cmpstr(account_kind_of(list, "facebook"), ==, "both");
    g_assert_cmpstr(account_kind_of(list, "instagram"), ==, "");
    assert_ok(account_list(db, OTHER_BUSINESS, &other, &error), error);
    g_assert_cmpuint(record_count(other), ==, 0);
}

void test_account(void)
{
    testkit_db_case("/store/account/decision", a_decision_is_kept_and_changed);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/sheet.h"

#include "testkit/testkit.h"

/* M17: evaluation leads to a new version; the old ones stay. */
static void versions_count_up_and_stay(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_autoptr(RecordList) page = NULL;
    int64_t first = 0, second = 0, other = 0;
    Sheet sheet = {.phase = 1,
                   .access = 2,
                   .literacy = 1,
                   .infrastructure = 1,
                   .reason = "start",
                   .day = 20458,
                   .created_at = NOW};
    assert_ok(sheet_add(db, BUSINESS, &sheet, &first, &error), error);
    assert_ok(sheet_add(db, OTHER_BUSINESS, &sheet, &other, &error), error);
    sheet.literacy = 2;
    sheet.reason = "evaluation";
    assert_ok(sheet_add(db, BUSINESS, &sheet, &second, &error), error);
    assert_ok(sheet_list(db, BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 2);
    g_assert_cmpint(sheet_at(list, 0)->version, ==, 2);
    g_assert_cmpint(sheet_at(list, 0)->literacy, ==, 2);
    g_assert_cmpstr(sheet_at(list, 0)->reason, ==, "evaluation");
    g_assert_cmpint(sheet_at(list, 1)->version, ==, 1);
    g_assert_cmpint(sheet_at(list, 1)->support, ==, 0);
    assert_ok(sheet_list(db, BUSINESS, second, 10, &page, &error), error);
    g_assert_cmpuint(record_count(page), ==, 1);
    g_assert_cmpint(sheet_at(page, 0)->id, ==, first);
}

void test_sheet(void)
{
    testkit_db_case("/store/sheet/versions", versions_count_up_and_stay);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/group.h"

#include "testkit/testkit.h"

static void a_group_keeps_its_rules(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) active = NULL;
    Group group = {.name = "Grup RT 05",
                   .platform = "whatsapp_group",
                   .members = 80,
                   .days = 5,
                   .max_a_day = 1,
                   .max_a_week = 2,
                   .rules = "Jualan Senin dan Rabu",
                   .active = 1};
    assert_ok(group_add(db, BUSINESS, &group, &group.id, &error), error);
    assert_ok(group_load(db, BUSINESS, group.id, &one, &error), error);
    g_assert_cmpint(group_at(one, 0)->days, ==, 5);
    g_assert_cmpint(group_at(one, 0)->max_a_week, ==, 2);
    g_assert_cmpint(group_at(one, 0)->active, ==, 1);
    g_assert_cmpstr(group_at(one, 0)->rules, ==, "Jualan Senin dan Rabu");
    assert_fails(group_save(db, OTHER_BUSINESS, &group, &error), error, ERROR_NOT_FOUND);
    group.active = 0;
    assert_ok(group_save(db, BUSINESS, &group, &error), error);
    assert_ok(group_list_active(db, BUSINESS, &active, &error), error);
    g_assert_cmpuint(record_count(active), ==, 0);
}

void test_group(void)
{
    testkit_db_case("/store/group/rules", a_group_keeps_its_rules);
}

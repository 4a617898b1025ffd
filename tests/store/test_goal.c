// SPDX-License-Identifier: Apache-2.0
#include "store/goal.h"

#include "testkit/testkit.h"

static const Goal GOAL = {.words = "pesanan WhatsApp dari 8 menjadi 14",
                          .term = "short",
                          .measure = "whatsapp_orders",
                          .start_value = 8,
                          .target_value = 14,
                          .due_day = 20484,
                          .relevance = "",
                          .value_key = "income",
                          .created_at = NOW};

static void a_goal_is_open_until_closed_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) all = NULL;
    int64_t id = 0;
    assert_ok(goal_add(db, BUSINESS, &GOAL, &id, &error), error);
    assert_ok(goal_list_open(db, BUSINESS, &open, &error), error);
    g_assert_cmpuint(record_count(open), ==, 1);
    g_assert_cmpint(goal_at(open, 0)->target_value, ==, 14);
    g_assert_cmpint(goal_at(open, 0)->due_day, ==, 20484);
    assert_fails(goal_close(db, OTHER_BUSINESS, id, "reached", &error), error, ERROR_NOT_FOUND);
    assert_ok(goal_close(db, BUSINESS, id, "reached", &error), error);
    assert_fails(goal_close(db, BUSINESS, id, "dropped", &error), error, ERROR_NOT_FOUND);
    assert_ok(goal_list(db, BUSINESS, 0, 10, &all, &error), error);
    g_assert_cmpstr(goal_at(all, 0)->state, ==, "reached");
}

static void another_business_sees_no_goal(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = 0;
    assert_ok(goal_add(db, BUSINESS, &GOAL, &id, &error), error);
    assert_ok(goal_list(db, OTHER_BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 0);
}

void test_goal(void)
{
    testkit_db_case("/store/goal/closed_once", a_goal_is_open_until_closed_once);
    testkit_db_case("/store/goal/other_business", another_business_sees_no_goal);
}

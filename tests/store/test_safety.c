// SPDX-License-Identifier: Apache-2.0
/* X02: checks are kept; a point has one open task at most. */
#include "store/safety.h"

#include "testkit/sell.h"

static Task task_of(const char *title)
{
    return (Task){.title = title,
                  .kind = "operate",
                  .platform = "",
                  .due_day = MONDAY_5_JANUARY + 2,
                  .minutes = 10,
                  .created_at = NOW};
}

static size_t tasks_open(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(task_list_open(db, BUSINESS, 0, &list, &error), error);
    return record_count(list);
}

static void a_point_has_one_open_task(Db *db)
{
    g_autoptr(GError) error = NULL;
    Task task = task_of("Pasang PIN");
    assert_ok(safety_task_need(db, BUSINESS, "pin", &task, &error), error);
    assert_ok(safety_task_need(db, BUSINESS, "pin", &task, &error), error);
    g_assert_cmpuint(tasks_open(db), ==, 1);
    assert_ok(safety_task_done(db, OTHER_BUSINESS, "pin", NOW, &error), error);
    g_assert_cmpuint(tasks_open(db), ==, 1);
    assert_ok(safety_task_done(db, BUSINESS, "pin", NOW, &error), error);
    assert_ok(safety_task_done(db, BUSINESS, "pin", NOW, &error), error);
    g_assert_cmpuint(tasks_open(db), ==, 0);
    assert_ok(safety_task_need(db, BUSINESS, "pin", &task, &error), error);
    g_assert_cmpuint(tasks_open(db), ==, 1);
}

static void the_newest_check_comes_first(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) latest = NULL, all = NULL, others = NULL;
    SafetyCheck check = {.day = MONDAY_5_JANUARY, .kept = "pin", .score = 1, .points = 11};
    int64_t id = 0;
    assert_ok(safety_check_add(db, BUSINESS, &check, NOW, &id, &error), error);
    check.kept = "pin,otp";
    assert_ok(safety_check_add(db, BUSINESS, &check, NOW, &id, &error), error);
    assert_ok(safety_check_latest(db, BUSINESS, 1, &latest, &error), error);
    g_assert_cmpstr(safety_check_at(latest, 0)->kept, ==, "pin,otp");
    assert_ok(safety_check_list(db, BUSINESS, 0, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 2);
    assert_ok(safety_check_latest(db, OTHER_BUSINESS, 1, &others, &error), error);
    g_assert_cmpuint(record_count(others), ==, 0);
}

void test_safety(void)
{
    testkit_db_case("/store/safety/task", a_point_has_one_open_task);
    testkit_db_case("/store/safety/check", the_newest_check_comes_first);
}

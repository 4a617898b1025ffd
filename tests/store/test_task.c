// SPDX-License-Identifier: Apache-2.0
#include "store/task.h"

#include "store/person.h"
#include "testkit/testkit.h"

static int64_t add(Db *db, const char *title, int64_t person_id, Day due)
{
    g_autoptr(GError) error = NULL;
    Task task = {.title = title,
                 .kind = "operate",
                 .person_id = person_id,
                 .platform = "",
                 .due_day = due,
                 .minutes = 10,
                 .created_at = NOW};
    int64_t id = 0;
    assert_ok(task_add(db, BUSINESS, &task, &id, &error), error);
    return id;
}

static void open_tasks_stand_by_day_until_done(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) open = NULL;
    g_autoptr(RecordList) all = NULL;
    int64_t owner = 0;
    assert_ok(person_need_owner(db, BUSINESS, NOW, &owner, &error), error);
    int64_t late = add(db, "Foto menu", owner, 20460);
    int64_t soon = add(db, "Balas ulasan", owner, 20458);
    int64_t nobody = add(db, "Rapikan katalog", 0, 20459);
    assert_ok(task_list_open(db, BUSINESS, owner, &open, &error), error);
    g_assert_cmpuint(record_count(open), ==, 2);
    g_assert_cmpint(task_at(open, 0)->id, ==, soon);
    g_assert_cmpstr(task_at(open, 0)->person, ==, "Bu Melati");
    g_assert_cmpint(task_at(open, 1)->id, ==, late);
    assert_ok(task_done(db, BUSINESS, soon, NOW, &error), error);
    assert_fails(task_done(db, BUSINESS, soon, NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(task_done(db, OTHER_BUSINESS, late, NOW, &error), error, ERROR_NOT_FOUND);
    g_clear_pointer(&open, record_list_free);
    assert_ok(task_list_open(db, BUSINESS, 0, &open, &error), error);
    g_assert_cmpuint(record_count(open), ==, 2);
    g_assert_cmpint(task_at(open, 0)->id, ==, nobody);
    assert_ok(task_list(db, BUSINESS, late, 10, &all, &error), error);
    g_assert_cmpuint(record_count(all), ==, 2);
    g_assert_cmpint(task_at(all, 0)->done_at, ==, NOW);
}

void test_task(void)
{
    testkit_db_case("/store/task/open_until_done", open_tasks_stand_by_day_until_done);
}

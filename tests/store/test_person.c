// SPDX-License-Identifier: Apache-2.0
#include "store/person.h"

#include "store/task.h"
#include "store/tool.h"
#include "testkit/testkit.h"

#define TODAY 20458

static int64_t add(Db *db, int64_t business_id, const char *name)
{
    g_autoptr(GError) error = NULL;
    Person person = {.name = name, .kind = "family", .created_at = NOW};
    int64_t id = 0;
    assert_ok(person_add(db, business_id, &person, &id, &error), error);
    return id;
}

static void give_work(Db *db, int64_t person_id)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Task task = {.title = "Balas komentar",
                 .kind = "operate",
                 .person_id = person_id,
                 .platform = "facebook",
                 .due_day = TODAY,
                 .minutes = 5,
                 .created_at = NOW};
    Tool tool = {.platform = "facebook",
                 .strategy = "pembeli",
                 .purposes = "publish",
                 .person_id = person_id,
                 .handle = "dapur-melati",
                 .success = "komentar",
                 .roi = "catat",
                 .spiral = "sore",
                 .stance = "speak",
                 .changed_at = NOW};
    assert_ok(task_add(db, BUSINESS, &task, &id, &error), error);
    assert_ok(tool_choose(db, BUSINESS, &tool, &id, &error), error);
}

static void the_owner_is_the_first_person_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t first = 0, again = 0;
    assert_ok(person_need_owner(db, BUSINESS, NOW, &first, &error), error);
    assert_ok(person_need_owner(db, BUSINESS, NOW, &again, &error), error);
    g_assert_cmpint(first, >, 0);
    g_assert_cmpint(again, ==, first);
    assert_ok(person_list(db, BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpstr(person_at(list, 0)->name, ==, "Bu Melati");
    g_assert_cmpint(person_at(list, 0)->user_id, ==, OWNER);
}

/* P11: removing a person lists orphan tasks. */
static void the_work_of_one_who_leaves_is_listed_and_given_on(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) work = NULL;
    g_autoptr(RecordList) left = NULL;
    g_autoptr(RecordList) given = NULL;
    int64_t ani = add(db, BUSINESS, "Kak Tini"), budi = add(db, BUSINESS, "Pak Joko");
    give_work(db, ani);
    assert_ok(person_work_list(db, BUSINESS, ani, TODAY, &work, &error), error);
    g_assert_cmpuint(record_count(work), ==, 2);
    g_assert_cmpstr(person_work_at(work, 0)->kind, ==, "task");
    g_assert_cmpstr(person_work_at(work, 0)->title, ==, "Balas komentar");
    g_assert_cmpstr(person_work_at(work, 1)->title, ==, "facebook");
    g_assert_cmpint(person_work_at(work, 1)->day, ==, DAY_NONE);
    assert_ok(person_work_give(db, BUSINESS, ani, budi, TODAY, &error), error);
    assert_ok(person_work_list(db, BUSINESS, ani, TODAY, &left, &error), error);
    g_assert_cmpuint(record_count(left), ==, 0);
    assert_ok(person_work_list(db, BUSINESS, budi, TODAY, &given, &error), error);
    g_assert_cmpuint(record_count(given), ==, 2);
}

static void giving_on_is_all_or_nothing(Db *db)
{
    for (int64_t nth = 2; nth <= 5; nth++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(RecordList) work = NULL;
        int64_t from = add(db, BUSINESS, "Kak Tini"), to = add(db, BUSINESS, "Pak Joko");
        give_work(db, from);
        db_fail_at(db, nth);
        assert_fails(person_work_give(db, BUSINESS, from, to, TODAY, &error), error,
                     ERROR_UNAVAILABLE);
        db_fail_at(db, 0);
        assert_ok(person_work_list(db, BUSINESS, from, TODAY, &work, &error), error);
        g_assert_cmpuint(record_count(work), ==, 2);
    }
}

static void one_of_another_business_cannot_be_removed(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = add(db, OTHER_BUSINESS, "Kak Rina");
    assert_fails(person_remove(db, BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(person_remove(db, OTHER_BUSINESS, id, &error), error);
    assert_ok(person_load(db, OTHER_BUSINESS, id, &one, &error), error);
    g_assert_cmpint(person_at(one, 0)->active, ==, 0);
}

void test_person(void)
{
    testkit_db_case("/store/person/owner", the_owner_is_the_first_person_once);
    testkit_db_case("/store/person/orphans", the_work_of_one_who_leaves_is_listed_and_given_on);
    testkit_db_case("/store/person/all_or_nothing", giving_on_is_all_or_nothing);
    testkit_db_case("/store/person/other_business", one_of_another_business_cannot_be_removed);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/progress.h"

#include "store/goal.h"
#include "store/person.h"
#include "store/tool.h"
#include "testkit/testkit.h"

#define TODAY 20458

static const char POSTS[] =
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, goal_mark, minutes, "
    "title, created_at) VALUES (1, 20458, 360, 'whatsapp_status', 'product', 'communication', '', "
    "5, 'Menu', 1);\n"
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, goal_mark, minutes, "
    "title, created_at) VALUES (1, 20457, 360, 'whatsapp_status', 'story', 'education', "
    "'relation', 5, 'Tips', 1);\n";

static const Progress *load(Db *db, int64_t business_id, RecordList **list)
{
    g_autoptr(GError) error = NULL;
    assert_ok(progress_load(db, business_id, TODAY, list, &error), error);
    g_assert_cmpuint(record_count(*list), ==, 1);
    return progress_at(*list, 0);
}

static void everything_is_counted_of_one_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) mine = NULL;
    g_autoptr(RecordList) theirs = NULL;
    int64_t id = 0, owner = 0;
    Goal goal = {.words = "x",
                 .term = "short",
                 .measure = "orders",
                 .target_value = 1,
                 .due_day = TODAY,
                 .relevance = "",
                 .value_key = "",
                 .created_at = NOW};
    Tool tool = {.platform = "facebook",
                 .strategy = "x",
                 .purposes = "publish",
                 .handle = "x",
                 .success = "x",
                 .roi = "x",
                 .spiral = "x",
                 .stance = "speak",
                 .changed_at = NOW};
    assert_ok(goal_add(db, BUSINESS, &goal, &id, &error), error);
    assert_ok(tool_choose(db, BUSINESS, &tool, &id, &error), error);
    assert_ok(person_need_owner(db, BUSINESS, NOW, &owner, &error), error);
    tool.platform = "whatsapp_status";
    tool.person_id = owner;
    assert_ok(tool_choose(db, BUSINESS, &tool, &id, &error), error);
    assert_ok(db_run_script(db, POSTS, &error), error);
    const Progress *progress = load(db, BUSINESS, &mine);
    g_assert_cmpint(progress->goals, ==, 1);
    g_assert_cmpint(progress->tools, ==, 1); /* the one with somebody responsible */
    g_assert_cmpint(progress->posts, ==, 1);
    g_assert_cmpint(progress->contacts, ==, 0);
    const Progress *other = load(db, OTHER_BUSINESS, &theirs);
    g_assert_cmpint(other->goals + other->tools + other->posts, ==, 0);
}

/* C18: a post names its goal or is marked. */
static void posts_of_some_days_say_whether_they_serve_a_goal(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(db_run_script(db, POSTS, &error), error);
    assert_ok(planned_post_list(db, BUSINESS, TODAY - 1, TODAY, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 2);
    g_assert_true(planned_post_is_aligned(planned_post_at(list, 0)));
    g_assert_false(planned_post_is_aligned(planned_post_at(list, 1)));
}

void test_progress(void)
{
    testkit_db_case("/store/progress/counted", everything_is_counted_of_one_business);
    testkit_db_case("/store/progress/aligned", posts_of_some_days_say_whether_they_serve_a_goal);
}

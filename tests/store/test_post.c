// SPDX-License-Identifier: Apache-2.0
#include "store/post.h"

#include "testkit/testkit.h"

#define MONDAY_5_JANUARY ((Day)20458)

static const Post STATUS = {.day = MONDAY_5_JANUARY,
                            .minute = 6 * 60,
                            .minutes = 5,
                            .platform = "whatsapp_status",
                            .kind = "product",
                            .pillar = "communication",
                            .interaction = "exposure",
                            .purpose = "picture",
                            .goal_mark = "",
                            .title = "Foto jualan hari ini",
                            .why = "",
                            .text = "",
                            .opening = -1,
                            .origin = "plan"};

static int64_t add(Db *db, int64_t business_id, Day day, const char *origin)
{
    g_autoptr(GError) error = NULL;
    Post post = STATUS;
    int64_t id = 0;
    post.day = day;
    post.origin = origin;
    assert_ok(post_add(db, business_id, &post, NOW, &id, &error), error);
    g_assert_cmpint(id, >, 0);
    return id;
}

static RecordList *between(Db *db, int64_t business_id, Day from, Day to)
{
    g_autoptr(GError) error = NULL;
    RecordList *list = NULL;
    assert_ok(post_list_between(db, business_id, from, to, &list, &error), error);
    return list;
}

static void a_range_of_days_shows_exactly_its_posts(Db *db)
{
    add(db, BUSINESS, MONDAY_5_JANUARY + 1, "plan");
    int64_t first = add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    add(db, BUSINESS, MONDAY_5_JANUARY + 2, "plan");
    add(db, OTHER_BUSINESS, MONDAY_5_JANUARY, "plan");
    g_autoptr(RecordList) list = between(db, BUSINESS, MONDAY_5_JANUARY, MONDAY_5_JANUARY + 1);
    g_assert_cmpuint(record_count(list), ==, 2);
    const Post *post = post_at(list, 0);
    g_assert_cmpint(post->id, ==, first);
    g_assert_cmpint(post->minute, ==, 360);
    g_assert_cmpstr(post->state, ==, POST_PLANNED);
    g_assert_cmpstr(post->title, ==, "Foto jualan hari ini");
    g_assert_cmpint(post->opening, ==, -1);
    g_assert_cmpint(post->done_at, ==, 0);
}

static void pages_go_by_number(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) first = NULL;
    g_autoptr(RecordList) rest = NULL;
    PostFilter all = {DAY_MIN, DAY_MAX, ""};
    for (int i = 0; i < 5; i++) {
        add(db, BUSINESS, MONDAY_5_JANUARY + i, "plan");
    }
    assert_ok(post_list(db, BUSINESS, &all, 0, 3, &first, &error), error);
    g_assert_cmpuint(record_count(first), ==, 3);
    assert_ok(post_list(db, BUSINESS, &all, post_at(first, 2)->id, 3, &rest, &error), error);
    g_assert_cmpuint(record_count(rest), ==, 2);
    g_assert_cmpint(post_at(rest, 0)->id, >, post_at(first, 2)->id);
}

static void a_filter_of_state_and_days_is_kept(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    PostFilter done = {MONDAY_5_JANUARY, MONDAY_5_JANUARY + 6, POST_DONE};
    int64_t id = add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    add(db, BUSINESS, MONDAY_5_JANUARY + 1, "plan");
    assert_ok(post_set_done(db, BUSINESS, id, "Selamat pagi", 2, NOW, &error), error);
    assert_ok(post_list(db, BUSINESS, &done, 0, 50, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpstr(post_at(list, 0)->text, ==, "Selamat pagi");
    g_assert_cmpint(post_at(list, 0)->done_at, ==, NOW);
}

static void done_is_done_until_taken_back(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t opening = 0;
    int64_t id = add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    assert_ok(post_set_done(db, BUSINESS, id, "Pagi", 1, NOW, &error), error);
    assert_fails(post_set_done(db, BUSINESS, id, "Pagi", 1, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(post_skip(db, BUSINESS, id, "sakit", &error), error, ERROR_CONFLICT);
    assert_fails(post_move(db, BUSINESS, id, MONDAY_5_JANUARY + 1, 360, &error), error,
                 ERROR_CONFLICT);
    assert_ok(
        post_last_opening(db, BUSINESS, "whatsapp_status", MONDAY_5_JANUARY + 1, &opening, &error),
        error);
    g_assert_cmpint(opening, ==, 1);
    assert_ok(post_set_planned(db, BUSINESS, id, &error), error);
    assert_ok(post_skip(db, BUSINESS, id, "sakit", &error), error);
    g_autoptr(RecordList) list = between(db, BUSINESS, MONDAY_5_JANUARY, MONDAY_5_JANUARY);
    g_assert_cmpstr(post_at(list, 0)->state, ==, POST_SKIPPED);
    g_assert_cmpstr(post_at(list, 0)->reason, ==, "sakit");
    g_assert_cmpint(post_at(list, 0)->done_at, ==, 0);
}

static void another_business_reaches_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t id = add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    Post mine = STATUS;
    mine.id = id;
    assert_ok(post_load(db, OTHER_BUSINESS, id, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 0);
    assert_fails(post_set_done(db, OTHER_BUSINESS, id, "", -1, NOW, &error), error,
                 ERROR_NOT_FOUND);
    assert_fails(post_skip(db, OTHER_BUSINESS, id, "", &error), error, ERROR_NOT_FOUND);
    assert_fails(post_move(db, OTHER_BUSINESS, id, MONDAY_5_JANUARY, 0, &error), error,
                 ERROR_NOT_FOUND);
    assert_fails(post_save(db, OTHER_BUSINESS, &mine, &error), error, ERROR_NOT_FOUND);
    assert_ok(post_clear_plan(db, OTHER_BUSINESS, DAY_MIN, DAY_MAX, &error), error);
    assert_ok(post_mark_missed(db, OTHER_BUSINESS, DAY_MAX, &error), error);
    g_autoptr(RecordList) list = between(db, BUSINESS, MONDAY_5_JANUARY, MONDAY_5_JANUARY);
    g_assert_cmpuint(record_count(list), ==, 1);
    g_assert_cmpstr(post_at(list, 0)->state, ==, POST_PLANNED);
}

static void a_post_points_only_to_its_own_business(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Post post = STATUS;
    assert_ok(db_run_script(db,
                            "INSERT INTO people (id, business_id, name, kind, created_at) "
                            "VALUES (7, 2, 'Bu Dian', 'owner', 1);\n",
                            &error),
              error);
    post.person_id = 7;
    assert_fails(post_add(db, BUSINESS, &post, NOW, &id, &error), error, ERROR_NOT_FOUND);
    assert_ok(post_add(db, OTHER_BUSINESS, &post, NOW, &id, &error), error);
    g_autoptr(RecordList) list = between(db, OTHER_BUSINESS, MONDAY_5_JANUARY, MONDAY_5_JANUARY);
    g_assert_cmpstr(post_at(list, 0)->person, ==, "Bu Dian");
}

/* A new plan takes the place of what the last one left untouched, and of nothing else. */
static void clearing_keeps_what_hands_touched(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t done = add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    int64_t moved = add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    int64_t written = add(db, BUSINESS, MONDAY_5_JANUARY + 1, "plan");
    add(db, BUSINESS, MONDAY_5_JANUARY + 1, "hand");
    add(db, BUSINESS, MONDAY_5_JANUARY + 2, "plan");
    add(db, BUSINESS, MONDAY_5_JANUARY + 7, "plan");
    Post text = STATUS;
    text.id = written;
    text.text = "Tulisan saya sendiri";
    assert_ok(post_set_done(db, BUSINESS, done, "", -1, NOW, &error), error);
    assert_ok(post_move(db, BUSINESS, moved, MONDAY_5_JANUARY + 3, 960, &error), error);
    assert_ok(post_save(db, BUSINESS, &text, &error), error);
    assert_ok(post_clear_plan(db, BUSINESS, MONDAY_5_JANUARY, MONDAY_5_JANUARY + 6, &error), error);
    g_autoptr(RecordList) list = between(db, BUSINESS, MONDAY_5_JANUARY, MONDAY_5_JANUARY + 7);
    g_assert_cmpuint(record_count(list), ==, 5);
    g_assert_cmpint(post_at(list, 3)->id, ==, moved);
    g_assert_cmpint(post_at(list, 3)->minute, ==, 960);
}

static void what_was_missed_is_found_until_it_is_carried_on(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) before = NULL;
    g_autoptr(RecordList) after = NULL;
    int64_t missed = add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    int64_t carried = 0;
    Post again = STATUS;
    again.day = MONDAY_5_JANUARY + 2;
    again.carried_from = missed;
    assert_ok(post_mark_missed(db, BUSINESS, MONDAY_5_JANUARY + 1, &error), error);
    assert_ok(
        post_list_missed(db, BUSINESS, MONDAY_5_JANUARY - 7, MONDAY_5_JANUARY + 1, &before, &error),
        error);
    g_assert_cmpuint(record_count(before), ==, 1);
    g_assert_cmpstr(post_at(before, 0)->state, ==, POST_MISSED);
    assert_ok(post_add(db, BUSINESS, &again, NOW, &carried, &error), error);
    assert_ok(
        post_list_missed(db, BUSINESS, MONDAY_5_JANUARY - 7, MONDAY_5_JANUARY + 1, &after, &error),
        error);
    g_assert_cmpuint(record_count(after), ==, 0);
}

static void the_load_of_a_day_counts_posts_tasks_and_the_group(Db *db)
{
    g_autoptr(GError) error = NULL;
    PostLoad load = {0};
    int64_t id = 0, skipped = 0, last = 0;
    assert_ok(db_run_script(db,
                            "INSERT INTO groups (id, business_id, name, platform) "
                            "VALUES (7, 1, 'Grup RT', 'whatsapp_group');\n"
                            "INSERT INTO tasks (business_id, title, due_day, minutes, created_at) "
                            "VALUES (1, 'Foto baru', 20458, 10, 1);\n",
                            &error),
              error);
    Post post = STATUS;
    post.group_id = 7;
    assert_ok(post_add(db, BUSINESS, &post, NOW, &id, &error), error);
    assert_ok(post_add(db, BUSINESS, &post, NOW, &skipped, &error), error);
    assert_ok(post_skip(db, BUSINESS, skipped, "", &error), error);
    post.day = MONDAY_5_JANUARY + 6;
    assert_ok(post_add(db, BUSINESS, &post, NOW, &last, &error), error);
    assert_ok(post_day_load(db, BUSINESS, MONDAY_5_JANUARY, 7, 0, &load, &error), error);
    g_assert_cmpint(load.minutes, ==, 15);
    g_assert_cmpint(load.group_day, ==, 1);
    g_assert_cmpint(load.group_week, ==, 2);
    assert_ok(post_day_load(db, BUSINESS, MONDAY_5_JANUARY, 7, id, &load, &error), error);
    g_assert_cmpint(load.minutes, ==, 10);
    g_assert_cmpint(load.group_day, ==, 0);
}

static void the_last_planned_day_is_known(Db *db)
{
    g_autoptr(GError) error = NULL;
    Day last = 0;
    int64_t count = 0;
    assert_ok(post_last_planned(db, BUSINESS, DAY_MIN, DAY_MAX, &last, &error), error);
    g_assert_cmpint(last, ==, DAY_NONE);
    add(db, BUSINESS, MONDAY_5_JANUARY, "plan");
    add(db, BUSINESS, MONDAY_5_JANUARY + 5, "plan");
    add(db, BUSINESS, MONDAY_5_JANUARY + 9, "hand");
    assert_ok(post_last_planned(db, BUSINESS, DAY_MIN, DAY_MAX, &last, &error), error);
    g_assert_cmpint(last, ==, MONDAY_5_JANUARY + 5);
    assert_ok(post_count_before(db, BUSINESS, MONDAY_5_JANUARY + 5, &count, &error), error);
    g_assert_cmpint(count, ==, 1);
}

void test_post(void)
{
    testkit_db_case("/store/post/range", a_range_of_days_shows_exactly_its_posts);
    testkit_db_case("/store/post/pages", pages_go_by_number);
    testkit_db_case("/store/post/filter", a_filter_of_state_and_days_is_kept);
    testkit_db_case("/store/post/done", done_is_done_until_taken_back);
    testkit_db_case("/store/post/foreign", another_business_reaches_nothing);
    testkit_db_case("/store/post/refs", a_post_points_only_to_its_own_business);
    testkit_db_case("/store/post/clear", clearing_keeps_what_hands_touched);
    testkit_db_case("/store/post/missed", what_was_missed_is_found_until_it_is_carried_on);
    testkit_db_case("/store/post/load", the_load_of_a_day_counts_posts_tasks_and_the_group);
    testkit_db_case("/store/post/last", the_last_planned_day_is_known);
}

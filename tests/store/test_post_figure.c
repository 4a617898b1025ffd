// SPDX-License-Identifier: Apache-2.0
#include "store/post_figure.h"

#include "testkit/testkit.h"

#define DAY ((Day)20458)

static void add_post(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(
        db_run(db,
               "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, "
               "title, created_at) VALUES (1, $1, 360, 'instagram', 'product', 'communication', "
               "10, 'Kopi', 1)",
               DB_PARAMS(db_int(DAY)), &error),
        error);
}

static void set(Db *db, const char *id, Day day, int64_t views)
{
    g_autoptr(GError) error = NULL;
    PostFigure figure = {0,
                         0,
                         "instagram",
                         id,
                         "Kopi",
                         "",
                         day,
                         views,
                         POST_FIGURE_NONE,
                         POST_FIGURE_NONE,
                         0,
                         POST_FIGURE_NONE,
                         POST_FIGURE_NONE};
    assert_ok(post_figure_set(db, BUSINESS, &figure, NOW, &error), error);
}

static const PostFigure *only(Db *db, RecordList **ret_list)
{
    g_autoptr(GError) error = NULL;
    assert_ok(post_figure_list(db, BUSINESS, 0, 10, ret_list, &error), error);
    g_assert_cmpuint(record_count(*ret_list), ==, 1);
    return post_figure_at(*ret_list, 0);
}

/* H11: what the file does not say is absent; the only post of that day is recognised. */
static void numbers_belong_to_the_only_post_of_the_day(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL, of_post = NULL;
    add_post(db);
    set(db, "a", DAY, 7);
    const PostFigure *figure = only(db, &list);
    g_assert_cmpint(figure->post_id, >, 0);
    g_assert_cmpint(figure->views, ==, 7);
    g_assert_cmpint(figure->reach, ==, POST_FIGURE_NONE);
    g_assert_cmpint(figure->comments, ==, 0);
    assert_ok(post_figure_of_post(db, BUSINESS, figure->post_id, &of_post, &error), error);
    g_assert_cmpuint(record_count(of_post), ==, 1);
}

static void two_posts_of_a_day_leave_it_open(Db *db)
{
    g_autoptr(RecordList) list = NULL;
    add_post(db);
    add_post(db);
    set(db, "a", DAY, 7);
    g_assert_cmpint(only(db, &list)->post_id, ==, 0);
}

static void the_same_numbers_are_known_again(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    PostFigureChange change = POST_FIGURE_NEW;
    set(db, "a", DAY, 7);
    PostFigure figure = *only(db, &list);
    assert_ok(post_figure_compare(db, BUSINESS, &figure, &change, &error), error);
    g_assert_cmpint(change, ==, POST_FIGURE_SAME);
    figure.views = 9;
    assert_ok(post_figure_compare(db, BUSINESS, &figure, &change, &error), error);
    g_assert_cmpint(change, ==, POST_FIGURE_CHANGED);
    assert_ok(post_figure_compare(db, OTHER_BUSINESS, &figure, &change, &error), error);
    g_assert_cmpint(change, ==, POST_FIGURE_NEW);
}

static void set_all(Db *db, const char *id, int64_t reach, int64_t likes)
{
    g_autoptr(GError) error = NULL;
    PostFigure figure = {0,
                         0,
                         "instagram",
                         id,
                         id,
                         "",
                         DAY,
                         1000,
                         reach,
                         likes,
                         2,
                         POST_FIGURE_NONE,
                         POST_FIGURE_NONE};
    assert_ok(post_figure_set(db, BUSINESS, &figure, NOW, &error), error);
}

static void the_best_and_the_worst_need_three_that_say_it(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) two = NULL, four = NULL;
    Period week = {DAY, DAY + 6, false};
    set_all(db, "a", 10, 5);
    set_all(db, "b", 90, POST_FIGURE_NONE);
    assert_ok(post_figure_list_between(db, BUSINESS, week, 10, &two, &error), error);
    g_assert_null(post_rank(two, post_figure_seen).best);
    set_all(db, "c", 50, 9);
    set_all(db, "d", 5, POST_FIGURE_NONE);
    set(db, "elsewhen", DAY - 1, 1);
    assert_ok(post_figure_list_between(db, BUSINESS, week, 10, &four, &error), error);
    g_assert_cmpuint(record_count(four), ==, 4);
    PostRank seen = post_rank(four, post_figure_seen);
    g_assert_cmpstr(seen.best->external_id, ==, "b");
    g_assert_cmpstr(seen.worst->external_id, ==, "d");
    PostRank liked = post_rank(four, post_figure_reactions);
    g_assert_cmpstr(liked.best->external_id, ==, "c");
    g_assert_cmpint(post_figure_reactions(liked.best), ==, 11);
    g_assert_cmpint(post_figure_reactions(liked.worst), ==, 2);
}

static void without_reach_views_tell_how_many_saw_it(void)
{
    PostFigure figure = {.views = 7,
                         .reach = POST_FIGURE_NONE,
                         .likes = POST_FIGURE_NONE,
                         .comments = POST_FIGURE_NONE,
                         .shares = POST_FIGURE_NONE,
                         .saves = POST_FIGURE_NONE};
    g_assert_cmpint(post_figure_seen(&figure), ==, 7);
    g_assert_cmpint(post_figure_reactions(&figure), ==, POST_FIGURE_NONE);
    figure.shares = 0;
    g_assert_cmpint(post_figure_reactions(&figure), ==, 0);
}

void test_post_figure(void)
{
    testkit_db_case("/store/post_figure/rank/H11", the_best_and_the_worst_need_three_that_say_it);
    g_test_add_func("/store/post_figure/seen", without_reach_views_tell_how_many_saw_it);
    testkit_db_case("/store/post_figure/post/H11", numbers_belong_to_the_only_post_of_the_day);
    testkit_db_case("/store/post_figure/two", two_posts_of_a_day_leave_it_open);
    testkit_db_case("/store/post_figure/same", the_same_numbers_are_known_again);
}

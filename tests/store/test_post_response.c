// SPDX-License-Identifier: Apache-2.0
#include "store/post_response.h"

#include "store/post.h"
#include "testkit/testkit.h"

#define MONDAY ((Day)20458)
#define WEEK ((Period){MONDAY, MONDAY + 6, false})
#define NONE POST_FIGURE_NONE

static int64_t add(Db *db, Day day, bool done)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    Post post = {.day = day,
                 .minute = 360,
                 .minutes = 5,
                 .platform = "instagram",
                 .kind = "product",
                 .pillar = "communication",
                 .interaction = "exposure",
                 .purpose = "picture",
                 .goal_mark = "",
                 .title = "Foto",
                 .why = "",
                 .text = "",
                 .opening = -1,
                 .origin = "plan"};
    assert_ok(post_add(db, BUSINESS, &post, NOW, &id, &error), error);
    if (done) {
        assert_ok(post_set_done(db, BUSINESS, id, "Foto", 0, NOW, &error), error);
    }
    return id;
}

static void set(Db *db, int64_t post_id, int64_t comments, int64_t shares)
{
    g_autoptr(GError) error = NULL;
    PostResponseFacts facts = {.post_id = post_id,
                               .figure = {.comments = comments,
                                          .shares = shares,
                                          .reach = NONE,
                                          .likes = NONE,
                                          .saves = NONE},
                               .word = "enak"};
    assert_ok(post_response_set(db, BUSINESS, &facts, NOW, &error), error);
}

static RecordList *week_of(Db *db)
{
    g_autoptr(GError) error = NULL;
    RecordList *list = NULL;
    assert_ok(post_response_list(db, BUSINESS, WEEK, &list, &error), error);
    return list;
}

/* K04: the best and the worst post of the week by comments and shares. */
static void the_week_has_a_best_and_a_worst_post(Db *db)
{
    int64_t first = add(db, MONDAY, true), second = add(db, MONDAY + 1, true);
    int64_t third = add(db, MONDAY + 2, true);
    add(db, MONDAY + 3, false);
    set(db, first, 3, 0);
    g_autoptr(RecordList) one = week_of(db);
    g_assert_cmpuint(record_count(one), ==, 3);
    g_assert_null(post_response_best(one));
    set(db, second, 2, 4);
    set(db, third, 0, 1);
    g_autoptr(RecordList) list = week_of(db);
    g_assert_cmpint(post_response_best(list)->post_id, ==, second);
    g_assert_cmpint(post_response_worst(list)->post_id, ==, third);
    g_assert_cmpstr(post_response_best(list)->word, ==, "enak");
    set(db, third, 9, 9);
    g_autoptr(RecordList) again = week_of(db);
    g_assert_cmpint(post_response_best(again)->post_id, ==, third);
    g_assert_cmpint(post_response_worst(again)->post_id, ==, first);
}

/* Nothing is asked that a file of the platform has said. */
static void the_number_of_a_file_counts_before_her_own(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t post = add(db, MONDAY, true);
    PostFigure figure = {0,    0,    "instagram", "x1", "Foto", "",  MONDAY,
                         NONE, NONE, NONE,        7,    NONE,   NONE};
    assert_ok(post_figure_set(db, BUSINESS, &figure, NOW, &error), error);
    g_autoptr(RecordList) filed = week_of(db);
    g_assert_true(post_response_is_known(post_response_at(filed, 0)));
    set(db, post, 99, 2);
    g_autoptr(RecordList) list = week_of(db);
    g_assert_cmpint(post_response_at(list, 0)->comments, ==, 7);
    g_assert_cmpint(post_response_at(list, 0)->shares, ==, 2);
}

static void only_a_post_that_went_out_has_an_answer(Db *db)
{
    g_autoptr(GError) error = NULL;
    PostResponseFacts facts = {
        .post_id = add(db, MONDAY, false), .figure = {.comments = 1}, .word = ""};
    assert_fails(post_response_set(db, BUSINESS, &facts, NOW, &error), error, ERROR_NOT_FOUND);
    facts.post_id = add(db, MONDAY, true);
    assert_fails(post_response_set(db, OTHER_BUSINESS, &facts, NOW, &error), error,
                 ERROR_NOT_FOUND);
}

/* A wrong tick taken back after its numbers came in: the next plan goes around the post. */
static void a_counted_post_stays_when_the_plan_is_made_anew(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    int64_t counted = add(db, MONDAY, true), untouched = add(db, MONDAY, false);
    set(db, counted, 3, 1);
    assert_ok(post_set_planned(db, BUSINESS, counted, &error), error);
    assert_ok(post_clear_plan(db, BUSINESS, MONDAY, MONDAY + 6, &error), error);
    assert_ok(post_load(db, BUSINESS, counted, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 1);
    g_clear_pointer(&one, record_list_free);
    assert_ok(post_load(db, BUSINESS, untouched, &one, &error), error);
    g_assert_cmpuint(record_count(one), ==, 0);
}

void test_post_response(void)
{
    testkit_db_case("/store/post_response/K04", the_week_has_a_best_and_a_worst_post);
    testkit_db_case("/store/post_response/file", the_number_of_a_file_counts_before_her_own);
    testkit_db_case("/store/post_response/done", only_a_post_that_went_out_has_an_answer);
    testkit_db_case("/store/post_response/plan", a_counted_post_stays_when_the_plan_is_made_anew);
}

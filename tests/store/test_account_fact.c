// SPDX-License-Identifier: Apache-2.0
/* K09: what is known of an account. */
#include "store/account_fact.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)
#define WEEKS ((Period){MONDAY - 27, MONDAY, false})

static void put(Db *db, const char *script)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, script, &error), error);
}

static void what_was_said_is_replaced_and_gaps_stay_gaps(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL, others = NULL;
    int64_t id = 0, again = 0;
    AccountFact full = {.platform = "facebook", .followers = 60, .information = "goods,place",
                        .informed = 1, .last_post_day = MONDAY, .posts_a_week = 0,
                        .answer_minutes = 90, .goal = "dikenal"};
    AccountFact gaps = {.platform = "facebook", .followers = ACCOUNT_FACT_NONE, .information = "",
                        .last_post_day = DAY_NONE, .posts_a_week = 0,
                        .answer_minutes = ACCOUNT_FACT_NONE, .goal = ""};
    assert_ok(account_fact_set(db, BUSINESS, &full, NOW, &id, &error), error);
    assert_ok(account_fact_set(db, BUSINESS, &gaps, NOW, &again, &error), error);
    g_assert_cmpint(id, ==, again);
    assert_ok(account_fact_list(db, BUSINESS, 0, 10, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 1);
    const AccountFact *fact = account_fact_at(list, 0);
    g_assert_cmpint(fact->followers, ==, ACCOUNT_FACT_NONE);
    g_assert_cmpint(fact->posts_a_week, ==, 0); /* none is no gap */
    g_assert_cmpint(fact->last_post_day, ==, DAY_NONE);
    g_assert_false(fact->informed);
    assert_ok(account_fact_list(db, OTHER_BUSINESS, 0, 10, &others, &error), error);
    g_assert_cmpuint(record_count(others), ==, 0);
}

/* Posts ticked here and posts of a file; only those of four weeks are counted, the last day is of all. */
static void use_is_counted_from_both_books(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) uses = NULL;
    put(db, "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
            "goal_mark, state, created_at) VALUES "
            "(1, 20458, 1, 'facebook', 'text', 'sell', 1, 'a', 'value', 'done', 1), "
            "(1, 20431, 1, 'facebook', 'text', 'sell', 1, 'b', '', 'done', 1), "
            "(1, 20430, 1, 'facebook', 'text', 'sell', 1, 'too old', 'value', 'done', 1), "
            "(1, 20458, 1, 'facebook', 'text', 'sell', 1, 'not done', '', 'planned', 1), "
            "(2, 20458, 1, 'tiktok', 'text', 'sell', 1, 'other', '', 'done', 1);\n"
            "INSERT INTO post_figures (business_id, platform, external_id, day, changed_at) VALUES "
            "(1, 'facebook', 'x', 20450, 1), (1, 'youtube', 'y', 20300, 1);\n");
    assert_ok(account_use_list(db, BUSINESS, WEEKS, &uses, &error), error);
    g_assert_cmpuint(record_count(uses), ==, 2);
    const AccountUse *facebook = account_use_at(uses, 0), *youtube = account_use_at(uses, 1);
    g_assert_cmpint(facebook->posts, ==, 3);
    g_assert_cmpint(facebook->marked, ==, 2);
    g_assert_cmpint(facebook->aligned, ==, 1);
    g_assert_cmpint(facebook->last_day, ==, MONDAY);
    g_assert_cmpint(youtube->posts, ==, 0);
    g_assert_cmpint(youtube->last_day, ==, 20300);
}

static void followers_are_the_newest_and_waits_are_of_answers(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) followers = NULL, waits = NULL;
    put(db, "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) VALUES "
            "(1, 'instagram', 'followers', 20450, 787, 1), "
            "(1, 'instagram', 'followers', 20457, 800, 1), (1, 'tiktok', 'reach', 20457, 5, 1);\n"
            "INSERT INTO messages (business_id, platform, kind, text, received_at, due_at, "
            "answered_at, created_at) VALUES (1, 'facebook', 'message', 'x', 1000, 1, 1600, 1), "
            "(1, 'facebook', 'message', 'x', 1000, 1, 1060, 1), "
            "(1, 'facebook', 'message', 'x', 1000, 1, NULL, 1), "
            "(1, 'facebook', 'message', 'x', 999, 1, 1000, 1);\n");
    assert_ok(account_followers_list(db, BUSINESS, &followers, &error), error);
    g_assert_cmpuint(record_count(followers), ==, 1);
    g_assert_cmpint(account_followers_at(followers, 0)->followers, ==, 800);
    assert_ok(account_wait_list(db, BUSINESS, 1000, &waits, &error), error);
    g_assert_cmpuint(record_count(waits), ==, 2);
    g_assert_cmpint(account_wait_at(waits, 0)->waited_s, ==, 60);
    g_assert_cmpint(account_wait_at(waits, 1)->waited_s, ==, 600);
}

void test_account_fact(void)
{
    testkit_db_case("/store/account_fact/K09/said", what_was_said_is_replaced_and_gaps_stay_gaps);
    testkit_db_case("/store/account_fact/K09/use", use_is_counted_from_both_books);
    testkit_db_case("/store/account_fact/K09/waits",
                    followers_are_the_newest_and_waits_are_of_answers);
}

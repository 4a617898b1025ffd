// SPDX-License-Identifier: Apache-2.0
#include "store/answer_time.h"

#include "store/message_case.h"

static const TimeSpan SPAN = {NOW, NOW + 86400};

static void promise_30(Db *db)
{
    g_autoptr(GError) error = NULL;
    BusinessFacts facts = {"Dapur Melati", "", "WIB", "", "", 30, 30, 0};
    assert_ok(business_save(db, BUSINESS, &facts, &error), error);
}

static int64_t answered_after(Db *db, int minutes)
{
    g_autoptr(GError) error = NULL;
    int64_t id = message_case_add(db, "whatsapp", "Bu Sari", NOW + 60);
    assert_ok(message_answer(db, BUSINESS, id, "Ya", NOW + 60 + minutes * 60, &error), error);
    return id;
}

static AnswerTimes times_of(Db *db, int64_t business_id)
{
    g_autoptr(GError) error = NULL;
    AnswerTimes times = {0};
    assert_ok(answer_times_load(db, business_id, SPAN, &times, &error), error);
    return times;
}

/* T01: answered after 5, 10 and 60 minutes: median 10; a promise of 30 minutes: 2 of 3. */
static void five_ten_and_sixty_minutes_give_median_ten_and_two_in_time(Db *db)
{
    promise_30(db);
    answered_after(db, 60);
    answered_after(db, 5);
    answered_after(db, 10);
    message_case_add(db, "whatsapp", "Bu Sari", NOW);
    AnswerTimes times = times_of(db, BUSINESS);
    g_assert_cmpint(times.answered, ==, 3);
    g_assert_cmpint(times.unanswered, ==, 1);
    g_assert_cmpint(times.median_s, ==, 600);
    g_assert_cmpint(times.p90_s, ==, 3600);
    g_assert_cmpint(times.within, ==, 2);
}

static void an_even_count_takes_the_middle_of_two(Db *db)
{
    answered_after(db, 4);
    answered_after(db, 6);
    g_assert_cmpint(times_of(db, BUSINESS).median_s, ==, 300);
}

static void without_answers_there_is_no_time(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = message_case_add(db, "whatsapp", "Bu Sari", NOW);
    assert_ok(message_dismiss(db, BUSINESS, id, NOW, &error), error);
    AnswerTimes times = times_of(db, BUSINESS);
    g_assert_cmpint(times.answered + times.unanswered, ==, 0);
    g_assert_cmpint(times.median_s, ==, ANSWER_TIME_NONE);
    answered_after(db, 5);
    g_assert_cmpint(times_of(db, OTHER_BUSINESS).answered, ==, 0);
}

static void replies_are_counted_when_they_are_given(Db *db)
{
    g_autoptr(GError) error = NULL;
    TalkCounts counts = {0};
    int64_t early = message_case_add(db, "whatsapp", "Bu Sari", NOW - 3600);
    assert_ok(message_answer(db, BUSINESS, early, "Ya", NOW + 5, &error), error);
    assert_ok(db_run_script(db,
                            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, "
                            "minutes, title, state, done_at, created_at) VALUES (1, 20458, 360, "
                            "'whatsapp_status', 'menu', 'communication', 5, 'Menu', 'done', "
                            "1767560460, 1);\n",
                            &error),
              error);
    assert_ok(talk_counts_load(db, BUSINESS, SPAN, &counts, &error), error);
    g_assert_cmpint(counts.posts, ==, 1);
    g_assert_cmpint(counts.replies, ==, 1);
}

void test_answer_time(void)
{
    testkit_db_case("/store/answer_time/median",
                    five_ten_and_sixty_minutes_give_median_ten_and_two_in_time);
    testkit_db_case("/store/answer_time/even", an_even_count_takes_the_middle_of_two);
    testkit_db_case("/store/answer_time/none", without_answers_there_is_no_time);
    testkit_db_case("/store/answer_time/talk", replies_are_counted_when_they_are_given);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/poll.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)

static int64_t add(Db *db, int64_t business)
{
    g_autoptr(GError) error = NULL;
    g_auto(GStrv) dish = g_strsplit("Ayam,Ikan", ",", -1);
    g_auto(GStrv) hour = g_strsplit("Pagi,Siang", ",", -1);
    const PollDraft drafts[] = {{"Lauk apa?", dish}, {"Jam berapa?", hour}};
    int64_t id = 0;
    assert_ok(poll_add(db, business, drafts, 2, NOW, MONDAY, &id, &error), error);
    return id;
}

static int64_t votes(Db *db, int64_t id, int64_t question, int64_t position)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    assert_ok(poll_choice_list(db, BUSINESS, id, &list, &error), error);
    for (size_t i = 0; i < record_count(list); i++) {
        const PollChoice *choice = poll_choice_at(list, i);
        if (choice->question == question && choice->position == position) {
            return choice->votes;
        }
    }
    return -1;
}

static bool vote(Db *db, int64_t id, const char *key, int64_t first, int64_t second)
{
    g_autoptr(GError) error = NULL;
    const int64_t picks[] = {first, second};
    PollVote sent = {id, key, picks, 2};
    bool counted = false;
    assert_ok(poll_vote(db, BUSINESS, &sent, NOW, &counted, &error), error);
    return counted;
}

/* F07: votes by hand and by the page are one count; a form counts once. */
static void a_form_counts_once_beside_those_by_hand(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, BUSINESS);
    assert_ok(poll_tally(db, BUSINESS, &(PollTally){id, 1, 1, 3}, &error), error);
    g_assert_true(vote(db, id, "kunci1", 1, 2));
    g_assert_false(vote(db, id, "kunci1", 2, 2));
    g_assert_true(vote(db, id, "kunci2", 2, 2));
    g_assert_cmpint(votes(db, id, 1, 1), ==, 4);
    g_assert_cmpint(votes(db, id, 1, 2), ==, 1);
    g_assert_cmpint(votes(db, id, 2, 2), ==, 2);
    assert_fails(poll_tally(db, BUSINESS, &(PollTally){id, 1, 1, -4}, &error), error,
                 ERROR_CONFLICT);
    assert_fails(poll_tally(db, BUSINESS, &(PollTally){id, 1, 9, 1}, &error), error,
                 ERROR_NOT_FOUND);
}

static void a_vote_for_nothing_leaves_no_trace(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, BUSINESS);
    const int64_t picks[] = {1, 9};
    PollVote sent = {id, "kunci1", picks, 2};
    bool counted = false;
    assert_fails(poll_vote(db, BUSINESS, &sent, NOW, &counted, &error), error, ERROR_NOT_FOUND);
    g_assert_cmpint(votes(db, id, 1, 1), ==, 0);
    g_assert_true(vote(db, id, "kunci1", 1, 1));
}

static void a_closed_poll_changes_no_more(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, BUSINESS);
    const int64_t picks[] = {1, 1};
    PollVote sent = {id, "kunci1", picks, 2};
    bool counted = false;
    assert_ok(poll_close(db, BUSINESS, id, "Ayam", NOW, &error), error);
    assert_fails(poll_close(db, BUSINESS, id, "Ikan", NOW, &error), error, ERROR_CONFLICT);
    assert_fails(poll_vote(db, BUSINESS, &sent, NOW, &counted, &error), error, ERROR_CONFLICT);
    assert_fails(poll_tally(db, BUSINESS, &(PollTally){id, 1, 1, 1}, &error), error,
                 ERROR_CONFLICT);
}

static void a_poll_of_another_business_is_out_of_reach(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t other = add(db, OTHER_BUSINESS), business = 0, id = 0;
    assert_ok(poll_load(db, BUSINESS, other, &list, &error), error);
    g_assert_cmpuint(record_count(list), ==, 0);
    assert_fails(poll_close(db, BUSINESS, other, "Ayam", NOW, &error), error, ERROR_NOT_FOUND);
    assert_fails(poll_tally(db, BUSINESS, &(PollTally){other, 1, 1, 1}, &error), error,
                 ERROR_NOT_FOUND);
    assert_ok(poll_find(db, "tidakada", &business, &id, &error), error);
    g_assert_cmpint(id, ==, 0);
}

void test_poll(void)
{
    testkit_db_case("/store/poll/F07", a_form_counts_once_beside_those_by_hand);
    testkit_db_case("/store/poll/nothing", a_vote_for_nothing_leaves_no_trace);
    testkit_db_case("/store/poll/closed", a_closed_poll_changes_no_more);
    testkit_db_case("/store/poll/apart", a_poll_of_another_business_is_out_of_reach);
}

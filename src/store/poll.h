// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Polls: one to three questions with choices, counted by hand from chats and by the public page, and
 * ended by one decision (requirement F07). Invariants: a form counts once however often it is sent; a
 * closed poll changes no more. Nothing about who voted is kept. */
#include "base/date.h"
#include "db/record.h"

#define POLL_QUESTIONS_MAX 3
#define POLL_CHOICES_MIN 2
#define POLL_CHOICES_MAX 6
#define POLL_VOTES_MAX 10000 /* of the public page, for one poll */
#define POLLS_MAX 200
#define POLL_KEY_BYTES 24

typedef struct {
    int64_t id;
    const char *code;     /* of its public address */
    const char *state;    /* "open", "closed" */
    const char *decision; /* "" while it is open */
    const char *question; /* the first */
    int64_t day, closed_at;
} Poll;
RECORD_LIST(Poll, poll)

typedef struct {
    int64_t position; /* from 1 */
    const char *text;
} PollQuestion;
RECORD_LIST(PollQuestion, poll_question)

typedef struct {
    int64_t question, position; /* from 1 */
    const char *text;
    int64_t by_hand, online, votes; /* votes: both */
} PollChoice;
RECORD_LIST(PollChoice, poll_choice)

typedef struct {
    const char *text;
    char **choices; /* POLL_CHOICES_MIN … MAX, NULL at the end */
} PollDraft;

/* An empty list when there is none. */
MUST_USE bool poll_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error);
/* Newest first, older than number `before` (0: from the newest): for paging. */
MUST_USE bool poll_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                        RecordList **ret_list, GError **error);
MUST_USE bool poll_question_list(Db *db, int64_t business_id, int64_t id, RecordList **ret_list,
                                 GError **error);
/* By question and position. */
MUST_USE bool poll_choice_list(Db *db, int64_t business_id, int64_t id, RecordList **ret_list,
                               GError **error);
/* Whose poll this address is; both 0: nobody's. */
MUST_USE bool poll_find(Db *db, const char *code, int64_t *ret_business_id, int64_t *ret_id,
                        GError **error);

/* LIMIT: there are POLLS_MAX. */
MUST_USE bool poll_add(Db *db, int64_t business_id, const PollDraft *questions, size_t count,
                       int64_t now, Day day, int64_t *ret_id, GError **error);
typedef struct {
    int64_t poll_id, question, position;
    int64_t by; /* added, or taken away when below 0 */
} PollTally;
/* NOT_FOUND: no such choice; CONFLICT: the poll is closed or it would count below nothing. */
MUST_USE bool poll_tally(Db *db, int64_t business_id, const PollTally *tally, GError **error);
typedef struct {
    int64_t poll_id;
    const char *key;        /* of the form, POLL_KEY_BYTES */
    const int64_t *choices; /* position per question; 0: none */
    size_t count;
} PollVote;
/* *ret_counted false: this form was counted before. CONFLICT: closed; LIMIT: POLL_VOTES_MAX. */
MUST_USE bool poll_vote(Db *db, int64_t business_id, const PollVote *vote, int64_t now,
                        bool *ret_counted, GError **error);
/* CONFLICT: it is closed. */
MUST_USE bool poll_close(Db *db, int64_t business_id, int64_t id, const char *decision,
                         int64_t now, GError **error);

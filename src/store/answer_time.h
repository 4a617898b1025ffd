// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How fast the business answers, and whether it talks at all (requirements T01, X07). Every figure
 * counts the messages that came in within a span; times run by the clock, the promise by the hours
 * in which the owner can answer (due_at). Messages set aside need no answer and count nowhere. */
#include "db/record.h"

typedef struct {
    int64_t from, before; /* UTC seconds: from inside, before not inside */
} TimeSpan;

#define ANSWER_TIME_NONE (-1)

typedef struct {
    int64_t answered, unanswered;
    int64_t within;   /* of the answered: those that kept the promise */
    int64_t median_s; /* ANSWER_TIME_NONE: nothing was answered */
    int64_t p90_s;    /* nearest rank; ANSWER_TIME_NONE likewise */
} AnswerTimes;
MUST_USE bool answer_times_load(Db *db, int64_t business_id, TimeSpan span, AnswerTimes *ret_times,
                                GError **error);

typedef struct {
    int64_t posts;   /* put online in the span */
    int64_t replies; /* answers given in the span */
} TalkCounts;
MUST_USE bool talk_counts_load(Db *db, int64_t business_id, TimeSpan span, TalkCounts *ret_counts,
                               GError **error);

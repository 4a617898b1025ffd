// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Must a business follow a trend? Not every change has to be followed; what fits her goal and what she
 * can carry is tried small, for two weeks, by one measure (requirement P14). Pure. */
#include "base/lang.h"

typedef enum { TREND_YES, TREND_PARTLY, TREND_NO, TREND_ANSWERS } TrendAnswer;
typedef enum { TREND_TRY, TREND_WAIT, TREND_SKIP, TREND_DECISIONS } TrendDecision;

#define TREND_TRIAL_DAYS 14
#define TREND_WAIT_DAYS 30
#define TREND_SKIP_DAYS 90
#define TREND_LOW 50                  /* of 100: below is low */
#define TREND_LOW_COST_IDR 25000      /* a month, as long as she has not said what she can spend */
#define TREND_MEASURE "comments_week" /* when no goal names a better one */

typedef struct {
    TrendAnswer audience; /* are her buyers there? */
    TrendAnswer skill;    /* can she do it? TREND_PARTLY: she can learn it */
    TrendAnswer fit;      /* with her goal */
    int64_t cost_idr;     /* a month */
    int64_t budget_idr;   /* of promotion a month; -1: not said */
    int64_t minutes;      /* a week */
    int64_t minutes_week; /* all she has */
} TrendFacts;

typedef struct {
    int fit, capacity, score; /* 0 … 100; score: the mean of both */
    TrendDecision decision;
    int days;           /* until it is looked at again */
    int64_t minutes;    /* of a trial, at most, a week; 0 without one */
    const char *reason; /* one sentence, N_ */
} TrendAdvice;

TrendAdvice trend_weigh(const TrendFacts *facts);

TrendAnswer trend_answer_of(const char *key);            /* anything else: TREND_PARTLY */
const char *trend_decision_key(TrendDecision decision);  /* "try" */
const char *trend_decision_name(TrendDecision decision); /* N_ */
TrendDecision trend_decision_of(const char *key);        /* anything else: TREND_WAIT */

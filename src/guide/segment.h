// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Simple groups of customers by how lately, how often and for how much they bought (requirement T08),
 * with one thing to do for each. Pure: the same facts give the same group. */
#include "base/date.h"

typedef enum {
    SEGMENT_NEW,     /* bought once, lately */
    SEGMENT_REGULAR, /* bought again, lately */
    SEGMENT_BIG, /* bought again, lately, for at least twice what a customer brings on average */
    SEGMENT_SLEEPING, /* has not bought for more than SLEEPING_DAYS */
    SEGMENT_COUNT
} Segment;

#define SLEEPING_DAYS 30
#define LOYAL_DAYS 90 /* loyal: at least LOYAL_TIMES purchases in so many days (T10) */
#define LOYAL_TIMES 3
#define BIG_TIMES 2

Segment segment_of(int64_t times, int64_t sum_idr, int64_t average_idr, int days_silent);

const char *segment_key(Segment segment);    /* "new" */
const char *segment_name(Segment segment);   /* Indonesian, marked N_ */
const char *segment_advice(Segment segment); /* one thing to do, marked N_ */

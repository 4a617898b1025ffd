// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What waits on a day, read in few and narrow questions: the page of the day is opened more often than
 * any other (requirements P06, T01, S02, K03). */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t waiting;        /* messages that wait for an answer */
    int64_t answers_due_at; /* of the first of them; 0 without one */
    int64_t deliveries;     /* confirmed or ready orders due by the day, not with the buyer yet */
    int64_t new_orders;     /* nobody has confirmed them */
    int64_t preorders;      /* pre-orders of boxes whose event is in the next seven days */
    int64_t missed;         /* posts of the last days that are still not ticked */
    int64_t goals, tools, contacts, posts; /* 1: there; posts: from the day on */
    int64_t shop_orders;                   /* those of new_orders that came from the shop page */
    int64_t low_stock;                     /* ingredients and goods at or below the limit she set */
    int64_t strategy_due;                  /* 1: the day of the last stage's review has come (M10) */
} TodayCounts;
RECORD_LIST(TodayCounts, today_counts)

/* Exactly one record. */
MUST_USE bool today_counts_load(Db *db, int64_t business_id, Day day, RecordList **ret_one,
                                GError **error);

/* A post of the day, as far as its list shows it. */
typedef struct {
    int64_t id, minute, minutes;
    const char *platform, *group, *title, *state;
    int64_t review_item_id; /* 0: mends nothing */
    int64_t untold;         /* 1: it tells what is for sale, and has no text yet */
} TodayPost;
RECORD_LIST(TodayPost, today_post)

/* By the clock. */
MUST_USE bool today_post_list(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                              GError **error);

typedef struct {
    int64_t id;
    const char *title;
    int64_t minutes;
} TodayTask;
RECORD_LIST(TodayTask, today_task)

/* Open ones, due on the day or before, of everybody. */
MUST_USE bool today_task_list(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                              GError **error);

/* Minutes planned on day+1 … day+days, for finding room; the array is the caller's. */
MUST_USE bool today_later_minutes(Db *db, int64_t business_id, Day day, int *minutes, size_t days,
                                  GError **error);

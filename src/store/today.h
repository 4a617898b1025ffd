// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What waits on a day besides its posts, counted in one question to the database: the page of the
 * day is opened more often than any other (requirements P06, T01, S02, K03). */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t waiting;        /* messages that wait for an answer */
    int64_t answers_due_at; /* of the first of them; 0 without one */
    int64_t deliveries;     /* confirmed or ready orders due by the day, not with the buyer yet */
    int64_t new_orders;     /* nobody has confirmed them */
    int64_t preorders;      /* pre-orders of boxes whose event is seven days or one day away */
    int64_t missed;         /* posts of the last days that are still not ticked */
    int64_t reviewed;       /* 1: the week's review is closed */
    int64_t menu;           /* 1: the day's menu is made */
    int64_t goals, tools, contacts, posts; /* 1: there; posts: from the day on */
    int64_t shop_orders;                   /* those of new_orders that came from the shop page */
} TodayCounts;
RECORD_LIST(TodayCounts, today_counts)

/* Exactly one record. week: the one of the day. */
MUST_USE bool today_counts_load(Db *db, int64_t business_id, Day day, RecordList **ret_one,
                                GError **error);
/* Minutes planned on day+1 … day+days, for finding room; the array is the caller's. */
MUST_USE bool today_later_minutes(Db *db, int64_t business_id, Day day, int *minutes, size_t days,
                                  GError **error);

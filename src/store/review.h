// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The periodic review (requirements K03, P07): for one week, a row per open goal with target and
 * actual value; an unmet row gets a cause, an action, a person and a day. A review closes only when
 * every unmet row has all four. Each change of a row is kept as a version. The values of the rows
 * are computed above (report/matrix.h); here they are only kept. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *period; /* "2026-W02" */
    int64_t from_day, to_day;
    const char *state;                          /* "open", "closed" */
    int64_t satisfaction, family, contribution; /* 1 … 5; 0: not rated */
    int64_t confirmed;                          /* the owner says the report is right */
    const char *note;
    int64_t closed_at;
    int64_t open_items; /* actions not done yet */
} Review;
RECORD_LIST(Review, review)

typedef struct {
    int64_t id, review_id;
    const char *period; /* of the review */
    int64_t from_day, to_day;
    int64_t goal_id;
    const char *kpi;     /* key of the KPI */
    const char *measure; /* key of the goal's measure */
    int64_t target;
    int64_t actual;    /* meaningful only when the state is not "no_data" */
    const char *state; /* "met", "near", "unmet", "no_data" */
    const char *cause, *action;
    int64_t person_id; /* 0: nobody yet */
    const char *person;
    int64_t due_day; /* DAY_NONE: none yet */
    int64_t done_at; /* 0: not done */
    const char *post_title;
} ReviewItem;
RECORD_LIST(ReviewItem, review_item)

/* What was once decided about a row. */
typedef struct {
    int64_t id, review_item_id;
    const char *cause, *action, *person;
    int64_t due_day;
    const char *user; /* who wrote it */
    int64_t at;
} ReviewVersion;
RECORD_LIST(ReviewVersion, review_version)

/* ---- questions ---- */

/* Newest first; cursor 0 = first page. */
MUST_USE bool review_list(Db *db, int64_t business_id, int64_t cursor, int64_t limit,
                          RecordList **ret_list, GError **error);
/* A list of one or none. */
MUST_USE bool review_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                          GError **error);
MUST_USE bool review_load_period(Db *db, int64_t business_id, const char *period,
                                 RecordList **ret_one, GError **error);
MUST_USE bool review_item_list(Db *db, int64_t business_id, int64_t review_id,
                               RecordList **ret_list, GError **error);
MUST_USE bool review_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                               GError **error);
/* Actions not done whose day is before today, oldest first. */
MUST_USE bool review_item_list_overdue(Db *db, int64_t business_id, Day today,
                                       RecordList **ret_list, GError **error);
/* All actions not done yet, by day. */
MUST_USE bool review_item_list_open(Db *db, int64_t business_id, RecordList **ret_list,
                                    GError **error);
/* Versions of all rows of a review, newest first. */
MUST_USE bool review_version_list(Db *db, int64_t business_id, int64_t review_id,
                                  RecordList **ret_list, GError **error);
/* The earliest week that ended without a closed review and how many days ago it ended. Weeks count
 * from the first one that began with a goal; *ret_days 0: nothing is missed. */
MUST_USE bool review_missed(Db *db, int64_t business_id, Day today, Period *ret_period,
                            int64_t *ret_days, GError **error);
/* What is missing before the row may close: any of the four. */
bool review_item_is_unmet(const ReviewItem *item);
bool review_item_is_complete(const ReviewItem *item);

/* Actions for the calendar: rows with a post title that fall on these days and are not done. */
typedef struct {
    int64_t review_item_id;
    const char *title; /* of the post */
    int64_t day;
    int64_t person_id; /* 0: nobody */
} ReviewAction;
RECORD_LIST(ReviewAction, review_action)
MUST_USE bool review_actions_for(Db *db, int64_t business_id, Day from, Day to,
                                 RecordList **ret_list, GError **error);

/* ---- actions ---- */

/* Opens the review of the period, or finds the one there is. */
MUST_USE bool review_open(Db *db, int64_t business_id, Period period, int64_t now, int64_t *ret_id,
                          GError **error);

typedef struct {
    int64_t goal_id;
    const char *kpi;
    int64_t target, actual;
    const char *state; /* "no_data": actual is kept as nothing */
} ReviewValue;
/* Adds or refreshes the row of a goal; cause, action, person and day stay. */
MUST_USE bool review_value_set(Db *db, int64_t business_id, int64_t review_id,
                               const ReviewValue *value, int64_t now, GError **error);

typedef struct {
    const char *cause, *action, *post_title;
    int64_t person_id; /* 0: nobody */
    Day due_day;       /* DAY_NONE: no day */
} ReviewPlan;
/* Decides about a row and keeps the decision as a version. NOT_FOUND: no such row or person. */
MUST_USE bool review_plan_set(Db *db, int64_t business_id, int64_t item_id, const ReviewPlan *plan,
                              int64_t user_id, int64_t now, GError **error);
MUST_USE bool review_item_done(Db *db, int64_t business_id, int64_t item_id, int64_t now,
                               GError **error);
/* The post that carries the action out went up at `at`: then the action is done, if it was not. */
MUST_USE bool review_item_posted(Db *db, int64_t business_id, int64_t item_id, int64_t at,
                                 GError **error);
/* The tick of `at` was wrong: the action is open again, if that tick had closed it. */
MUST_USE bool review_item_unposted(Db *db, int64_t business_id, int64_t item_id, int64_t at,
                                   GError **error);

typedef struct {
    int64_t satisfaction, family, contribution; /* 1 … 5 */
    const char *note;
} ReviewRating;
MUST_USE bool review_rate(Db *db, int64_t business_id, int64_t id, const ReviewRating *rating,
                          GError **error);
MUST_USE bool review_confirm(Db *db, int64_t business_id, int64_t id, GError **error);
/* CONFLICT when an unmet row is not complete; the sentence for people is made above. */
MUST_USE bool review_close(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);

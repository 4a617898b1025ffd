// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Trends that were weighed (requirement P14): what was said about each, what was proposed, when to look
 * again, how it ended. Invariant: a trial has exactly one measure, nothing else has one. */
#include "base/date.h"
#include "db/record.h"

#define TRENDS_MAX 500

typedef struct {
    int64_t id;
    const char *name;
    const char *audience, *skill, *fit; /* keys of guide/trend.h */
    int64_t cost_idr, minutes;          /* a month; a week */
    int64_t score;                      /* 0 … 100 */
    const char *decision;               /* "try", "wait", "skip" */
    const char *measure;                /* key of data/measures.txt; "" without a trial */
    const char *outcome;                /* "": still open; "keep", "stop" */
    int64_t day, review_day;
    int64_t closed_at; /* 0: open */
} Trend;
RECORD_LIST(Trend, trend)

/* By number, after number `after`: for paging. */
MUST_USE bool trend_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                         RecordList **ret_list, GError **error);
/* Open ones first, the next to look at first; then the closed ones, the last first. */
MUST_USE bool trend_list_newest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                                GError **error);
/* id, outcome and closed_at are not read. LIMIT: TRENDS_MAX are there. */
MUST_USE bool trend_add(Db *db, int64_t business_id, const Trend *facts, int64_t now,
                        int64_t *ret_id, GError **error);
/* NOT_FOUND: no such open trend. */
MUST_USE bool trend_close(Db *db, int64_t business_id, int64_t id, const char *outcome, int64_t now,
                          GError **error);

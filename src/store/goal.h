// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Goals that passed the SMART check (requirement P01): only accepted ones are stored. state: "open",
 * then "reached", "missed" or "dropped". KPIs read measure, start, target and due day. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *words;   /* the goal as the owner says it */
    const char *term;    /* "short" or "long" */
    const char *measure; /* key of data/measures.txt */
    int64_t start_value, target_value, due_day;
    const char *relevance; /* why it matters; "" when her values say it */
    const char *value_key; /* private value it serves, "" when none */
    const char *state;
    int64_t created_at;
} Goal;
RECORD_LIST(Goal, goal)

/* By id, after `after`. */
MUST_USE bool goal_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                        RecordList **ret_list, GError **error);
MUST_USE bool goal_list_open(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
MUST_USE bool goal_add(Db *db, int64_t business_id, const Goal *goal, int64_t *ret_id,
                       GError **error);
/* NOT_FOUND when there is no such open goal. */
MUST_USE bool goal_close(Db *db, int64_t business_id, int64_t id, const char *state,
                         GError **error);

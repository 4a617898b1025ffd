// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the owner keeps of the safety points (guide/safety_point.h), check by check, and the one open task
 * a point has. Source: requirement X02. */
#include "store/task.h"

#define SAFETY_AGAIN "check" /* instead of a point: looking through all of them again */

typedef struct {
    int64_t id, day;
    const char *kept; /* keys as "a,b" */
    int64_t score, points;
    int64_t created_at;
} SafetyCheck;
RECORD_LIST(SafetyCheck, safety_check)

/* Uses all but id and created_at. */
MUST_USE bool safety_check_add(Db *db, int64_t business_id, const SafetyCheck *check, int64_t now,
                               int64_t *ret_id, GError **error);
/* By number, after number `after`: for paging. */
MUST_USE bool safety_check_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                                RecordList **ret_list, GError **error);
/* The newest `limit`, newest first. */
MUST_USE bool safety_check_latest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                                  GError **error);

/* Gives the task for a point, unless it has an open one. */
MUST_USE bool safety_task_need(Db *db, int64_t business_id, const char *point, const Task *task,
                               GError **error);
/* Ticks the open task of a point, if there is one. */
MUST_USE bool safety_task_done(Db *db, int64_t business_id, const char *point, int64_t now,
                               GError **error);

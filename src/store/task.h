// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Tasks: work that is no post, each with exactly one person and a day (requirement P11). kind
 * "strategy": what the owner does for the growth of the business; "operate": the work on accounts,
 * which others may do (requirement P09). */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *title, *kind;
    int64_t person_id;
    const char *person; /* her name; "" without */
    const char *platform;
    int64_t due_day, minutes, done_at, created_at; /* done_at 0: open */
} Task;
RECORD_LIST(Task, task)

/* By id, after `after`. */
MUST_USE bool task_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                        RecordList **ret_list, GError **error);
/* Open ones by day. person_id 0: of everybody. */
MUST_USE bool task_list_open(Db *db, int64_t business_id, int64_t person_id, RecordList **ret_list,
                             GError **error);
MUST_USE bool task_add(Db *db, int64_t business_id, const Task *task, int64_t *ret_id,
                       GError **error);
/* NOT_FOUND when there is no such open task. */
MUST_USE bool task_done(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The lines of the tool matrix an owner filled in (requirement M02): one a platform, with the seven
 * answers a to g. Only complete lines are stored. state "chosen" or "dropped" (parked: the answers
 * stay, nothing is planned there). */
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *platform; /* key of data/platforms.txt */
    const char *state;
    const char *strategy;               /* a */
    const char *purposes;               /* b: "publish,spread" */
    int64_t person_id;                  /* c; 0: nobody yet */
    const char *person;                 /* her name */
    const char *handle;                 /* d */
    const char *success, *roi, *spiral; /* e, f, g */
    const char *stance;                 /* "speak", "listen", "silent" */
    int64_t changed_at;
} Tool;
RECORD_LIST(Tool, tool)

/* By id, after `after`. */
MUST_USE bool tool_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                        RecordList **ret_list, GError **error);
/* The chosen ones, in the order they were chosen first. */
MUST_USE bool tool_list_chosen(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* Chooses: adds or replaces the platform's line. */
MUST_USE bool tool_choose(Db *db, int64_t business_id, const Tool *tool, int64_t *ret_id,
                          GError **error);
/* NOT_FOUND when no such tool is chosen. */
MUST_USE bool tool_drop(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);
/* Platform keys "a,b" of the chosen ones. */
MUST_USE char *tool_keys(const RecordList *tools);

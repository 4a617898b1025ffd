// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Strategy lines and the tactic that carries each out (requirement P07): an idea without a tactic
 * stays an idea. */
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *strategy;
    const char *tactic; /* "" : none yet */
    int64_t goal_id;    /* 0: serves no single goal */
    const char *goal;   /* the goal's words, "" without */
    int64_t created_at;
} Tactic;
RECORD_LIST(Tactic, tactic)

typedef struct {
    const char *strategy, *tactic;
    int64_t goal_id; /* 0: none */
} TacticEntry;

/* By id; cursor 0 = first page. */
MUST_USE bool tactic_list(Db *db, int64_t business_id, int64_t cursor, int64_t limit,
                          RecordList **ret_list, GError **error);
/* A list of one or none. */
MUST_USE bool tactic_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                          GError **error);
/* NOT_FOUND: the goal is not one of this business. */
MUST_USE bool tactic_add(Db *db, int64_t business_id, const TacticEntry *entry, int64_t now,
                         int64_t *ret_id, GError **error);
MUST_USE bool tactic_edit(Db *db, int64_t business_id, int64_t id, const TacticEntry *entry,
                          GError **error);

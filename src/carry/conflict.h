// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was changed on both sides: both stay, side by side, until the owner has chosen. What is here goes
 * on being used meanwhile; what the file says is kept with the conflict and is never lost. Money that
 * was written on one side only and is not to count is taken out by a row of its own, as any mistake.
 * Source: requirement X06. */
#include "carry/merge.h"

typedef struct {
    int64_t id;
    const char *place, *uid;
    int64_t record_id; /* here; 0: none */
    const char *theirs; /* lines of carry/file.h: the record first, then what goes with it */
    const char *ours;   /* "place uid\n…": what goes with it and is only here */
    int64_t may_both;   /* 1: nothing was changed twice, both added to it */
    const char *state;  /* "open", "here", "file", "both" */
    int64_t created_at, closed_at;
} CarryConflict;
RECORD_LIST(CarryConflict, carry_conflict)

typedef struct {
    const CarryBook *file, *here;
    CarryRecord *whole; /* of the file */
} CarryClash;
/* Once: the same clash again changes nothing; a newer file takes the place of what waits. */
MUST_USE bool carry_conflict_keep(Db *db, const CarryMergeAsk *ask, const CarryClash *clash,
                                  GError **error);

/* Those that wait, oldest first. */
MUST_USE bool carry_conflict_list(Db *db, int64_t business_id, RecordList **ret_list,
                                  GError **error);
MUST_USE bool carry_conflict_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                                  GError **error);
MUST_USE bool carry_conflict_count(Db *db, int64_t business_id, int64_t *ret_count,
                                   GError **error);

/* choice: "here", "file", "both". *ret_refusal (N_): it cannot be chosen; nothing may be committed. */
typedef struct {
    const CarryConflict *conflict;
    const char *choice;
    const CarryMergeAsk *ask;
} CarryChoice;
MUST_USE bool carry_conflict_choose(Db *db, const CarryPlan *plan, const CarryChoice *choice,
                                    const char **ret_refusal, GError **error);

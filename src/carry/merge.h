// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A file of a business merged into what is here. Of each record: what only the file has is new; what
 * only the file changed is taken; what only this server changed stays; what both changed waits, with
 * all that belongs to it, until the owner has chosen (carry/conflict.h). Merging the same file
 * again changes nothing. All or nothing: within a transaction of the caller, who must not commit after
 * a refusal. Source: requirement X06. */
#include "carry/file.h"
#include "db/record.h"

typedef struct {
    int64_t business_id, user_id, now;
    const char *digest; /* of the bytes of the file: hex */
    bool same;          /* the owner says that both are one business though they began apart */
} CarryMergeAsk;

typedef struct {
    int64_t fresh, changed, removed, same, conflicts;
    bool known; /* this very file was merged before */
} CarryCounts;

/* *ret_refusal: a sentence (N_) when the file does not fit; then nothing may be committed. */
MUST_USE bool carry_merge(Db *db, const CarryMergeAsk *ask, CarryBook *file,
                          CarryCounts *ret_counts, const char **ret_refusal, GError **error);

/* For the choice between two sides: does what the steps of the records say, then counts stock and
 * checks the books. */
MUST_USE bool carry_steps_do(Db *db, const CarryMergeAsk *ask, CarryBook *file, CarryBook *here,
                             GError **error);

typedef struct {
    int64_t id, new_count, changed_count, removed_count, same_count, conflict_count;
    int64_t made_at, created_at;
} CarryMerged;
RECORD_LIST(CarryMerged, carry_merged)
/* Newest first. */
MUST_USE bool carry_merged_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                                RecordList **ret_list, GError **error);

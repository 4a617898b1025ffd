// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The member check of a report: for each of its conclusions whether the owner says that it is right, or what
 * is so instead. A conclusion is known by its Indonesian sentence, so that one whose figures changed is
 * unchecked again. Source: requirement F06. */
#include "base/date.h"
#include "db/record.h"

#define CONCLUSION_RIGHT "right"
#define CONCLUSION_WRONG "wrong"

typedef struct {
    int64_t id;
    const char *period;   /* "2026-W02" */
    const char *sentence; /* as the report said it */
    const char *verdict;  /* CONCLUSION_RIGHT | CONCLUSION_WRONG */
    const char *words;    /* what is so instead; "" when right */
    const char *user;     /* who said it */
    int64_t checked_at;
} Conclusion;
RECORD_LIST(Conclusion, conclusion)

typedef struct {
    const char *period, *sentence, *verdict, *words;
    int64_t user_id;
} ConclusionDraft;
/* Says or says anew. */
MUST_USE bool conclusion_set(Db *db, int64_t business_id, const ConclusionDraft *draft, int64_t now,
                             int64_t *ret_id, GError **error);
MUST_USE bool conclusion_list_period(Db *db, int64_t business_id, const char *period,
                                     RecordList **ret_list, GError **error);
/* Newest first; cursor 0 = first page. */
MUST_USE bool conclusion_list(Db *db, int64_t business_id, int64_t cursor, int64_t limit,
                              RecordList **ret_list, GError **error);

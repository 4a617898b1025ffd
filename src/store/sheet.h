// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Versions of the strategy sheet (requirement M17): what readiness and phase came out at which day.
 * Versions count up from 1 within a business and never change: the way that was gone stays to be
 * seen. reason: "start", "answers", "lesson" or "evaluation". */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id, version;
    int64_t phase;                                     /* 0 … 3 */
    int64_t access, literacy, support, infrastructure; /* 0 … 3 */
    const char *reason;
    int64_t day, created_at;
} Sheet;
RECORD_LIST(Sheet, sheet)

/* Newest first, below id `before` (0: from the newest). */
MUST_USE bool sheet_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                         RecordList **ret_list, GError **error);
/* id and version of `sheet` are given here. */
MUST_USE bool sheet_add(Db *db, int64_t business_id, const Sheet *sheet, int64_t *ret_id,
                        GError **error);

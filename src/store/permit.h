// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Papers of the business as the owner told them (requirement S13): nothing is looked up, no number is
 * made up. One row a kind of paper. */
#include "base/date.h"
#include "db/record.h"

#define PERMIT_SOON_DAYS 30 /* reminded this long before it ends */

typedef struct {
    const char *kind;    /* key of data/permits.txt */
    const char *state;   /* "have", "making", "none" */
    const char *number;  /* "" when not told */
    int64_t expires_day; /* DAY_NONE: does not end or not told */
    int64_t changed_at;
} Permit;
RECORD_LIST(Permit, permit)

MUST_USE bool permit_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* Adds or replaces the row of this kind. */
MUST_USE bool permit_set(Db *db, int64_t business_id, const Permit *permit, int64_t now,
                         GError **error);
const Permit *permit_of(const RecordList *list, const char *kind); /* NULL: nothing told */

typedef enum { PERMIT_LASTS, PERMIT_ENDS_SOON, PERMIT_ENDED } PermitTerm;
PermitTerm permit_term(const Permit *permit, Day today);

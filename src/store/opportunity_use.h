// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which of the five opportunities the records show in use (guide/opportunity.h, requirement D04). Does not
 * look at plans: only what was sold, posted, made, answered or agreed counts. */
#include "base/date.h"
#include "db/db.h"
#include "guide/opportunity.h"

#define OPPORTUNITY_DAYS 30 /* within which posts and answers count */

typedef struct {
    bool used[OPPORTUNITY_COUNT];
} OpportunityUse;
/* now: UTC seconds. */
MUST_USE bool opportunity_use_load(Db *db, int64_t business_id, int64_t now,
                                   OpportunityUse *ret_use, GError **error);

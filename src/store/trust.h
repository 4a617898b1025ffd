// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The trust checklist of some days, counted from posts, messages, goods and testimonials (requirement
 * T04). Days after today have not happened yet; days off ask for no post. */
#include "base/date.h"
#include "db/db.h"
#include "guide/trust.h"

typedef struct {
    int64_t business_id;
    Period days;
    Zone zone;
    Day today;
} TrustAsk;

MUST_USE bool trust_week_load(Db *db, const TrustAsk *ask, TrustWeek *ret_week, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* From being seen to being bought from again: views → chats → orders → orders of people who had ordered
 * before, in some days (requirement K07). Views are the figures the owner wrote down; messages that
 * were set aside and cancelled orders do not count. */
#include "base/date.h"
#include "db/db.h"

typedef struct {
    int64_t views, chats, orders, repeat;
    int64_t view_days; /* days with a figure: without any, views are unknown, not zero */
} Funnel;
/* All but `repeat`, which is 0: who came back takes longest to find. */
MUST_USE bool funnel_load_counts(Db *db, int64_t business_id, Period days, Zone zone,
                                 Funnel *ret_funnel, GError **error);
MUST_USE bool funnel_load(Db *db, int64_t business_id, Period days, Zone zone, Funnel *ret_funnel,
                          GError **error);

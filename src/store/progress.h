// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How far a business has come, counted from its rows: what the ladder (M01), the strategy sheet
 * (M17) and the start sequence (P06) ask. Read-only. And the planned posts of some days, as the mix
 * of pillars (M12) and the share of posts with a goal (C18) need them. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t goals;    /* accepted and not dropped */
    int64_t tools;    /* chosen, with somebody responsible */
    int64_t contacts; /* active */
    int64_t posts;    /* planned or done from `since` on */
    int64_t talks;    /* messages answered */
    int64_t reviews;  /* closed */
    int64_t sheets;   /* versions of the strategy sheet */
} Progress;
RECORD_LIST(Progress, progress)

/* Exactly one record. */
MUST_USE bool progress_load(Db *db, int64_t business_id, Day since, RecordList **ret_one,
                            GError **error);

typedef struct {
    int64_t id, day;
    const char *title, *platform, *pillar;
    int64_t goal_id;       /* 0: none */
    const char *goal_mark; /* "relation" or "value" instead of a goal; "" */
} PlannedPost;
RECORD_LIST(PlannedPost, planned_post)

/* Posts from `from` to `to`, both inside, by day; skipped ones left out. */
MUST_USE bool planned_post_list(Db *db, int64_t business_id, Day from, Day to,
                                RecordList **ret_list, GError **error);
/* Platform keys "a,b" with a post done on or after `since` (requirement X05); "" for none. */
MUST_USE bool progress_active_platforms(Db *db, int64_t business_id, Day since, char **ret_keys,
                                        GError **error);
/* C18: names a goal, or is marked as care for relations or values. */
bool planned_post_is_aligned(const PlannedPost *post);

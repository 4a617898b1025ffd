// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is known of each account for an audit (requirement K09): what the owner said, one row a platform,
 * and what her records tell: posts done here or counted by the platform, answers, followers. Lists own
 * their texts. */
#include "base/date.h"
#include "db/record.h"

#define ACCOUNT_FACT_NONE INT64_C(-1)

typedef struct {
    int64_t id;
    const char *platform;
    int64_t followers;       /* ACCOUNT_FACT_NONE: not said, as the others */
    const char *information; /* "goods,place"; "" for none, when `informed` */
    int64_t informed;        /* flag: she answered what the profile says */
    int64_t last_post_day;   /* DAY_NONE */
    int64_t posts_a_week, answer_minutes;
    const char *goal; /* "" */
    int64_t changed_at;
} AccountFact;
RECORD_LIST(AccountFact, account_fact)
/* By number, after number `after`. */
MUST_USE bool account_fact_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                                RecordList **ret_list, GError **error);
/* Adds or replaces what was said of the platform. */
MUST_USE bool account_fact_set(Db *db, int64_t business_id, const AccountFact *fact, int64_t now,
                               int64_t *ret_id, GError **error);

/* Posts of a platform that are out: ticked here, or in a file of the platform and not recognised. */
typedef struct {
    const char *platform;
    int64_t last_day;
    int64_t posts;           /* in the days asked for */
    int64_t marked, aligned; /* of them: ticked here; and with a goal or care for relations */
} AccountUse;
RECORD_LIST(AccountUse, account_use)
MUST_USE bool account_use_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                               GError **error);

/* The newest count of followers a platform. */
typedef struct {
    const char *platform;
    int64_t followers;
} AccountFollowers;
RECORD_LIST(AccountFollowers, account_followers)
MUST_USE bool account_followers_list(Db *db, int64_t business_id, RecordList **ret_list,
                                     GError **error);

/* How long each answered message waited, by platform, shortest first. */
typedef struct {
    const char *platform;
    int64_t waited_s;
} AccountWait;
RECORD_LIST(AccountWait, account_wait)
/* Received from this instant on. */
MUST_USE bool account_wait_list(Db *db, int64_t business_id, int64_t since, RecordList **ret_list,
                                GError **error);

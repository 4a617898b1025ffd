// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the owner decided for each place she posts to: a personal account, a business one, or both
 * mixed on purpose (requirement P13). One decision a platform; a later one takes its place. */
#include "db/record.h"

#define FRIENDS_MAX 100000000

typedef struct {
    int64_t id;
    const char *platform; /* key of data/platforms.txt */
    const char *kind;     /* "personal", "business", "both" */
    int64_t friends;      /* of a personal account; 0: not said */
    const char *reason;   /* her words; may be "" */
    int64_t changed_at;
} Account;
RECORD_LIST(Account, account)

/* All, by platform. */
MUST_USE bool account_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
MUST_USE bool account_choose(Db *db, int64_t business_id, const Account *account, int64_t *ret_id,
                             GError **error);
/* The kind chosen for the platform; "" when nothing was decided. */
const char *account_kind_of(const RecordList *accounts, const char *platform);

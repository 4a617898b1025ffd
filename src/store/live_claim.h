// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who claimed what in a live sale (requirement C08): one piece each, first come first served. A claim is
 * taken while there are pieces, else it waits and moves up when another is cancelled. When the sale
 * ends, what each customer took becomes one order of hers. */
#include "store/live.h"

#define LIVE_TAKEN "taken"
#define LIVE_WAITING "waiting"
#define LIVE_CANCELLED "cancelled"

typedef struct {
    int64_t id, live_id, item_id, position;
    const char *item; /* its name */
    int64_t price_idr;
    int64_t contact_id;
    const char *customer, *phone; /* phone: E.164 or "" */
    const char *state;
    int64_t order_id; /* 0: not ordered yet */
    int64_t created_at, changed_at;
} LiveClaim;
RECORD_LIST(LiveClaim, live_claim)

typedef struct {
    int64_t item_id;
    const char *customer, *phone;
} LiveClaimDraft;
/* NOT_FOUND: no such item. CONFLICT: the sale is over. */
MUST_USE bool live_claim_add(Db *db, int64_t business_id, const LiveClaimDraft *draft, int64_t now,
                             int64_t *ret_id, GError **error);
/* A list of one, or empty. */
MUST_USE bool live_claim_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                              GError **error);
/* live_id 0: of all. In the order they came, after record `after`. */
MUST_USE bool live_claim_list(Db *db, int64_t business_id, int64_t live_id, int64_t after,
                              int64_t limit, RecordList **ret_list, GError **error);
/* The first who waits for that thing moves up. CONFLICT: cancelled already, or the sale is over. */
MUST_USE bool live_claim_cancel(Db *db, int64_t business_id, int64_t id, int64_t now,
                                GError **error);

typedef struct {
    int64_t customers, taken, waiting; /* customers: who took something */
    int64_t sum_idr;
} LiveSums;
LiveSums live_sums(const RecordList *claims);

typedef struct {
    int64_t live_id;
    Day day;
    Zone zone;
    int64_t now;
} LiveEnd;
/* Ends the sale and makes the orders. CONFLICT: it is over already. */
MUST_USE bool live_end(Db *db, int64_t business_id, const LiveEnd *end, GError **error);

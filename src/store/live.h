// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Live sales and their run sheet: what is shown in which order, for how much, claimed by which letter
 * (requirement C08). Invariant: the letters of one sale are A, B, C … without a gap, at most
 * LIVE_ITEMS_MAX. Who claimed what: store/live_claim.h. */
#include "base/date.h"
#include "db/record.h"

#define LIVE_PLANNED "planned"
#define LIVE_ENDED "ended"
#define LIVE_ITEMS_MAX 20 /* as many as an order has lines */

typedef struct {
    int64_t id;
    const char *title, *place; /* place: where it is watched */
    int64_t day, minute;
    const char *state;
    int64_t created_at, changed_at;
} Live;
RECORD_LIST(Live, live)

typedef struct {
    int64_t id, live_id;
    int64_t position;   /* 0 … */
    int64_t product_id; /* 0: none */
    const char *name;
    int64_t price_idr;
    int64_t pieces; /* 0: as many as are asked for */
    const char *talk;
    int64_t taken, waiting; /* claims */
} LiveItem;
RECORD_LIST(LiveItem, live_item)

char live_item_code(const LiveItem *item); /* 'A' … */

typedef struct {
    const char *title, *place;
    Day day;
    Minute minute;
} LiveDraft;
MUST_USE bool live_add(Db *db, int64_t business_id, const LiveDraft *draft, int64_t now,
                       int64_t *ret_id, GError **error);
/* A list of one, or empty. */
MUST_USE bool live_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error);
/* Newest first, before record `before` (0: from the newest). */
MUST_USE bool live_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                        RecordList **ret_list, GError **error);
/* Keeps everybody else from changing this sale; needs a transaction. */
MUST_USE bool live_lock(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);
MUST_USE bool live_set_ended(Db *db, int64_t business_id, int64_t id, int64_t now, GError **error);

/* Comes last. CONFLICT: it is full or ended. */
MUST_USE bool live_item_add(Db *db, int64_t business_id, const LiveItem *item, int64_t now,
                            int64_t *ret_id, GError **error);
/* live_id 0: of all sales, by number; else in the order they are shown. After record `after`. */
MUST_USE bool live_item_list(Db *db, int64_t business_id, int64_t live_id, int64_t after, int64_t limit,
                             RecordList **ret_list, GError **error);
MUST_USE bool live_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                             GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Trips on which the owner shops for others: when and where, what one unit of the foreign money is in
 * rupiah, her fee, how much her baggage may weigh, and what was seen there. The price of an item is
 * foreign price × rate + fee. Nothing of a trip changes once others have claimed (store/trip_claim.h).
 * Source: requirement S05. */
#include "base/date.h"
#include "db/record.h"

#define TRIP_FOREIGN_PRICE_MAX 100000
#define TRIP_RATE_MAX_IDR 100000
#define TRIP_FEE_MAX_IDR 10000000
#define TRIP_PIECES_MAX 1000

typedef struct {
    int64_t id;
    const char *place, *brands; /* brands: words, may be "" */
    int64_t from_day, to_day;
    const char *currency;
    int64_t rate_idr;             /* of one unit */
    int64_t fee_idr, fee_percent; /* for each piece: one of the two, the other 0 */
    int64_t baggage_g;            /* 0: not limited */
    int64_t created_at, changed_at;
} Trip;
RECORD_LIST(Trip, trip)

typedef struct {
    const char *place, *brands, *currency;
    Day from_day, to_day;
    int64_t rate_idr, fee_idr, fee_percent, baggage_g;
} TripDraft;
MUST_USE bool trip_add(Db *db, int64_t business_id, const TripDraft *draft, int64_t now,
                       int64_t *ret_id, GError **error);
MUST_USE bool trip_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                        GError **error);
/* Newest first, before record `before` (0: from the newest). */
MUST_USE bool trip_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                        RecordList **ret_list, GError **error);

typedef struct {
    int64_t id, trip_id;
    const char *name;
    int64_t foreign_price, pieces, weight_g; /* weight of one */
    int64_t cost_idr, fee_idr;               /* of one, by the trip's rate and fee */
    int64_t taken, waiting;                  /* claims */
} TripItem;
RECORD_LIST(TripItem, trip_item)

typedef struct {
    int64_t trip_id;
    const char *name;
    int64_t foreign_price, pieces, weight_g;
} TripItemDraft;
MUST_USE bool trip_item_add(Db *db, int64_t business_id, const TripItemDraft *draft, int64_t now,
                            int64_t *ret_id, GError **error);
MUST_USE bool trip_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                             GError **error);
/* trip_id 0: of all trips. By number, after record `after`. */
MUST_USE bool trip_item_list(Db *db, int64_t business_id, int64_t trip_id, int64_t after,
                             int64_t limit, RecordList **ret_list, GError **error);

typedef struct {
    int64_t claims;            /* taken pieces */
    int64_t cost_idr, fee_idr; /* of them */
    int64_t paid_idr;          /* in the sales */
    int64_t weight_g;
} TripSums;
MUST_USE bool trip_sums(Db *db, int64_t business_id, int64_t trip_id, TripSums *ret_sums,
                        GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* When people buy and what (requirement K08). A purchase is an order that was not cancelled, on the day
 * it was made, or a sale without an order. Lists own their texts. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t day;
    int64_t count; /* less what was taken out again that day; never below 1 */
} PurchaseDay;
RECORD_LIST(PurchaseDay, purchase_day)
/* Days with any, oldest first. */
MUST_USE bool purchase_day_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                                GError **error);
/* The first day with any; DAY_NONE without. */
MUST_USE bool purchase_first_day(Db *db, int64_t business_id, Day *ret_day, GError **error);

#define PURCHASE_BLOCKS 12 /* of two hours */

/* Orders by the two hours in which they were written down. Only those that came by themselves on their
 * own day: an order noted later, or taken from a file of a marketplace, tells no hour. */
typedef struct {
    int64_t day;
    int64_t block; /* 0: 00.00 to 02.00, … PURCHASE_BLOCKS - 1 */
    int64_t count;
} PurchaseHour;
RECORD_LIST(PurchaseHour, purchase_hour)

typedef struct {
    Period days;
    Zone zone;
} PurchaseSpan;
MUST_USE bool purchase_hour_list(Db *db, int64_t business_id, PurchaseSpan span,
                                 RecordList **ret_list, GError **error);

typedef struct {
    const char *name;
    int64_t orders; /* that have it */
    int64_t pieces, sum_idr;
} BestSeller;
RECORD_LIST(BestSeller, best_seller)
/* Most ordered first. */
MUST_USE bool best_seller_list(Db *db, int64_t business_id, Period days, int64_t limit,
                               RecordList **ret_list, GError **error);

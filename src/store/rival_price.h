// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Prices the owner saw at others for what she sells herself (requirement K08). A price of the same
 * seller for the same product takes the place of the one before; the older stays as it was noted.
 * Lists own their texts. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id, product_id;
    const char *product;   /* its name today */
    int64_t own_price_idr; /* of the product today */
    const char *rival;     /* whose price, as typed */
    int64_t price_idr, day;
    int64_t created_at;
} RivalPrice;
RECORD_LIST(RivalPrice, rival_price)

/* By number, newest first, before record `before` (0: from the newest). */
MUST_USE bool rival_price_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                               RecordList **ret_list, GError **error);
/* The newest of each seller and active product, not before `since`; by product. */
MUST_USE bool rival_price_list_newest(Db *db, int64_t business_id, Day since, RecordList **ret_list,
                                      GError **error);

typedef struct {
    int64_t product_id, price_idr;
    const char *rival;
    Day day;
} RivalPriceDraft;
/* NOT_FOUND: no such product. */
MUST_USE bool rival_price_add(Db *db, int64_t business_id, const RivalPriceDraft *draft, int64_t now,
                              int64_t *ret_id, GError **error);
/* NOT_FOUND when there is none. */
MUST_USE bool rival_price_remove(Db *db, int64_t business_id, int64_t id, GError **error);

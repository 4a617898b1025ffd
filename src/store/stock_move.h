// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What came in and went out, and what counting corrected: one row for every change, never altered. So
 * for any days opening + in − out = closing, and what is on hand is the sum of all rows. Orders write
 * theirs through store/goods.h, an edited stock through store/product.h. Source: requirement S09. */
#include "store/stock.h"

#define STOCK_OPENING "opening" /* what lay there when counting began */
#define STOCK_COUNT "count"
#define STOCK_STOPPED "stopped" /* it is no longer counted */
#define STOCK_ORDERED "ordered"
#define STOCK_BACK "order_back" /* an order was cancelled or changed */
#define STOCK_MADE "made"
#define STOCK_USED "used"
#define STOCK_BOUGHT "bought"
const char *stock_kind_name(const char *kind); /* Indonesian, marked N_; the key when unknown */

typedef struct {
    int64_t id, item_id;
    const char *kind;
    int64_t amount; /* of the item's unit; above zero: came in */
    const char *note;
    int64_t order_id, cash_id; /* 0: none */
    int64_t created_at;
} StockMove;
RECORD_LIST(StockMove, stock_move)

/* By number, after number `after` (0: from the first): for paging. */
MUST_USE bool stock_move_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                              RecordList **ret_list, GError **error);
/* Of one item, newest first. */
MUST_USE bool stock_move_list_item(Db *db, int64_t business_id, int64_t item_id, int64_t limit,
                                   RecordList **ret_list, GError **error);

typedef struct {
    const char *kind;
    int64_t amount; /* with its sign, never 0 */
    const char *note;
    int64_t cash_id; /* what was paid for it; 0: none */
} StockMoveDraft;
/* Goods that were not counted are from now on. CONFLICT: there is less than that. */
MUST_USE bool stock_move_add(Db *db, int64_t business_id, const StockItem *item,
                             const StockMoveDraft *draft, int64_t now, GError **error);
/* So much was paid for that amount: from now on its price. */
MUST_USE bool stock_price_set(Db *db, int64_t business_id, int64_t item_id, int64_t price_idr,
                              int64_t amount, GError **error);
/* Writes what differs from what was there; nothing when it is the same. *ret_difference may be NULL. */
MUST_USE bool stock_count_set(Db *db, int64_t business_id, int64_t item_id,
                              const StockMoveDraft *counted, int64_t now, int64_t *ret_difference,
                              GError **error);

/* For who changes products.stock elsewhere, before that: writes the change to this number
 * (STOCK_NOT_COUNTED: counting ends). Needs a transaction; locks the business. */
MUST_USE bool stock_product_change(Db *db, int64_t business_id, int64_t product_id, int64_t stock,
                                   int64_t now, GError **error);

typedef struct {
    int64_t opening, in, out, closing; /* opening + in − out = closing */
} StockBook;
/* From instant `from` (UTC seconds) until before `to`. */
MUST_USE bool stock_book(Db *db, int64_t business_id, int64_t item_id, int64_t from, int64_t to,
                         StockBook *ret_book, GError **error);

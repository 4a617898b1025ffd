// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What lies in the house: ingredients, and the goods whose stock is counted. Amounts are whole numbers of
 * the smallest unit (guide/unit.h). Invariant: what is on hand is the sum of the item's moves
 * (store/stock_move.h) and never below zero. Every product has an item from its first day on; no two
 * ingredients have the same folded name. Source: requirement S09. */
#include "db/record.h"

#define STOCK_ITEMS_MAX 300
#define STOCK_NO_LIMIT (-1)

typedef struct {
    int64_t id;
    const char *name;
    int64_t product_id; /* 0: an ingredient */
    const char
        *unit; /* what amounts count: a key of guide/unit.h, or the goods' own word ("porsi") */
    int64_t on_hand;       /* STOCK_NOT_COUNTED for goods that are not counted, or 0 … */
    int64_t low;           /* at or below it she is warned; STOCK_NO_LIMIT */
    const char *pack_name; /* "karung"; "": none */
    int64_t pack_size;     /* of unit in one pack; 0: none */
    int64_t price_idr, price_amount; /* paid last: so much for that amount of unit; 0: not said */
    int64_t active;                  /* 0: no longer used; goods: hidden */
    int64_t changed_at;
} StockItem;
RECORD_LIST(StockItem, stock_item)

bool stock_item_is_low(const StockItem *item);
/* What this amount costs at the last price, rounded up; -1: not known. */
int64_t stock_item_cost(const StockItem *item, int64_t amount);

/* An empty list when there is none. */
MUST_USE bool stock_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                              GError **error);
/* By number, after number `after` (0: from the first), goods that are not counted among them. */
MUST_USE bool stock_item_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                              RecordList **ret_list, GError **error);
/* In use and counted; those that are low first, then by name. */
MUST_USE bool stock_item_list_used(Db *db, int64_t business_id, RecordList **ret_list,
                                   GError **error);
/* The ingredient of that name, whatever capitals and blanks; *ret_id 0 when there is none. */
MUST_USE bool stock_item_find_name(Db *db, int64_t business_id, const char *name, int64_t *ret_id,
                                   GError **error);
MUST_USE bool stock_item_number(Db *db, int64_t business_id, int64_t *ret_number, GError **error);

typedef struct {
    const char *name, *unit; /* of goods neither is read: they have their own */
    int64_t low;             /* STOCK_NO_LIMIT, or 0 … */
    const char *pack_name;
    int64_t pack_size;
    bool active;
} StockFacts;
MUST_USE bool stock_item_add(Db *db, int64_t business_id, const StockFacts *facts, int64_t now,
                             int64_t *ret_id, GError **error);
/* The unit stays: its moves count in it. NOT_FOUND: no such item in this business. */
MUST_USE bool stock_item_save(Db *db, int64_t business_id, int64_t id, const StockFacts *facts,
                              int64_t now, GError **error);
/* Of a new product, which has one item ever. */
MUST_USE bool stock_item_add_product(Db *db, int64_t business_id, int64_t product_id, int64_t now,
                                     GError **error);

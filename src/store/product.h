// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the business sells: entered once, used by menu, texts, packages, catalogue, orders and ready
 * replies (requirement H04). Invariant: within one business no two products have the same name
 * (compared folded), so that lists from spreadsheets find them again. Products are never deleted,
 * only closed: old orders name them. */
#include "db/record.h"

#define STOCK_NOT_COUNTED (-1)
#define STOCK_KEPT (-2) /* of ProductFacts alone: whatever it is when they are written */

typedef struct {
    int64_t id;
    const char *name;
    int64_t price_idr;
    int64_t cost_idr; /* of making one; 0: not said */
    const char *unit; /* "porsi"; may be "" */
    int64_t stock;    /* STOCK_NOT_COUNTED, or 0 … */
    int64_t preorder_days;
    const char *description, *unique_line; /* may be "" */
    int64_t active;                        /* 0: closed, hidden from customers */
    int64_t changed_at;
} Product;
RECORD_LIST(Product, product)

/* Can a customer have it now? */
bool product_is_for_sale(const Product *product);

/* An empty list when there is none. */
MUST_USE bool product_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                           GError **error);
/* By number, after number `after` (0: from the first): for paging. */
MUST_USE bool product_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                           RecordList **ret_list, GError **error);
/* All, active ones first, by name. */
MUST_USE bool product_list_all(Db *db, int64_t business_id, RecordList **ret_list, GError **error);
/* The active ones, by name: what customers may see. */
MUST_USE bool product_list_active(Db *db, int64_t business_id, RecordList **ret_list,
                                  GError **error);
/* The product of that name, whatever capitals and blanks; *ret_id 0 when there is none. */
MUST_USE bool product_find_name(Db *db, int64_t business_id, const char *name, int64_t *ret_id,
                                GError **error);

typedef struct {
    const char *name, *unit, *description, *unique_line;
    int64_t price_idr, cost_idr;
    int64_t stock; /* STOCK_NOT_COUNTED, 0 …, or to product_save STOCK_KEPT */
    int64_t preorder_days;
} ProductFacts;
/* Texts borrowed from the product; its stock is kept, since it may be sold from meanwhile. */
ProductFacts product_facts(const Product *product);

/* CONFLICT: another product has this name. NOT_FOUND: no such product in this business. */
MUST_USE bool product_add(Db *db, int64_t business_id, const ProductFacts *facts, int64_t now,
                          int64_t *ret_id, GError **error);
MUST_USE bool product_save(Db *db, int64_t business_id, int64_t id, const ProductFacts *facts,
                           int64_t now, GError **error);
MUST_USE bool product_set_active(Db *db, int64_t business_id, int64_t id, bool active, int64_t now,
                                 GError **error);

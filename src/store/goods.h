// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What can be put on an order, products and packages, and the stock an order takes. Invariant: a
 * counted stock never falls below zero; an order gives back exactly what it took (order_stock), once.
 * A package takes its own stock and that of its products, a kind of a product its own and that of the
 * product. Source: requirements S02, H04. */
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *name;
    int64_t price_idr;
} Goods;
RECORD_LIST(Goods, goods)

/* Active ones by name; packages that can be bought on this day. */
MUST_USE bool goods_list_products(Db *db, int64_t business_id, RecordList **ret_list,
                                  GError **error);
/* "Keripik (Pedas)" with its own price, of active products. */
MUST_USE bool goods_list_variants(Db *db, int64_t business_id, RecordList **ret_list,
                                  GError **error);
MUST_USE bool goods_list_packages(Db *db, int64_t business_id, int64_t day, RecordList **ret_list,
                                  GError **error);
/* A list of one, or empty when it is not active or not of this business. */
MUST_USE bool goods_load_product(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                                 GError **error);
MUST_USE bool goods_load_package(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                                 GError **error);

typedef struct {
    const char *name;
    int64_t stock, needed;
} GoodsShort;
RECORD_LIST(GoodsShort, goods_short)

/* Takes what the order needs from counted stock; nothing when it has done so before. When something is
 * short nothing is taken and *ret_short names it; otherwise it is empty or NULL. Needs a transaction
 * (locks the business). What is taken and given back is written down as moves (store/stock_move.h). */
MUST_USE bool goods_take(Db *db, int64_t business_id, int64_t order_id, int64_t now,
                         RecordList **ret_short, GError **error);
/* Gives back what the order took; nothing when it took nothing or gave it back already. */
MUST_USE bool goods_give_back(Db *db, int64_t business_id, int64_t order_id, int64_t now,
                              GError **error);
/* The order keeps what it took for good: it can no longer be given back. */
MUST_USE bool goods_keep(Db *db, int64_t business_id, int64_t order_id, GError **error);

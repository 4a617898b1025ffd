// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Orders that customers send by themselves (requirement S02). Invariants: one key is one order, also
 * when it is sent twice at the same moment; counted stock is reserved with the order or there is no
 * order, so that of two customers exactly one gets the last piece. */
#include "store/order.h"

#define SHOP_KEY_BYTES 24
#define SHOP_PLACE "website" /* as a place of purchase, data/sources.txt */

typedef struct {
    int64_t order_id; /* 0: this key brought no order yet */
    char *digest;     /* owned; NULL without order */
} ShopOrder;
void shop_order_clear(ShopOrder *order);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ShopOrder, shop_order_clear)

MUST_USE bool shop_order_find(Db *db, int64_t business_id, const char *key, ShopOrder *ret_order,
                              GError **error);

typedef struct {
    const char *key, *digest; /* key: SHOP_KEY_BYTES characters */
} ShopForm;
typedef struct {
    const OrderDraft *draft;
    const ShopForm *form;
    int64_t now;
} ShopSale;
/* *ret_short (store/goods.h): of which there is too little; when it is not empty nothing was written
 * and *ret_id is 0. CONFLICT: the key brought an order meanwhile. */
MUST_USE bool shop_order_add(Db *db, int64_t business_id, const ShopSale *sale, int64_t *ret_id,
                             RecordList **ret_short, GError **error);

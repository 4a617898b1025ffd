// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a customer puts together on the shop page (requirement S02): everything that is offered, each
 * with the field its quantity is typed into, and what she typed. Prices come from the catalogue alone;
 * a price that was sent is only compared with it. Owns its texts; the catalogue is borrowed. */
#include "app/catalogue.h"
#include "base/form.h"
#include "store/order.h"

typedef struct {
    char *field; /* "p12" product, "v7" kind of one, "k3" package; owned */
    int64_t product_id, variant_id, package_id; /* 0: none */
    char *name;                                 /* "Keripik (Pedas)"; owned */
    const char *kind;                           /* "Pedas"; NULL: none; of the catalogue */
    int64_t price_idr;                          /* of one, now */
    int64_t left;                               /* STOCK_NOT_COUNTED, or 0 …; 0: sold out */
    int64_t preorder_days;
    char *typed; /* NULL: nothing; owned */
    int64_t quantity;
} BasketLine;

typedef struct {
    GArray *lines;     /* BasketLine, in the order of the catalogue, also those not chosen */
    size_t chosen;     /* with a quantity above 0 */
    int64_t goods_idr; /* of what is chosen */
    int64_t preorder_days;
    bool gone; /* something was chosen that is offered no more */
} Basket;
/* Nothing chosen yet. */
void basket_init(Basket *basket, const Catalogue *catalogue);
void basket_clear(Basket *basket);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Basket, basket_clear)

const BasketLine *basket_at(const Basket *basket, guint i);
/* Takes what was typed; names: of all fields that came (borrowed texts), to see what is gone. */
void basket_fill(Basket *basket, FormSource source, const GList *names);
/* Adds a sentence for everything that cannot be ordered so, at its field or at "". */
void basket_check(const Basket *basket, FormSource source, const Lang *lang, FormErrors *errors);
/* The chosen lines as those of an order; texts borrowed. At most ORDER_LINES_MAX. */
MUST_USE GArray *basket_drafts(const Basket *basket);
/* The same goods in the same quantities have the same text. Free it. */
MUST_USE char *basket_digest(const Basket *basket);

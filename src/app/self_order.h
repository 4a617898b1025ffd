// SPDX-License-Identifier: Apache-2.0
#pragma once
/* An order that a customer sends by herself (requirement S02): what she is asked, what of it can be
 * kept today, and its writing. Everything that counts — prices, fee, hours, stock — is read from the
 * business, nothing of it from what was sent. All members are borrowed. */
#include "app/basket.h"
#include "store/area.h"
#include "store/opening.h"
#include "store/shop_order.h"

#define SELF_ORDER_FETCH "ambil"   /* as an area: the customer fetches it */
#define SELF_ORDER_DELIVER "antar" /* delivery where no areas are named */
#define SELF_ORDER_DAYS_AHEAD 90

extern const Form SELF_ORDER_FORM;

typedef struct {
    const Context *context; /* whoever asks; business facts come from the catalogue */
    const Catalogue *catalogue;
    const Basket *basket;
    const Opening *opening;
    const RecordList *areas; /* Area */
    const FormValues *values;
    FormErrors *errors;
} SelfOrder;

/* The first day for which it can be ordered. */
Day self_order_first_day(const SelfOrder *order);
/* Adds a sentence for each answer that cannot be kept. */
void self_order_check(const SelfOrder *order);
/* After a check without errors. *ret_id 0: something has just been sold out, said in errors. */
MUST_USE bool self_order_place(const SelfOrder *order, const ShopForm *form, int64_t *ret_id,
                               GError **error);
/* What the customer sends to the owner: number, lines, sum. Free it. */
MUST_USE char *self_order_words(const Business *business, const Order *order,
                                const RecordList *items, const Lang *lang);

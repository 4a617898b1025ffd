// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How orders are said on pages: their state, due time and the texts for the customer (confirmation,
 * receipt, apology), made by planner/message.h from the stored order. Strings are owned by the
 * caller. */
#include "page/page.h"
#include "store/order_step.h"

/* Names, numbers and addresses of customers need a consent of their own. */
bool customers_shown(const Context *context);
/* The customer's name, or "Pembeli" for a viewer who may not see it. */
const char *order_customer(const Context *context, const Order *order);

Tone order_tone(const Order *order);
/* "Senin, 5 Januari 2026, paling lambat 10.00". */
MUST_USE char *order_due_text(const Order *order, const Lang *lang);
/* "No. 3". */
MUST_USE char *order_number_text(const Order *order, const Lang *lang);
MUST_USE char *order_href(const Order *order);

/* "18 dari 20 pesanan tepat waktu (90%)."; NULL when no promise is due yet. */
char *order_promises_sentence(OrderPromises promises, const Lang *lang);

/* items: order_items of this order. */
MUST_USE char *order_confirmation_of(const Context *context, const Order *order,
                                     const RecordList *items);
MUST_USE char *order_receipt_of(const Context *context, const Order *order,
                                const RecordList *items);
MUST_USE char *order_apology_of(const Context *context, const Order *order);

/* The button of the next step that needs no more questions; false: there is none. */
bool order_next_button(PageView *view, const Order *order, bool secondary);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How an order moves on: new → confirmed → ready → delivered → paid; cancelled from any of them.
 * "Ready" may be skipped. Money may come before the goods: then the order keeps its state, has
 * paid_at, and is "paid" as soon as it is delivered. Confirming takes counted stock, cancelling
 * gives it back; money seen makes one sale, a refund takes it out. Source: requirements S02, X02. */
#include "store/order.h"

typedef enum {
    ORDER_NEW,
    ORDER_CONFIRMED,
    ORDER_READY,
    ORDER_DELIVERED,
    ORDER_PAID,
    ORDER_CANCELLED,
    ORDER_STATE_COUNT
} OrderState;
const char *order_state_key(OrderState state);  /* "new", as stored */
const char *order_state_name(OrderState state); /* Indonesian, marked N_ */
OrderState order_state(const Order *order);

typedef enum {
    STEP_CONFIRM,
    STEP_READY,
    STEP_DELIVER,
    STEP_PAY,
    STEP_CANCEL,
    STEP_COUNT
} OrderStep;

/* May the order take this step now? */
bool order_may(const Order *order, OrderStep step);
/* Are its goods out of the house? Then cancelling asks whether they came back. */
bool order_goods_left(const Order *order);

typedef struct {
    OrderStep step;
    int64_t now;
    Day today;
    const char *reason; /* STEP_CANCEL: why; "" otherwise */
    bool goods_back;    /* STEP_CANCEL after delivery: the goods can be sold again */
} OrderMove;
/* The step must be legal (order_may). *ret_short (STEP_CONFIRM): goods of which there is too little;
 * when it is not empty nothing was changed. CONFLICT: someone else moved the order meanwhile. */
MUST_USE bool order_move(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                         RecordList **ret_short, GError **error);

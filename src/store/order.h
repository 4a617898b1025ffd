// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Orders: what a customer asked for, until it is delivered and paid. Invariants: the number is unique
 * in the business and never reused; totals are computed here, never taken from outside:
 * total = sum of quantity × price + fee. How an order moves on: store/order_step.h.
 * Sources: requirements S02 (orders), T03 (promised time). */
#include "base/date.h"
#include "base/money.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    int64_t number;               /* 1, 2, 3 … in the business */
    int64_t contact_id;           /* 0: none */
    const char *customer, *phone; /* phone: E.164 or "" */
    const char *state;            /* order_state_key */
    int64_t delivery;             /* flag; else fetched by the customer */
    const char *area, *address;
    int64_t due_day, due_minute; /* minute -1: any time of the day */
    int64_t due_at;              /* the promise in UTC seconds: no later than this */
    int64_t fee_idr, goods_idr, total_idr;
    const char *note;
    const char *reason;                      /* of the cancelling */
    const char *heard_from, *bought_through; /* guide/source.h */
    int64_t day;                             /* on which it was ordered */
    int64_t delivered_at, paid_at;           /* 0: not yet */
    int64_t created_at, changed_at;
} Order;
RECORD_LIST(Order, order)

typedef struct {
    int64_t position;
    int64_t product_id, variant_id, package_id; /* 0: none */
    const char *name;                           /* as it was when ordered */
    int64_t quantity, price_idr;                /* of one, as it was when ordered */
} OrderItem;
RECORD_LIST(OrderItem, order_item)

typedef struct {
    int64_t product_id, package_id; /* at most one; 0: none */
    int64_t variant_id;             /* a kind of the product; 0: none */
    const char *name;
    int64_t quantity;  /* 1 … ORDER_QUANTITY_MAX */
    int64_t price_idr; /* of one, 0 … ORDER_PRICE_MAX_IDR */
} OrderLineDraft;
#define ORDER_QUANTITY_MAX 10000
#define ORDER_PRICE_MAX_IDR PRICE_MAX_IDR
#define ORDER_LINES_MAX 20

typedef struct {
    const char *customer, *phone;
    bool delivery;
    const char *area, *address;
    Day due_day;
    Minute due_minute; /* -1: any time of the day */
    Zone zone;
    int64_t fee_idr;
    const char *note, *heard_from, *bought_through;
    Day day;
    const OrderLineDraft *lines;
    size_t line_count;
} OrderDraft;
/* Gives it the next number; a contact with the same phone number is linked. */
MUST_USE bool order_add(Db *db, int64_t business_id, const OrderDraft *draft, int64_t now,
                        int64_t *ret_id, int64_t *ret_number, GError **error);

/* Other lines, day, place and note; customer and places of sale stay. Stock is not touched: see
 * store/order_edit.h. CONFLICT: moved on or paid meanwhile. */
MUST_USE bool order_replace(Db *db, int64_t business_id, const Order *order,
                            const OrderDraft *draft, int64_t now, GError **error);

/* A list of one, or empty. */
MUST_USE bool order_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                         GError **error);
MUST_USE bool order_load_number(Db *db, int64_t business_id, int64_t number, RecordList **ret_one,
                                GError **error);
MUST_USE bool order_items(Db *db, int64_t business_id, int64_t order_id, RecordList **ret_list,
                          GError **error);

/* Newest first, before record `before` (0: from the newest); state "": any. */
MUST_USE bool order_list(Db *db, int64_t business_id, const char *state, int64_t before,
                         int64_t limit, RecordList **ret_list, GError **error);
/* Ordered on these days, both inside, oldest first. */
MUST_USE bool order_list_days(Db *db, int64_t business_id, Period days, int64_t limit,
                              RecordList **ret_list, GError **error);
/* What is neither paid and delivered nor cancelled, by due day and time. */
MUST_USE bool order_list_open(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                              GError **error);
/* By number, part of the customer's name or phone number; newest first, at most 50. */
MUST_USE bool order_list_found(Db *db, int64_t business_id, const char *words,
                               RecordList **ret_list, GError **error);
/* What is to be delivered on this day, done or not, by area and hour; nothing cancelled. */
MUST_USE bool order_list_delivery(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                                  GError **error);

typedef struct {
    const char *state;
    int64_t count;
} OrderCount;
RECORD_LIST(OrderCount, order_count)
MUST_USE bool order_counts(Db *db, int64_t business_id, RecordList **ret_list, GError **error);

/* Promised times of orders due in these days and not cancelled: kept when delivered by then, broken
 * when later or overdue now; what is not yet due counts in neither, nor what a marketplace promised
 * (requirement T03). */
typedef struct {
    int64_t kept, made;
} OrderPromises;
MUST_USE bool order_promises(Db *db, int64_t business_id, Period days, int64_t now,
                             OrderPromises *ret_promises, GError **error);
/* Delivered later than promised, or not delivered and the time is over. */
bool order_is_late(const Order *order, int64_t now);

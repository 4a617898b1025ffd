// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Pre-orders of boxes for an event: booked, then delivered, or cancelled. Never more boxes are booked
 * for a day than the kitchen can make, never later than it needs. Deposit and rest are payments; each
 * is a sale (store/instalment.h). Source: requirement S03. */
#include "base/date.h"
#include "db/record.h"

#define PREORDER_BOOKED "booked"
#define PREORDER_DELIVERED "delivered"
#define PREORDER_CANCELLED "cancelled"

#define PREORDER_BOXES_MAX 10000
#define PREORDER_PRICE_MAX_IDR 10000000

/* Entered once; without them nothing is refused. */
typedef struct {
    int64_t capacity;        /* boxes a day; 0: none */
    int64_t lead_days;       /* between order and event */
    int64_t deposit_percent; /* of the sum */
    int64_t changed_at;      /* 0: never entered */
} PreorderLimits;
RECORD_LIST(PreorderLimits, preorder_limits)
/* Without a row: no limits, deposit half. */
MUST_USE bool preorder_limits_load(Db *db, int64_t business_id, PreorderLimits *ret_limits,
                                   GError **error);
MUST_USE bool preorder_limits_save(Db *db, int64_t business_id, const PreorderLimits *limits,
                                   GError **error);

typedef struct {
    int64_t id;
    int64_t contact_id;
    const char *customer, *phone; /* phone E.164 or "" */
    int64_t day;                  /* of the event */
    int64_t boxes;
    int64_t product_id;          /* 0: the menu is words */
    const char *menu, *menu_key; /* as said; folded (base/text.h) */
    int64_t price_idr;           /* of one box */
    int64_t deposit_percent;
    const char *place, *note, *state, *reason;
    int64_t paid_idr;
    int64_t created_at, changed_at;
} Preorder;
RECORD_LIST(Preorder, preorder)

int64_t preorder_total_idr(const Preorder *preorder);
int64_t preorder_deposit_idr(const Preorder *preorder); /* rounded up to whole rupiah */
int64_t preorder_left_idr(const Preorder *preorder);    /* 0 when cancelled */

typedef struct {
    const char *customer, *phone, *menu, *place, *note;
    int64_t product_id; /* 0: none */
    Day day;
    int64_t boxes, price_idr, deposit_percent;
} PreorderDraft;
/* CONFLICT: the day has no room for so many boxes. */
MUST_USE bool preorder_add(Db *db, int64_t business_id, const PreorderDraft *draft, int64_t now,
                           int64_t *ret_id, GError **error);
MUST_USE bool preorder_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                            GError **error);
/* Oldest first, after record `after` (0: from the first). */
MUST_USE bool preorder_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                            RecordList **ret_list, GError **error);
/* Booked or delivered and not paid to the end, the next event first. */
MUST_USE bool preorder_list_open(Db *db, int64_t business_id, RecordList **ret_list,
                                 GError **error);
/* Booked ones whose event is seven days or one day after this day. */
MUST_USE bool preorder_list_remind(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                                   GError **error);
/* Boxes that are booked or delivered on the day. */
MUST_USE bool preorder_boxes_on(Db *db, int64_t business_id, Day day, int64_t *ret_boxes,
                                GError **error);

typedef struct {
    int64_t id, amount_idr;
    Day day;
} PreorderPayment;
/* CONFLICT: more than is left, or cancelled. */
MUST_USE bool preorder_pay(Db *db, int64_t business_id, const PreorderPayment *payment, int64_t now,
                           GError **error);
/* CONFLICT: it is not booked. */
MUST_USE bool preorder_deliver(Db *db, int64_t business_id, int64_t id, int64_t now,
                               GError **error);
/* Gives back payment->amount_idr (0: nothing). CONFLICT: more than was paid, or it is not booked. */
MUST_USE bool preorder_cancel(Db *db, int64_t business_id, const PreorderPayment *payment,
                              const char *reason, int64_t now, GError **error);

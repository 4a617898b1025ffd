// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Requests: goods that customers ask for and the owner does not sell yet. The same item in other
 * spelling ("lele  Goreng") is one demand: items are grouped by their folded name. A request is open,
 * then available (to be told) and told, or declined. Source: requirement S01. */
#include "base/date.h"
#include "db/record.h"

typedef struct {
    int64_t id;
    const char *item, *item_key; /* as typed; folded (base/text.h) */
    const char *author, *phone;  /* who asked; phone E.164 or "" */
    int64_t quantity;
    int64_t needed_day; /* DAY_NONE: not said */
    int64_t price_idr;  /* told when available; 0: none */
    const char *state;  /* "open", "available", "told", "declined" */
    int64_t told_at, day, created_at;
} CustomerRequest;
RECORD_LIST(CustomerRequest, customer_request)

typedef struct {
    const char *item, *author, *phone;
    int64_t quantity;
    Day needed_day; /* DAY_NONE: not said */
    Day day;
} RequestDraft;
MUST_USE bool request_add(Db *db, int64_t business_id, const RequestDraft *draft, int64_t now,
                          int64_t *ret_id, GError **error);
MUST_USE bool request_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                           GError **error);
/* Newest first, before record `before` (0: from the newest); state "": any. */
MUST_USE bool request_list(Db *db, int64_t business_id, const char *state, int64_t before,
                           int64_t limit, RecordList **ret_list, GError **error);
/* Who asked for this item and is in this state, first come first. */
MUST_USE bool request_list_of_item(Db *db, int64_t business_id, const char *item_key,
                                   const char *state, RecordList **ret_list, GError **error);

/* One item with all who ask for it. */
typedef struct {
    int64_t id;       /* of the first request: stands for the group */
    const char *item; /* as the first one wrote it */
    const char *item_key;
    int64_t count;      /* requests */
    int64_t quantity;   /* asked for in all */
    int64_t needed_day; /* the earliest; DAY_NONE: not said */
} RequestedItem;
RECORD_LIST(RequestedItem, requested_item)
/* Most wanted first. */
MUST_USE bool requested_item_list(Db *db, int64_t business_id, const char *state,
                                  RecordList **ret_list, GError **error);

/* All open requests for the item become available, at this price (0: not said). */
MUST_USE bool request_make_available(Db *db, int64_t business_id, const char *item_key,
                                     int64_t price_idr, int64_t *ret_changed, GError **error);
MUST_USE bool request_decline_all(Db *db, int64_t business_id, const char *item_key,
                                  int64_t *ret_changed, GError **error);
/* CONFLICT: it is not waiting to be told. */
MUST_USE bool request_set_told(Db *db, int64_t business_id, int64_t id, int64_t now,
                               GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Money for something that is paid in parts: each part is a sale of its own, of which only the first
 * counts as one sale; money that goes back is a sale below zero. Never more is taken than is left,
 * never more given back than was paid. Sources: requirements S03, S05, S07. */
#include "base/date.h"
#include "db/db.h"

typedef struct {
    int64_t total_idr, paid_idr; /* of the whole, before this part */
    int64_t amount_idr;          /* of this part, above zero */
    Day day;
    const char *bought_through, *customer, *note;
    int64_t contact_id; /* 0: none */
} Instalment;

/* CONFLICT: more than is left. *ret_sale_id is to be linked by the caller in the same transaction. */
MUST_USE bool instalment_take(Db *db, int64_t business_id, const Instalment *part, int64_t now,
                              int64_t *ret_sale_id, GError **error);
/* CONFLICT: more than was paid. When all of it goes back, the sale counts no more. */
MUST_USE bool instalment_give_back(Db *db, int64_t business_id, const Instalment *part, int64_t now,
                                   int64_t *ret_sale_id, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Changing an order before it is made ready or paid (requirement S02). Invariant: what it holds of
 * counted stock afterwards is what its new lines need, or nothing was changed. */
#include "store/order_step.h"

/* New or confirmed, and no money seen. */
bool order_may_edit(const Order *order);
/* What may be changed in it and how it is now, as 16 characters: two phones that changed the same order
 * find out by it. Free it. */
MUST_USE char *order_mark(const Order *order, const RecordList *items);
typedef struct {
    const OrderDraft *draft;
    int64_t now;
} OrderEdit;
/* The order must be one that may be changed. *ret_short: of what there is too little; when it is not
 * empty nothing was changed. CONFLICT: someone else moved it meanwhile. */
MUST_USE bool order_edit(Db *db, int64_t business_id, const Order *order, const OrderEdit *edit,
                         RecordList **ret_short, GError **error);

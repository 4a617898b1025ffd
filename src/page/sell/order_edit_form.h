// SPDX-License-Identifier: Apache-2.0
#pragma once
/* "Ubah pesanan", folded on the page of an order that may still be changed (requirement S02). */
#include "page/page.h"
#include "store/order.h"

/* Draws nothing for an order that may not be changed, or a viewer who may not. */
MUST_USE bool order_edit_form(PageView *view, const Order *order, const RecordList *items,
                              GError **error);

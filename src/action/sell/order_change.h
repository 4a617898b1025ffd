// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the actions that move an order on share: load it, refuse a step that is not legal now in plain
 * words, write it (store/order_step.h). Nothing is written when the form has errors. */
#include "action/action.h"
#include "store/order_step.h"

/* doing->id is the order. NOT_FOUND: not of this business. */
MUST_USE bool order_change(const Doing *doing, OrderStep step, GError **error);
/* Adds a sentence for each of what there is too little (store/goods.h). */
void order_refuse_short(const Doing *doing, const RecordList *missing);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The receipt of an order as a picture to be sent beside its text: the same facts, in Indonesian, which
 * customers read (requirement S02). It says that it is paid only when the money was seen. */
#include "app/context.h"
#include "store/order.h"

/* customer: with her name; a reader who may not see it gets the picture without. */
MUST_USE bool receipt_picture(const Context *context, const Order *order, bool customer,
                              GBytes **ret_png, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Fields shared by reading a chat and by keeping what was found in it (requirement T01). */
#include "action/action.h"
#include "app/chat_keep.h"

extern const Choice CHAT_ORDERS[];

/* The order of the dates she chose; NULL: found out. `order` is where it is put. */
const ChatOrder *chat_order_of(const FormValues *values, ChatOrder *order);
/* Keeps one thing; what she must mend is added to the form's errors. */
MUST_USE bool chat_item_take(const Doing *doing, const ChatItem *item, bool consent, ChatKept *kept,
                             GError **error);

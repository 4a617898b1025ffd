// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The ready replies offered for one message, filled with today's facts (requirement T01). */
#include "page/page.h"
#include "store/message.h"

/* Those whose shortcut stands in the message come first; each can be copied, sent by WhatsApp when
 * there is a number, and noted as the answer by one tap. */
/* What is said first just now, in the hours the shop keeps; owned by the caller. */
MUST_USE bool reply_first_words(const Context *context, const char *customer, char **ret_words,
                                bool *ret_open, GError **error);
MUST_USE bool reply_choices(PageView *view, const Message *message, GError **error);

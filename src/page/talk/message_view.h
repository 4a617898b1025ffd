// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How messages look wherever they are listed: who, what, since when, and until when an answer was
 * promised (requirement T01). */
#include "page/page.h"
#include "store/message.h"

/* "08.15" of today, else "Sen 5 Jan, 08.15". */
MUST_USE char *moment_words(const Context *context, int64_t at);
/* "5 menit", "2 jam 5 menit", "3 hari 4 jam". */
MUST_USE char *duration_words(int64_t duration_s, const Lang *lang);
const char *message_kind_name(const char *kind); /* N_ */
/* A row that leads to the message; more: how many others of the same person wait behind it. */
void message_item(PageView *view, const Message *message, int more);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the pages of selling share: the ready message, the refusal of a step, the lines of a fact list
 * (requirements S03, S04, S05, S08). */
#include "page/page.h"

/* A ready message: to copy, and to send by WhatsApp when there is a number. */
void trade_send(Html *html, const char *label, const char *text, const char *phone);
/* Why a step without a form was refused. */
void trade_refusals(PageView *view);
/* One line of a fact list. */
void trade_money(Html *html, const char *label, int64_t amount_idr);
/* The same, nothing when it is "". */
void trade_words(Html *html, const char *label, const char *data);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the forms share that anybody may send without an account (requirement S02): each drawing has a
 * key, machines fall into a trap, and one address sends only so many an hour. */
#include "page/page.h"

#define SHOP_FORM_TRAP "situs" /* a field that no person sees */

/* The key to draw: a form that is drawn again keeps its own unless an error stands at "_key". Free it. */
MUST_USE char *shop_form_key(const PageView *view);
/* Adds an error when it was not a person with a page of ours who sent it. */
void shop_form_check(PageView *view);
/* Counts one sending to this business; too many add an error. */
MUST_USE bool shop_form_count(PageView *view, int64_t business_id, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who sends a request, and whether it was made on a page of ours: no other site may write in her
 * name. A form drawn for her carries the CSRF text of her session; the outbox of her phone, whose
 * forms may be older than the session, names her instead (requirement C20). */
#include "page/page.h"

/* "12.3": person and open business, by which a phone knows whose its pages are; "" when nobody is
 * signed in. Owned by the caller. */
MUST_USE char *sender_mark(const Context *context);

/* Whether browsers say, in one of three headers, that it was posted from this site; without any of
 * them it was no browser. */
bool sender_is_ours(const Request *request);

/* The mark that an outbox sends along, borrowed; NULL: not from an outbox. No other site can set it. */
const char *sender_outbox(const Request *request);
/* It is hers who is signed in now. */
bool sender_owns_outbox(const PageView *view);

/* The form carries the text drawn for this session, or comes from her own outbox. */
bool sender_knows_csrf(const PageView *view);

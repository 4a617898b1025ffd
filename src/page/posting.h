// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A form posted to a page: same origin, CSRF, the named action, then on to the next page; refused, the
 * same page again with everything that was typed. To an outbox the way on is told in a header. */
#include "page/page.h"

/* Which of the page's actions the form names; NULL: none. */
const Action *posting_action(const Page *page, const Request *request);
/* NULL: failed; nothing was written. */
MUST_USE Response *posting_answer(PageView *view, GError **error);

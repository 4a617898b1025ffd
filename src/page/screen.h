// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A page drawn by its record's `get`, in its frame, as an answer. */
#include "page/page.h"

#define SCREEN_BY_FORM                                                                             \
    0 /* for status: 422 when something in view->errors must be mended, else 200 */

/* After a done action (`?ok=` in the query) its sentence stands on top. A page that set
 * view->response is sent as that. NULL: failed. */
MUST_USE Response *screen_draw(PageView *view, int status, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What stands around every page: header, navigation, language link, scripts; and its headers. */
#include "page/page.h"

/* title: translated. body: what the page drew, copied. view->page NULL: no page was found. */
MUST_USE Response *frame_response(const PageView *view, int status, const char *title,
                                  const GString *body);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The question "from when to when?" of pages about sales: two day fields in the address. */
#include "page/page.h"

extern const Form days_query;

/* The days asked for, both inside, in the right order; `fallback` for what was not said. */
Period days_asked(const PageView *view, Period fallback);
/* "5–11 Januari 2026", or the one day; owned by the caller. */
MUST_USE char *days_text(Period days, const Lang *lang);
/* The form that asks for other days, folded away. */
void days_form(PageView *view, Period days);

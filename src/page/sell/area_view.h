// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Areas on pages: how far they are as options, and where orders went to (requirement S11). */
#include "page/page.h"
#include "store/area.h"

/* Labels in the reader's language; owned by the caller. */
OptionTable area_distance_options(const Lang *lang);
/* One row an area with orders and money, and the farthest of them; nothing without areas. */
MUST_USE bool area_view_reach(PageView *view, Period days, GError **error);

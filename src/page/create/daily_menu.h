// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the page of today's menu shows once there is a menu: the ready texts, and what is sold out.
 * Drawing only; owns nothing. */
#include "page/page.h"
#include "store/menu.h"

MUST_USE bool daily_menu_draw(PageView *view, const Menu *menu, const RecordList *items,
                              GError **error);

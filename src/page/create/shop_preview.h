// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How a link to the shop looks in a chat, and what search engines read (requirement H04). */
#include "app/basket.h"
#include "page/page.h"

/* Fills view->preview. */
void shop_preview(PageView *view, const Catalogue *catalogue, const Basket *basket);

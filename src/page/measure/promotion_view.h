// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What pages of the ad ledger and of agreements with others share: a line of the list, and what one of
 * them cost and brought (requirements C17, H12). */
#include "page/page.h"
#include "store/promotion.h"

/* The list, each line leading to `path`/{id}. */
void promotion_draw_list(PageView *view, const RecordList *list, const char *path);
/* The form for a new one; `where`: options of its channel. */
void promotion_draw_new(PageView *view, const Action *add, const char *title, bool secondary);
/* Advice with its reason, cost, orders, cost of one order, return, and what was counted. */
void promotion_draw_result(PageView *view, const Promotion *promotion);
/* The correcting form and the way to take it out, each folded away. */
void promotion_draw_changes(PageView *view, const Promotion *promotion, const Action *edit,
                            const Action *remove);
/* Loads the one in the address: NOT_FOUND when it is not there or of the other ledger. */
MUST_USE bool promotion_of_page(PageView *view, bool shared, RecordList **ret_one, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What pages of the ad ledger and of agreements with others share: a line of the list, and what one of
 * them cost and brought (requirements C17, H12). */
#include "page/page.h"
#include "store/promotion.h"

/* One of the two ledgers: ads and costs, or agreements with others. */
typedef struct {
    bool shared;                      /* agreements */
    const char *icon, *empty, *lead;  /* sentences N_: without any, above the list */
    const char *path;                 /* each line leads to path/{id} */
    const Action *add;
    const char *add_title; /* N_ */
} PromotionLedger;
/* The list and the form for a new one. */
MUST_USE bool promotion_draw_ledger(PageView *view, const PromotionLedger *ledger, GError **error);
/* Advice with its reason, cost, orders, cost of one order, return, and what was counted. */
void promotion_draw_result(PageView *view, const Promotion *promotion);
/* The correcting form and the way to take it out, each folded away. */
void promotion_draw_changes(PageView *view, const Promotion *promotion, const Action *edit,
                            const Action *remove);
/* Loads the one in the address: NOT_FOUND when it is not there or of the other ledger. */
MUST_USE bool promotion_of_page(PageView *view, bool shared, RecordList **ret_one, GError **error);

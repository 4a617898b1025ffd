// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the actions on stock share: an item of this business, amounts in the units it may be said in, and
 * the fields of an ingredient (requirement S09). */
#include "action/action.h"
#include "store/stock_move.h"

#define STOCK_AMOUNT_FIELDS                                                                        \
    {"amount", N_("Berapa banyak?"), FIELD_TEXT, true, .max = 16, .example = "2,5"},               \
    {                                                                                              \
        "unit", N_("Satuan"), FIELD_CHOICE, true, .max = 16                                        \
    }

/* NOT_FOUND when it is none of this business. */
MUST_USE bool stock_item_need(const Doing *doing, RecordList **ret_one, GError **error);
/* The amount of the form in the item's unit; a form error, and false, when it cannot be. May be 0. */
bool stock_amount_read(const Doing *doing, const StockItem *item, int64_t *ret_amount);
/* A sentence when there is less than `amount`, or when it would become more than can be counted. */
void stock_amount_check(const Doing *doing, const StockItem *item, int64_t change);

/* Name, limit and pack as typed, over what it had; the texts are borrowed. `unit`: its smallest one. */
StockFacts stock_facts_read(const Doing *doing, const StockItem *before, const char *unit);
/* Refuses a name that another ingredient has. id: the item that may keep it. */
MUST_USE bool stock_name_check(const Doing *doing, const char *name, int64_t id, GError **error);

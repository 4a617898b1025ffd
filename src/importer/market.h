// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the order files of all marketplaces have in common: one row a line of an order, words for its
 * state in two languages, prices that must add up. A row that does not fit refuses its whole order. */
#include "importer/row.h"

#define MARKET_QUANTITY_MAX 10000
#define MARKET_NAME_MAX 120u
#define MARKET_NO_COLUMN SIZE_MAX

MUST_USE bool market_state_parse(const char *status, MarketState *ret_state);
typedef struct {
    size_t id, state, name; /* columns */
} MarketOrderColumns;
/* The order of the row; refused with it from now on when the row is. NULL: the id cannot be read, or the
 * row stands there twice, and that was said. */
MarketOrder *market_order_of(ImportRow *row, const char *market, const MarketOrderColumns *columns);
/* Called off: its sums say nothing any more, some files set them to zero. */
bool market_row_is_off(ImportRow *row, size_t state_column);
/* False: refused; then also the order is, when there is one. */
bool market_refuse(ImportRow *row, MarketOrder *order, size_t column, const char *sentence);

/* The row was refused after all: its order goes with it, its own line is counted once. */
void market_fail(ImportRow *row, MarketOrder *order);

typedef struct {
    size_t name, variation, quantity, state; /* columns */
    int64_t sum_idr;                         /* of all pieces */
} MarketLineColumns;
MUST_USE bool market_line_add(ImportRow *row, MarketOrder *order, const MarketLineColumns *columns);
/* When the order was made and finished, each from the first of two columns that says it. */
MUST_USE bool market_time(ImportRow *row, MarketOrder *order, const size_t columns[2],
                          bool finished);
/* The text of the column cleaned, unless the order has one already. */
void market_keep(ImportRow *row, const char **ret_text, size_t column, size_t max);
/* The larger of what this and other rows of the order say: files repeat it on each row. */
MUST_USE bool market_most(ImportRow *row, size_t column, int64_t *ret_amount);

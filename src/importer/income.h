// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the income reports of all marketplaces have in common: a row is an order, the day its money was
 * released and how much that was; what the marketplace kept is the rest of what the order cost, which
 * the order itself knows. Texts are kept by the batch. */
#include "importer/row.h"

typedef struct {
    const char *market;
    size_t id, released, net; /* columns */
} IncomeColumns;
/* Adds the fee of the row, or refuses the row. */
void income_add(ImportRow *row, const IncomeColumns *columns);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The products as a table for spreadsheets, out and in again (requirement H04): what is written is
 * read back equal. Headings are Indonesian; the names of the form's fields are read as well. */
#include "action/create/product_form.h"
#include "base/csv.h"
#include "store/variant.h"

/* The products of the open business, with heading; how to order stands in every row (requirement M20)
 * and is not read again. */
MUST_USE bool product_table_load(const Context *context, GString **ret_table, GError **error);

/* One row as a source for PRODUCT_FORM: a column that is not there is not given. The texts live
 * until the next one is asked for. */
typedef struct {
    const CsvTable *table;
    size_t row;
    char *cell; /* owned */
} ProductRow;
FormSource product_row_source(ProductRow *row);
void product_row_clear(ProductRow *row);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ProductRow, product_row_clear)
/* Is it shown to customers? fallback when the row does not say. */
bool product_row_active(ProductRow *row, bool fallback);
/* The cell of its kinds (store/variant.h); NULL when the table has no such column. */
const char *product_row_variants(ProductRow *row);
bool product_table_has_names(
    const CsvTable *table); /* name and price: without them it is no catalogue */

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A table to be handed over as a file: columns with a kind, then cells from left to right, row after row.
 * One table is written as CSV (here) or as a workbook (draw/spreadsheet.h), so both hold the same.
 * Source: requirement S09. */
#include "base/date.h"

typedef enum { CELL_TEXT, CELL_NUMBER, CELL_MONEY, CELL_DAY } CellKind;
typedef struct {
    const char *heading;
    CellKind kind;
} TableColumn; /* tables of them end with {0} */

typedef struct Table Table;
Table *table_new(const TableColumn *columns); /* borrowed: constant */
void table_free(Table *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Table, table_free)

/* The next cell; its column must be of that kind. The text is copied. */
void table_text(Table *table, const char *text);
void table_number(Table *table, int64_t number); /* also money in rupiah, and days */

size_t table_columns(const Table *table);
const TableColumn *table_column(const Table *table, size_t column);
size_t table_rows(const Table *table); /* the last row must be whole */
const char *table_cell_text(const Table *table, size_t row, size_t column);
int64_t table_cell_number(const Table *table, size_t row, size_t column);

/* With its headings; days as 2026-01-05. */
MUST_USE GString *table_csv(const Table *table);

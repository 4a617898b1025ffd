// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Comma-separated values as RFC 4180: written with CRLF and quotes where needed; read with any
 * line end, a BOM, and ';' or tab instead of ',' (decided on the first line). Cells that a
 * spreadsheet would run as a formula are written with a leading apostrophe. */
#include "base/error.h"

#define CSV_ROWS_MAX 200000u
#define CSV_COLUMNS_MAX 200u

void csv_append(GString *out, const char *cell, bool last);

typedef struct CsvTable CsvTable;
/* text: UTF-8. INVALID names the line. */
MUST_USE CsvTable *csv_parse(const char *text, GError **error);
void csv_table_free(CsvTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CsvTable, csv_table_free)
size_t csv_rows(const CsvTable *table);                                    /* without the heading */
const char *csv_cell(const CsvTable *table, size_t row, const char *column); /* "" when absent */
bool csv_has_column(const CsvTable *table, const char *column);

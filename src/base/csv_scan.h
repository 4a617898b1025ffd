// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Rows of comma-separated text (RFC 4180), one at a time and in place: nothing is allocated a cell,
 * so that long files cost their own size and no more. Any line end, a quoted cell may hold line
 * breaks, blank lines are passed over. Cells are borrowed from the text and end with a zero byte. */
#include <stddef.h>

#include "base/error.h"

#define CSV_SCAN_COLUMNS_MAX 512u

typedef struct {
    char *at, *end; /* what is left; *end is a byte of ours */
    char separator;
    int64_t line; /* of the next row as a spreadsheet numbers rows, from 1 */
} CsvScan;

typedef enum {
    CSV_SCAN_ROW,
    CSV_SCAN_END,
    CSV_SCAN_OPEN, /* a quote in row scan->line is never closed */
    CSV_SCAN_WIDE, /* more columns than CSV_SCAN_COLUMNS_MAX */
} CsvScanResult;

typedef struct {
    char *cells[CSV_SCAN_COLUMNS_MAX];
    size_t count;
    int64_t line; /* as a spreadsheet numbers it */
} CsvScanRow;

/* text[length] must be a zero byte; the text is changed while it is read. A first line "sep=;" says
 * the separator and is passed over; else the one that cuts the first lines most alike is taken. */
void csv_scan_begin(CsvScan *scan, char *text, size_t length);
CsvScanResult csv_scan_next(CsvScan *scan, CsvScanRow *ret_row);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A table from elsewhere as rows of cells, whether it is CSV in any encoding or a workbook. Cells are
 * valid UTF-8, never NULL, and may be changed in place; a row is valid until the next one is read. A
 * table that is too large is refused where it becomes so. */
#include <stdint.h>

#include "base/csv_scan.h"

#define SHEET_BYTES_MAX ((size_t)64 << 20) /* of a file */
#define SHEET_ROWS_MAX 200000
#define SHEET_COLUMNS_MAX CSV_SCAN_COLUMNS_MAX
#define SHEET_CELL_MAX 65536u

typedef enum {
    SHEET_FINE,
    SHEET_EMPTY,
    SHEET_QUOTE,      /* a quote is never closed */
    SHEET_WIDE,       /* more columns than SHEET_COLUMNS_MAX */
    SHEET_LONG,       /* more rows than SHEET_ROWS_MAX */
    SHEET_LARGE,      /* unpacks to more than is taken */
    SHEET_BROKEN,     /* the workbook is damaged or cut off */
    SHEET_LOCKED,     /* with a password, or the old .xls */
    SHEET_NO_TABLE,   /* a .zip of something else */
    SHEET_WEB,        /* a web page */
    SHEET_PICTURE,
    SHEET_PAPER,      /* PDF */
    SHEET_BINARY,
    SHEET_JSON_BROKEN,
    SHEET_PROBLEM_COUNT
} SheetProblem;
const char *sheet_problem_sentence(SheetProblem problem); /* Indonesian, marked N_ */

typedef struct {
    char **cells;
    const bool *exact; /* per cell: it is a number cell of a workbook; NULL: none is */
    size_t count;
    int64_t line; /* as the spreadsheet numbers it, from 1 */
} SheetRow;

typedef struct Sheet Sheet;
/* The file is borrowed. NULL with the problem set. */
MUST_USE Sheet *sheet_open(GBytes *file, SheetProblem *ret_problem);
void sheet_free(Sheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Sheet, sheet_free)
size_t sheet_tabs(const Sheet *sheet);  /* 1 for CSV */
/* From the first row of this tab; the rows of the one before end. */
MUST_USE bool sheet_begin(Sheet *sheet, size_t tab, SheetProblem *ret_problem);
bool sheet_next(Sheet *sheet, SheetRow *ret_row, SheetProblem *ret_problem);
size_t sheet_repaired(const Sheet *sheet); /* letters in an encoding other than the rest */

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The rows of one sheet of a workbook, one after another; only a few stand in memory at a time. Days
 * come out as "2026-08-01 10:17:00", whichever year the book counts from; a formula is what it last
 * gave. The workbook is borrowed as long as the rows are read. */
#include "intake/workbook.h"

typedef struct WorkbookRows WorkbookRows;
/* NULL: the sheet is not there. */
MUST_USE WorkbookRows *workbook_rows_open(const Workbook *workbook, size_t sheet);
void workbook_rows_free(WorkbookRows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(WorkbookRows, workbook_rows_free)
/* The row is valid until the next call. False: the end, or *ret_problem is set. */
bool workbook_rows_next(WorkbookRows *rows, SheetRow *ret_row, SheetProblem *ret_problem);

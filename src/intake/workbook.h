// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A workbook (.xlsx, .xlsm): its visible sheets, shared texts and which cells are days. Nothing in it
 * is ever run, and the texts kept in memory are bounded, whatever the file claims. The file is borrowed
 * as long as the workbook lives. Rows: intake/workbook_rows.h. */
#include "intake/sheet.h"

typedef struct Workbook Workbook;
/* NULL with the problem set. */
MUST_USE Workbook *workbook_open(GBytes *file, SheetProblem *ret_problem);
void workbook_free(Workbook *workbook);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Workbook, workbook_free)
size_t workbook_sheets(const Workbook *workbook); /* those that are not hidden, at least one */
const char *workbook_sheet_path(const Workbook *workbook, size_t sheet);
/* Bytes of XML that may still be unpacked from it: many small parts are no way around the bounds. */
size_t *workbook_budget(const Workbook *workbook);
GBytes *workbook_file(const Workbook *workbook);
/* Without escapes; "" when there is none of this number. */
const char *workbook_text(const Workbook *workbook, int64_t number);
bool workbook_is_day(const Workbook *workbook, int64_t style); /* shown as day or time? */
bool workbook_from_1904(const Workbook *workbook);
/* "_x000D_" as workbooks write control characters: made plain, in place. */
void workbook_unescape(char *text);

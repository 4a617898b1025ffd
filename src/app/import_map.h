// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Tables of the owner's own whose columns she has pointed out: remembered by their headings, and recalled
 * when such a table comes again. Source: import of files, requirement H09. */
#include "app/import_work.h"
#include "importer/mapping.h"

/* What was recalled; owns the texts that the ask borrows. */
typedef struct {
    RecordList *mapping;
    bool known;
} ImportRecall;
void import_recall_clear(ImportRecall *recall);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ImportRecall, import_recall_clear)

/* Fills kind, platform and columns of the ask when a table with these headings was pointed out before and
 * the ask itself leaves them open; else leaves it as it was. */
MUST_USE bool import_recall(const Context *context, GBytes *file, ImportAsk *ask,
                            ImportRecall *ret_recall, GError **error);
/* Of the table as the mapping reads it; one without headings too. */
MUST_USE bool import_remember(const Context *context, const TableLook *look, const ImportAsk *ask,
                              GError **error);
/* "Tgl, Barang, Jumlah", or the letters of the columns; owned by the caller. */
MUST_USE char *import_headings(const TableLook *look);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A table nobody knows, looked at: where its headings stand, what its columns look like, its first rows,
 * and the signature by which the same kind of table is known again. Only its beginning is read, so that
 * a long file costs no more than a short one. Owns all its text. */
#include "importer/importer.h"

#define LOOK_ROWS 3u         /* shown */
#define LOOK_COLUMNS_MAX 100u /* those behind cannot be pointed out */
#define LOOK_LETTERS_MAX 60u /* of a cell that is shown */

typedef struct {
    char *heading; /* "" when the table has none */
    char *samples[LOOK_ROWS]; /* "" where there is nothing */
    ValueLook looks;
} LookColumn;

typedef struct {
    size_t tab, skip; /* rows up to and with the headings */
    bool headed;      /* false: its first row is data already */
    GArray *columns;  /* LookColumn */
    char *signature;  /* of its headings; of its shape when it has none */
} TableLook;

/* NULL: there is no table of two columns or more in it. today: for days without a year. */
TableLook *table_look(Sheet *sheet, Day today);
TableLook *table_look_file(GBytes *file, Day today); /* NULL also when it is no table at all */
void table_look_free(TableLook *look);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TableLook, table_look_free)
const LookColumn *look_column(const TableLook *look, size_t i);
ValueLook value_look(const char *text, Day today);
/* "A", "B" … "AA", as spreadsheets call the column; owned by the caller. */
MUST_USE char *look_letter(size_t i);

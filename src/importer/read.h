// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A file read as far as it goes without a database: which download it is, by its headings or its
 * shape, and its batch. Nothing is kept of the file. Owned by the caller. */
#include "importer/importer.h"

typedef enum {
    FILE_TAKEN,
    FILE_NO_TABLE, /* see sheet_problem */
    FILE_UNKNOWN,  /* a table, but none that is known */
    FILE_COLUMNS,  /* the columns that were pointed out are not in it */
    FILE_OTHER,    /* known, but not the one that was asked for */
    FILE_USELESS,  /* known, and not taken: its advice says what to send */
    FILE_NO_ROWS,
} FileResult;

typedef struct {
    FileResult result;
    SheetProblem sheet_problem;
    const Importer *importer; /* what the file is; NULL when unknown */
    const Importer *asked;
    Batch *batch;   /* NULL unless FILE_TAKEN */
    char **headings; /* of the first row that looks like headings; may be NULL */
    bool mixed_letters; /* some letters were in another encoding than the rest */
} FileRead;
void file_read_clear(FileRead *read);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(FileRead, file_read_clear)

/* asked: NULL to find out. */
void file_read(GBytes *file, const Importer *asked, const ImportOptions *options,
               FileRead *ret_read);
/* Why nothing was taken and what to do, in the reader's language; NULL when it was taken. */
char *file_read_words(const FileRead *read, const Lang *lang);

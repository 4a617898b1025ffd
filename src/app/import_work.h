// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A file from elsewhere on its way into the business: read without a database, compared with what is
 * known (the preview: nothing is written), then taken in within the caller's transaction. Both walk
 * the same way, so that the preview says what will happen. Owned by the caller. */
#include "app/context.h"
#include "app/import_pace.h"
#include "importer/read.h"
#include "store/import_file.h"

/* How a file is to be read; texts borrowed, "" where not said. */
typedef struct {
    const char *kind;     /* name of an importer; "": find out */
    const char *platform; /* of figures whose file does not say it */
    const char *owner;    /* the owner's name in conversations */
    int64_t year;         /* of days without one; 0: the latest */
    int64_t day;          /* of a summary: the last of its week; 0: today */
    const char *columns;  /* of an owner's list, see importer/mapping.h */
    bool open; /* a table nobody knows is no refusal: it waits until its columns are said */
} ImportAsk;
/* As one text that is kept with the file, and back. */
MUST_USE char *import_ask_format(const ImportAsk *ask);
/* The texts of *ret_ask are borrowed from `text`, which is changed. */
void import_ask_parse(char *text, ImportAsk *ret_ask);

typedef struct {
    FileRead read;
    ImportCounts counts;
    GString *report;   /* see app/import_report.h */
    int64_t sales_idr; /* money of finished orders and sales that are new */
    const ImportPace *pace; /* NULL: that of the App, if any; borrowed */
} ImportWork;

/* The kind of file it is; "" while nobody knows. */
const char *import_work_kind(const ImportWork *work);
/* NULL: *ret_refusal says why, in the reader's language. */
MUST_USE ImportWork *import_work_read(const Context *context, GBytes *file, const ImportAsk *ask,
                                      char **ret_refusal);
/* The waiting file once more, as it was read before; `bytes` are its own. NULL as above. */
MUST_USE ImportWork *import_work_read_again(const Context *context, const ImportFile *file,
                                            GBytes *bytes, char **ret_refusal);
void import_work_free(ImportWork *work);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ImportWork, import_work_free)
/* Counts what is new, the same and changed; with `write` also writes it. Once a work. */
MUST_USE bool import_work_take(ImportWork *work, const Context *context, bool write,
                               GError **error);

/* For the takers of each kind (app/import_orders.c …). One row that was not taken after all: */
void import_work_refuse(ImportWork *work, const BatchRefusal *refusal);
/* After each record: all that was counted is written. What was read of the books before may have moved. */
MUST_USE bool import_work_step(ImportWork *work, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Files from elsewhere that were sent: first looked at ("waiting", the bytes are kept), then taken in
 * ("applied") or put away ("discarded"); from then on the bytes are gone and the counts stay. The same
 * bytes are known again by their digest. While a job has it on its way (store/import_job.h) it is neither put
 * away nor read anew nor taken in by others. Sources: requirements H09, H11; import of files. */
#include "db/record.h"

#define IMPORT_WAITING "waiting"
#define IMPORT_APPLIED "applied"
#define IMPORT_DISCARDED "discarded"

typedef struct {
    int64_t id;
    const char *kind;    /* name of an importer; "": nobody has said yet what its columns hold */
    const char *options; /* as it was read: see app/import_work.h */
    const char *state;
    int64_t rows, new_rows, same_rows, changed_rows, refused_rows;
    const char *report; /* of refusals and remarks: see app/import_report.h */
    int64_t created_at, applied_at; /* 0: not taken in */
    const char *job; /* of a long one that waits: see store/import_job.h; "": none */
} ImportFile;
RECORD_LIST(ImportFile, import_file)

typedef struct {
    int64_t rows, new_rows, same_rows, changed_rows, refused_rows;
} ImportCounts;

typedef struct {
    const char *kind, *options, *report;
    GBytes *bytes;
    ImportCounts counts;
    bool passing; /* taken in at once: its bytes need not be kept */
} ImportFileDraft;
/* The one that waits with the same bytes and options is the same record; others that wait are put
 * away: one file is looked at at a time. */
MUST_USE bool import_file_add(Db *db, int64_t business_id, const ImportFileDraft *draft,
                              int64_t now, int64_t *ret_id, GError **error);
/* An empty list when there is none. */
MUST_USE bool import_file_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one,
                               GError **error);
/* Newest first, before record `before` (0: from the newest). */
MUST_USE bool import_file_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                               RecordList **ret_list, GError **error);
/* Read in another way: what is kept of it changes, the bytes stay. CONFLICT: it does not wait. */
MUST_USE bool import_file_reread(Db *db, int64_t business_id, int64_t id,
                                 const ImportFileDraft *draft, GError **error);
/* *ret_bytes NULL: they are gone. Owned by the caller. */
MUST_USE bool import_file_bytes(Db *db, int64_t business_id, int64_t id, GBytes **ret_bytes,
                                GError **error);
/* CONFLICT: it does not wait any more. */
MUST_USE bool import_file_apply(Db *db, int64_t business_id, int64_t id,
                                const ImportFileDraft *draft, int64_t now, GError **error);
MUST_USE bool import_file_discard(Db *db, int64_t business_id, int64_t id, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Long files on their way into the books, while the file itself waits (store/import_file.h): who asked
 * for it, how far it is, and what each part has written so far. A job that did not come to its end stays
 * as what is said of it, until the file is tried again. Source: import of files, nothing half imported. */
#include "db/record.h"

#define IMPORT_JOB_QUEUED "queued"
#define IMPORT_JOB_RUNNING "running"
#define IMPORT_JOB_STOPPING "stopping"       /* called off; its parts are being undone */
#define IMPORT_JOB_CANCELLED "cancelled"     /* called off: nothing came in */
#define IMPORT_JOB_INTERRUPTED "interrupted" /* the server ended meanwhile: nothing came in */
#define IMPORT_JOB_FAILED "failed"           /* nothing came in */
/* queued, running or stopping? "" is no job. */
bool import_job_is_live(const char *state);

typedef struct {
    int64_t business_id, import_id, user_id;
    const char *state;
    int64_t changed_at;
} ImportJob;
RECORD_LIST(ImportJob, import_job)

/* CONFLICT: the file does not wait, or is on its way already. */
MUST_USE bool import_job_add(Db *db, int64_t business_id, int64_t import_id, int64_t user_id,
                             int64_t now, GError **error);
/* An empty list when there is none. */
MUST_USE bool import_job_load(Db *db, int64_t business_id, int64_t import_id, RecordList **ret_one,
                              GError **error);
/* Those of all businesses that are queued, running or stopping; oldest first. For the server's start. */
MUST_USE bool import_job_list_live(Db *db, RecordList **ret_list, GError **error);
/* From one state to another; *ret_moved false: it was in another one. */
MUST_USE bool import_job_move(Db *db, const ImportJob *job, const char *to, int64_t now,
                              bool *ret_moved, GError **error);
/* Called off: a queued one has ended, a running one stops. CONFLICT: neither queued nor running. */
MUST_USE bool import_job_stop(Db *db, int64_t business_id, int64_t import_id, int64_t now,
                              GError **error);
/* It is in: nothing is left of the job. CONFLICT: it is not running any more. */
MUST_USE bool import_job_finish(Db *db, int64_t business_id, int64_t import_id, GError **error);

/* What a part has written; parts count from 1. */
MUST_USE bool import_part_add(Db *db, const ImportJob *job, int64_t part, GBytes *changes,
                              GError **error);
/* Undoes the last part there is, within the caller's transaction; *ret_undone false: there was none. */
MUST_USE bool import_part_undo(Db *db, const ImportJob *job, bool *ret_undone, GError **error);
/* Forgets one part of a job that is in; *ret_forgotten false: there was none. */
MUST_USE bool import_part_forget(Db *db, const ImportJob *job, bool *ret_forgotten, GError **error);
/* Parts of files that are in, left by a server that ended just then: each as a job with ids alone. */
MUST_USE bool import_part_list_left(Db *db, RecordList **ret_list, GError **error);

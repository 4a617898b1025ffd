// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Long files on their way in: one thread of the server takes them into the books, one after another, so
 * that nobody waits for them, neither who asked nor who writes meanwhile. Nothing stays half: a file that is
 * called off, fails or loses its server is undone; the books are then as before, and the file waits again.
 *
 * On SQLite, where one transaction shuts out every other writer, it is written in parts of a few hundredths
 * of a second with what undoes each beside it (db_changes_begin); on PostgreSQL in one transaction. While a
 * business has its file written or undone, its own people write nothing else (action/action.c): so the undoing
 * is exact. Source: import of files; nothing half imported, never twice. */
#include "app/app.h"

#define IMPORT_LONG_ROWS 5000 /* with more of them a file is long */
#define IMPORT_QUEUE_MAX 16u

typedef struct {
    gint64 part_us;  /* a part lasts about as long; 0: as usual */
    gint64 pause_us; /* for others, between two parts; 0: as usual */
} ImportQueueOptions;

/* First takes up what a server before it has left: a file that was half in is undone, one that waited its
 * turn has it. The App must outlive it and have its group by then. */
ImportQueue *import_queue_new(App *app, const ImportQueueOptions *options);
/* Ends within a part: what is half in is undone at the next start. NULL is fine. */
void import_queue_free(ImportQueue *queue);

/* The job is in the transaction of the caller (store/import_job.h) and begins once that is committed.
 * One that waits already waits once. False: too many wait. */
bool import_queue_add(ImportQueue *queue, int64_t business_id, int64_t import_id);

typedef enum {
    IMPORT_PHASE_NONE, /* not on its way here */
    IMPORT_PHASE_WAITING,
    IMPORT_PHASE_READING,
    IMPORT_PHASE_WRITING,
    IMPORT_PHASE_UNDOING,
} ImportPhase;
const char *import_phase_key(ImportPhase phase); /* "", "waiting", "reading", "writing", "undoing" */
typedef struct {
    ImportPhase phase;
    int64_t rows, done;
    int64_t seconds_left; /* -1: cannot be said yet */
} ImportProgress;
ImportProgress import_queue_progress(ImportQueue *queue, int64_t business_id, int64_t import_id);
/* Is a file of this business being written or undone? */
bool import_queue_is_writing(ImportQueue *queue, int64_t business_id);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the files of the SQLite driver share: driver_sqlite.c (connections and statements), sqlite_log.c,
 * sqlite_changes.c. */
#define SQLITE_ENABLE_SESSION /* declares what Debian's library has */
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include <sqlite3.h>

#include "db/driver.h"
#include "db/value_hook.h"

typedef struct {
    Driver base;
    sqlite3 *handle;
    GHashTable *statements;  /* its SQL text → DriverRows, owned */
    sqlite3_file *log;       /* that sqlite_sync writes out; NULL: each COMMIT does it itself */
    int log_pages;           /* in it, as of the last COMMIT of a group */
    sqlite3_session *noting; /* see db_changes_begin; NULL: nothing is noted */
    ValueHook *hook;         /* NULL: nothing is watched */
} SqliteDriver;

ErrorCode sqlite_code(int result);
bool sqlite_failed(sqlite3 *handle, GError **error); /* false, with what the handle says */
/* What cannot be set stays as it was. */
void sqlite_hint(Driver *base, const char *pragma);
bool sqlite_version(Driver *base, int64_t *ret_version);

/* The rest as in DriverKind. */
void sqlite_gather(Driver *base);
bool sqlite_sync(Driver *base, GError **error);
int sqlite_log_pages(const Driver *base);
bool sqlite_checkpoint(Driver *base, GError **error);

void sqlite_hook_pause(const SqliteDriver *driver); /* the log of values is told nothing */
void sqlite_hook_resume(const SqliteDriver *driver);
bool sqlite_changes_begin(Driver *base, GError **error);
bool sqlite_changes_log(Driver *base, GError **error);
bool sqlite_changes_end(Driver *base, GBytes **ret_changes, GError **error);
void sqlite_changes_drop(Driver *base);
bool sqlite_changes_undo(Driver *base, GBytes *changes, GError **error);

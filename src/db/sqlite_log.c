// SPDX-License-Identifier: Apache-2.0
/* The write-ahead log of a group's connection: when it reaches the disk, and the file. */
#include "db/sqlite.h"

static int log_grown(void *data, sqlite3 *handle, const char *schema, int pages)
{
    (void)handle;
    (void)schema;
    ((SqliteDriver *)data)->log_pages = pages;
    return SQLITE_OK;
}

int sqlite_log_pages(const Driver *base)
{
    return ((const SqliteDriver *)base)->log_pages;
}

bool sqlite_checkpoint(Driver *base, GError **error)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    int result =
        sqlite3_wal_checkpoint_v2(driver->handle, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    return result == SQLITE_OK || result == SQLITE_BUSY ? true
                                                        : sqlite_failed(driver->handle, error);
}

/* Pages as they were before a member's writes are kept in one piece of memory, not in one for each
 * kilobyte; beyond UNDO_MEMORY they go to a file. */
void sqlite_gather(Driver *base)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    sqlite_hint(base, "PRAGMA temp_store=FILE");
    sqlite3_file *log = NULL;
    int64_t any = 0;
    if (sqlite_version(base, &any) && /* the log is open once something was read */
        sqlite3_file_control(driver->handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) ==
            SQLITE_OK &&
        log != NULL && log->pMethods != NULL) {
        driver->log = log;
        sqlite_hint(base, "PRAGMA synchronous=NORMAL");
    }
    sqlite3_wal_hook(driver->handle, log_grown, driver); /* instead of a checkpoint within COMMIT */
}

/* The file alone, never the connection: somebody else is using it. */
bool sqlite_sync(Driver *base, GError **error)
{
    sqlite3_file *log = ((SqliteDriver *)base)->log;
    return log == NULL ||
                   log->pMethods->xSync(log, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY) == SQLITE_OK
               ? true
               : error_set(error, ERROR_UNAVAILABLE, "the disk did not take the log");
}

// SPDX-License-Identifier: Apache-2.0
/* What is noted of a transaction, and undone later (db_changes_begin), by SQLite's sessions. */
#include "db/sqlite.h"

void sqlite_hook_pause(const SqliteDriver *driver)
{
    if (driver->hook != NULL && driver->noting == NULL) {
        value_hook_pause(driver->hook);
    }
}

void sqlite_hook_resume(const SqliteDriver *driver)
{
    if (driver->hook != NULL && driver->noting == NULL) {
        value_hook_resume(driver->hook);
    }
}

void sqlite_changes_drop(Driver *base)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    if (driver->noting != NULL) {
        sqlite3session_delete(driver->noting);
        driver->noting = NULL;
        sqlite_hook_resume(driver);
    }
}

static bool session_failed(int result, GError **error)
{
    return error_set(error, sqlite_code(result), "sqlite: changes (%d)", result);
}

bool sqlite_changes_begin(Driver *base, GError **error)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    sqlite_changes_drop(base);
    sqlite_hook_pause(driver);
    int result = sqlite3session_create(driver->handle, "main", &driver->noting);
    if (result == SQLITE_OK) {
        result = sqlite3session_attach(driver->noting, NULL);
    }
    return result == SQLITE_OK || session_failed(result, error);
}

bool sqlite_changes_log(Driver *base, GError **error)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    int result = driver->hook != NULL
                     ? value_hook_read(driver->hook, driver->noting, base->business_id)
                     : SQLITE_OK;
    return result == SQLITE_OK || session_failed(result, error);
}

bool sqlite_changes_end(Driver *base, GBytes **ret_changes, GError **error)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    int size = 0;
    void *bytes = NULL;
    int result = sqlite3session_changeset(driver->noting, &size, &bytes);
    sqlite_changes_drop(base);
    if (result != SQLITE_OK) {
        return session_failed(result, error);
    }
    *ret_changes = g_bytes_new_with_free_func(bytes, (gsize)size, sqlite3_free, bytes);
    return true;
}

/* A row that was changed since is put back all the same; one that is gone is let go. */
static int undo_conflict(void *data, int conflict, sqlite3_changeset_iter *change)
{
    (void)data, (void)change;
    return conflict == SQLITE_CHANGESET_DATA          ? SQLITE_CHANGESET_REPLACE
           : conflict == SQLITE_CHANGESET_FOREIGN_KEY ? SQLITE_CHANGESET_ABORT
                                                      : SQLITE_CHANGESET_OMIT;
}

bool sqlite_changes_undo(Driver *base, GBytes *changes, GError **error)
{
    gsize size = 0;
    const void *bytes = g_bytes_get_data(changes, &size);
    SqliteDriver *driver = (SqliteDriver *)base;
    sqlite_hook_pause(driver); /* what the log says of it is among what is undone */
    int result =
        sqlite3changeset_apply_v2(driver->handle, (int)size, (void *)(guintptr)bytes, NULL,
                                  undo_conflict, NULL, NULL, NULL, SQLITE_CHANGESETAPPLY_INVERT);
    sqlite_hook_resume(driver);
    return result == SQLITE_OK || session_failed(result, error);
}

// SPDX-License-Identifier: Apache-2.0
#include "db/db.h"

#include <string.h>

#include "db/handle.h"
#include "db/watch.h"

struct DbCursor {
    Db *db;
    DriverRows *rows;
    GError *failure; /* of a step; handed out by db_cursor_done */
};

bool db_is_pgsql(const char *url)
{
    return g_str_has_prefix(url, "postgres://") || g_str_has_prefix(url, "postgresql://");
}

bool db_is_server(const Db *db)
{
    return !g_str_equal(db->driver->kind->name, "sqlite");
}

static Db *open_url(const char *url, bool create, GError **error)
{
    g_assert(url != NULL && *url != '\0');
    Driver *driver =
        db_is_pgsql(url) ? driver_pgsql_open(url, error) : driver_sqlite_open(url, create, error);
    if (driver == NULL) {
        return NULL;
    }
    Db *db = g_new0(Db, 1);
    db->driver = driver;
    db->kept = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
                                     (GDestroyNotify)(void (*)(void))g_bytes_unref);
    return db;
}

Db *db_open(const char *url, GError **error)
{
    return open_url(url, true, error);
}

Db *db_open_again(const char *url, GError **error)
{
    return open_url(url, false, error);
}

void db_free(Db *db)
{
    if (db != NULL) {
        db->driver->kind->close(db->driver);
        g_hash_table_unref(db->kept);
        g_free(db);
    }
}

void db_fail_at(Db *db, int64_t nth_statement)
{
    db->fail_at = nth_statement > 0 ? db->statements + nth_statement : 0;
}

int64_t db_statement_count(const Db *db)
{
    return db->statements;
}

bool db_statement_allowed(Db *db, GError **error)
{
    if (++db->statements == db->fail_at) {
        return error_set(error, ERROR_UNAVAILABLE, "statement failed on purpose");
    }
    return true;
}

static DriverRows *rows_run(Db *db, const char *sql, DbParams params, GError **error)
{
    g_assert(db != NULL && sql != NULL);
    DriverRows *rows = NULL;
    if (db_statement_allowed(db, error)) {
        rows = db->driver->kind->run(db->driver, sql, params, error);
    }
    db->spoiled = db->spoiled || rows == NULL;
    return rows;
}

static DbCursor *cursor_open(Db *db, const char *sql, DbParams params, GError **error)
{
    DriverRows *rows = rows_run(db, sql, params, error);
    if (rows == NULL) {
        return NULL;
    }
    DbCursor *cursor = g_new0(DbCursor, 1);
    cursor->db = db;
    cursor->rows = rows;
    return cursor;
}

DbCursor *db_select(Db *db, const char *sql, DbParams params, GError **error)
{
    db->driver->lasting = false; /* the cursor may outlive what the caller gave */
    return cursor_open(db, sql, params, error);
}

/* Read to its end before the call returns. */
static DbCursor *cursor_within(Db *db, const char *sql, DbParams params, GError **error)
{
    db->driver->lasting = true;
    return cursor_open(db, sql, params, error);
}

bool db_cursor_next(DbCursor *cursor)
{
    bool row = false;
    if (cursor->failure == NULL &&
        !cursor->db->driver->kind->next(cursor->rows, &row, &cursor->failure)) {
        cursor->db->spoiled = true;
    }
    return cursor->failure == NULL && row;
}

bool db_cursor_done(DbCursor *cursor, GError **error)
{
    if (cursor == NULL) {
        return false;
    }
    if (cursor->failure != NULL) {
        g_propagate_error(error, g_steal_pointer(&cursor->failure));
        return false;
    }
    return true;
}

void db_cursor_free(DbCursor *cursor)
{
    if (cursor != NULL) {
        cursor->db->driver->kind->rows_free(cursor->rows);
        g_clear_error(&cursor->failure);
        g_free(cursor);
    }
}

bool db_cursor_is_null(DbCursor *cursor, int column)
{
    return cursor->db->driver->kind->is_null(cursor->rows, column);
}

int64_t db_cursor_int(DbCursor *cursor, int column)
{
    return cursor->db->driver->kind->get_int(cursor->rows, column);
}

const char *db_cursor_text(DbCursor *cursor, int column)
{
    return cursor->db->driver->kind->get_text(cursor->rows, column);
}

const void *db_cursor_blob(DbCursor *cursor, int column, size_t *ret_size)
{
    return cursor->db->driver->kind->get_blob(cursor->rows, column, ret_size);
}

static bool write_within(Db *db, const char *sql, DbParams params, int64_t *ret_changed,
                         GError **error)
{
    g_autoptr(DbCursor) cursor = cursor_within(db, sql, params, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    if (ret_changed != NULL) {
        *ret_changed = db->driver->kind->changed(cursor->rows);
    }
    return db_watch_written(db, error);
}

/* The log of what it changes is written with it, which takes a transaction. */
bool db_run_count(Db *db, const char *sql, DbParams params, int64_t *ret_changed, GError **error)
{
    if (db->depth > 0 || db->driver->kind->watch == NULL) {
        return write_within(db, sql, params, ret_changed, error);
    }
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && write_within(db, sql, params, ret_changed, error) && db_commit(tx, error);
}

bool db_run(Db *db, const char *sql, DbParams params, GError **error)
{
    return db_run_count(db, sql, params, NULL, error);
}

bool db_get_int(Db *db, const char *sql, DbParams params, int64_t fallback, int64_t *ret_number,
                GError **error)
{
    g_autoptr(DbCursor) cursor = cursor_within(db, sql, params, error);
    if (cursor == NULL) {
        return false;
    }
    bool found = db_cursor_next(cursor) && !db_cursor_is_null(cursor, 0);
    int64_t number = found ? db_cursor_int(cursor, 0) : fallback;
    while (found && db_cursor_next(cursor)) {
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_number = number;
    return true;
}

bool db_insert(Db *db, const char *sql, DbParams params, int64_t *ret_id, GError **error)
{
    const DriverKind *kind = db->driver->kind;
    if (kind->inserted == NULL) {
        g_autofree char *returning = g_strconcat(sql, " RETURNING id", NULL);
        return db_get_int(db, returning, params, 0, ret_id, error);
    }
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(DbCursor) cursor = tx != NULL ? cursor_within(db, sql, params, error) : NULL;
    if (cursor == NULL) {
        return false;
    }
    *ret_id = kind->inserted(cursor->rows);
    return db_watch_written(db, error) && db_commit(tx, error);
}

bool db_get_text(Db *db, const char *sql, DbParams params, char **ret_text, GError **error)
{
    g_autoptr(DbCursor) cursor = cursor_within(db, sql, params, error);
    if (cursor == NULL) {
        return false;
    }
    bool found = db_cursor_next(cursor) && !db_cursor_is_null(cursor, 0);
    g_autofree char *text = found ? g_strdup(db_cursor_text(cursor, 0)) : NULL;
    while (found && db_cursor_next(cursor)) {
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_text = g_steal_pointer(&text);
    return true;
}

bool db_has_news(Db *db)
{
    int64_t version = 0;
    if (db->driver->kind->version == NULL ||
        !db->driver->kind->version(db->driver, &version)) {
        return true;
    }
    bool news = db->version != version;
    db->version = version;
    return news;
}

/* What is not committed yet may be undone, and no number tells of that. */
static bool may_keep(const Db *db)
{
    return db->driver->kind->version != NULL && db->depth == 0 && !db->open;
}

bool db_kept_find(Db *db, const char *key, void *ret_value, size_t size)
{
    int64_t version = 0;
    if (!may_keep(db) || !db->driver->kind->version(db->driver, &version)) {
        return false;
    }
    if (db->kept_version != version) {
        g_hash_table_remove_all(db->kept);
        db->kept_version = version;
    }
    gsize length = 0;
    GBytes *value = g_hash_table_lookup(db->kept, key);
    const void *bytes = value != NULL ? g_bytes_get_data(value, &length) : NULL;
    if (bytes == NULL || length != size) {
        return false;
    }
    memcpy(ret_value, bytes, size);
    return true;
}

void db_kept_put(Db *db, const char *key, const void *value, size_t size)
{
    if (may_keep(db) && g_hash_table_size(db->kept) < DB_KEPT_MAX) {
        g_hash_table_replace(db->kept, g_strdup(key), g_bytes_new(value, size));
    }
}

void db_bulk(Db *db, bool on)
{
    if (db->driver->kind->bulk != NULL) {
        db->driver->kind->bulk(db->driver, on);
    }
}

bool db_can_undo(const Db *db)
{
    return db->driver->kind->changes_undo != NULL;
}

bool db_changes_begin(Db *db, GError **error)
{
    g_assert(db_can_undo(db) && db->depth > 0);
    return db_statement_allowed(db, error) && db->driver->kind->changes_begin(db->driver, error);
}

bool db_changes_end(Db *db, GBytes **ret_changes, GError **error)
{
    g_assert(db_can_undo(db) && db->depth > 0);
    return db_statement_allowed(db, error) && db->driver->kind->changes_log(db->driver, error) &&
           db_watch_settle(db, error) &&
           db->driver->kind->changes_end(db->driver, ret_changes, error);
}

bool db_changes_undo(Db *db, GBytes *changes, GError **error)
{
    g_assert(db_can_undo(db) && db->depth > 0);
    bool undone = db_statement_allowed(db, error) &&
                  db->driver->kind->changes_undo(db->driver, changes, error);
    db->spoiled = db->spoiled || !undone;
    return undone;
}

static char *script_for(const DriverKind *kind, const char *script)
{
    GString *text = g_string_new(script);
    g_string_replace(text, "{ID}", kind->type_id, 0);
    g_string_replace(text, "{INT}", kind->type_int, 0);
    g_string_replace(text, "{TEXT}", kind->type_text, 0);
    g_string_replace(text, "{BLOB}", kind->type_blob, 0);
    g_string_replace(text, "{STRICT}", kind->table_suffix, 0);
    g_string_replace(text, "{CLUSTERED}", kind->clustered_suffix, 0);
    return g_string_free(text, FALSE);
}

bool db_run_script(Db *db, const char *script, GError **error)
{
    g_assert(db != NULL && script != NULL);
    g_autofree char *text = script_for(db->driver->kind, script);
    g_auto(GStrv) statements = g_strsplit(text, ";\n", -1);
    for (char **one = statements; *one != NULL; one++) {
        if (*g_strstrip(*one) == '\0') {
            continue;
        }
        if (g_str_has_prefix(*one, WATCH_WORD)) {
            if (!db_watch(db, *one, error)) {
                return false;
            }
            continue;
        }
        if (!db_statement_allowed(db, error) || !db->driver->kind->script(db->driver, *one, error)) {
            db->spoiled = true;
            return false;
        }
    }
    return true;
}

bool db_backup(Db *db, const char *file, GError **error)
{
    g_assert(db != NULL && file != NULL);
    return db->driver->kind->backup(db->driver, file, error);
}

bool db_check(Db *db, GError **error)
{
    g_assert(db != NULL);
    return db->driver->kind->check == NULL || db->driver->kind->check(db->driver, error);
}

bool db_ping(Db *db, GError **error)
{
    int64_t one = 0;
    return db_get_int(db, "SELECT 1", DB_NO_PARAMS, 0, &one, error);
}

bool db_integrity(Db *db, GError **error)
{
    g_assert(db != NULL);
    return db->driver->kind->integrity(db->driver, error);
}

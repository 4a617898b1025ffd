// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "db/sqlite.h"

#define SQL_END 16 /* letters that are hashed */
#define BUSY_STEP_US 200
#define BUSY_STEPS 50000 /* ten seconds */
#define UNDO_MEMORY (120 * 1024) /* bytes a savepoint remembers without a file; SQLite cannot put away 128 KB */

/* A prepared statement and its present run. The first of each SQL text is kept for the next run;
 * one that is needed while the kept one is still being read lives for that run only. */
struct DriverRows {
    SqliteDriver *driver;
    sqlite3_stmt *statement;
    int *places; /* of $1, $2 … among the statement's parameters */
    bool kept, busy;
    bool stepped; /* the first row (or the end) was reached by run */
    bool row;
};

ErrorCode sqlite_code(int result)
{
    switch (result & 0xff) {
    case SQLITE_CONSTRAINT:
        return ERROR_CONFLICT;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ERROR_UNAVAILABLE;
    default:
        return ERROR_INTERNAL;
    }
}

bool sqlite_failed(sqlite3 *handle, GError **error)
{
    int result = sqlite3_extended_errcode(handle);
    return error_set(error, sqlite_code(result), "sqlite: %s (%d)", sqlite3_errmsg(handle), result);
}

/* Statements are long and alike at their beginning: length and end tell them apart sooner than every
 * letter. */
static guint sql_hash(gconstpointer sql)
{
    size_t size = strlen(sql);
    return (guint)size * 31 + g_str_hash((const char *)sql + (size > SQL_END ? size - SQL_END : 0));
}

static void statement_free(gpointer data)
{
    DriverRows *rows = data;
    sqlite3_finalize(rows->statement);
    g_free(rows->places);
    g_free(rows);
}

/* $2 may stand before $1. */
static void places_find(DriverRows *rows)
{
    int count = sqlite3_bind_parameter_count(rows->statement);
    rows->places = g_new0(int, count);
    for (int i = 0; i < count; i++) {
        char name[16];
        g_snprintf(name, sizeof name, "$%d", i + 1);
        rows->places[i] = sqlite3_bind_parameter_index(rows->statement, name);
    }
}

static DriverRows *statement_prepare(SqliteDriver *driver, const char *sql, GError **error)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(driver->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
        SQLITE_OK) {
        sqlite_failed(driver->handle, error);
        g_prefix_error(error, "preparing \"%.60s…\": ", sql);
        return NULL;
    }
    DriverRows *rows = g_new0(DriverRows, 1);
    rows->driver = driver;
    rows->statement = statement;
    places_find(rows);
    return rows;
}

static DriverRows *statement_take(SqliteDriver *driver, const char *sql, GError **error)
{
    DriverRows *rows = g_hash_table_lookup(driver->statements, sql);
    if (rows == NULL || rows->busy) {
        bool keep = rows == NULL;
        rows = statement_prepare(driver, sql, error);
        if (rows != NULL && keep) {
            rows->kept = g_hash_table_insert(driver->statements, g_strdup(sql), rows);
        }
    }
    if (rows != NULL) {
        rows->busy = true;
        rows->stepped = false;
        rows->row = true;
    }
    return rows;
}

/* What stays as long as the rows is not copied. */
static int value_bind(DriverRows *rows, int index, const DbValue *value)
{
    sqlite3_stmt *statement = rows->statement;
    sqlite3_destructor_type keeping =
        rows->driver->base.lasting ? SQLITE_STATIC : SQLITE_TRANSIENT;
    switch (value->kind) {
    case DB_INT:
        return sqlite3_bind_int64(statement, index, value->number);
    case DB_TEXT:
        return sqlite3_bind_text(statement, index, value->bytes, -1, keeping);
    case DB_BLOB:
        return sqlite3_bind_blob64(statement, index, value->bytes, value->size, keeping);
    case DB_NULL:
        break;
    }
    return sqlite3_bind_null(statement, index);
}

static bool params_bind(DriverRows *rows, DbParams params, GError **error)
{
    if ((size_t)sqlite3_bind_parameter_count(rows->statement) != params.count) {
        return error_set(error, ERROR_INTERNAL, "%zu parameters given to \"%.60s…\"", params.count,
                         sqlite3_sql(rows->statement));
    }
    for (size_t i = 0; i < params.count; i++) {
        if (value_bind(rows, rows->places[i], &params.values[i]) != SQLITE_OK) {
            return sqlite_failed(rows->driver->handle, error);
        }
    }
    return true;
}

static bool sqlite_next(DriverRows *rows, bool *ret_row, GError **error)
{
    if (rows->stepped) {
        rows->stepped = false;
        *ret_row = rows->row;
        return true;
    }
    if (!rows->row) {
        *ret_row = false;
        return true;
    }
    int result = sqlite3_step(rows->statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        rows->row = false;
        return sqlite_failed(rows->driver->handle, error);
    }
    *ret_row = rows->row = result == SQLITE_ROW;
    return true;
}

static void sqlite_rows_free(DriverRows *rows)
{
    if (!rows->kept) {
        statement_free(rows);
        return;
    }
    sqlite3_reset(rows->statement);
    sqlite3_clear_bindings(rows->statement);
    rows->busy = false;
}

static DriverRows *sqlite_run(Driver *base, const char *sql, DbParams params, GError **error)
{
    DriverRows *rows = statement_take((SqliteDriver *)base, sql, error);
    bool row = false;
    if (rows == NULL) {
        return NULL;
    }
    if (!params_bind(rows, params, error) || !sqlite_next(rows, &row, error)) {
        sqlite_rows_free(rows);
        return NULL;
    }
    rows->stepped = true;
    return rows;
}

static int64_t sqlite_changed(DriverRows *rows)
{
    return sqlite3_changes(rows->driver->handle);
}

/* RETURNING would make a table in memory each time. */
static int64_t sqlite_inserted(DriverRows *rows)
{
    sqlite3 *handle = rows->driver->handle;
    return sqlite3_changes(handle) == 1 ? sqlite3_last_insert_rowid(handle) : 0;
}

static bool sqlite_is_null(DriverRows *rows, int column)
{
    return sqlite3_column_type(rows->statement, column) == SQLITE_NULL;
}

static int64_t sqlite_get_int(DriverRows *rows, int column)
{
    return sqlite3_column_int64(rows->statement, column);
}

static const char *sqlite_get_text(DriverRows *rows, int column)
{
    const unsigned char *text = sqlite3_column_text(rows->statement, column);
    return text != NULL ? (const char *)text : "";
}

static const void *sqlite_get_blob(DriverRows *rows, int column, size_t *ret_size)
{
    const void *bytes = sqlite3_column_blob(rows->statement, column);
    *ret_size = (size_t)sqlite3_column_bytes(rows->statement, column);
    return bytes;
}

static void sqlite_watch(Driver *base, GHashTable *books)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    g_clear_pointer(&driver->hook, value_hook_free);
    driver->hook = books != NULL ? value_hook_new(driver->handle, books) : NULL;
}

static ValueLog *sqlite_value_log(Driver *base)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    return driver->hook != NULL ? value_hook_log(driver->hook) : NULL;
}

/* A script makes the schema anew, and is no write of anybody. */
static bool sqlite_script(Driver *base, const char *statement, GError **error)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    sqlite_hook_pause(driver);
    int result = sqlite3_exec(driver->handle, statement, NULL, NULL, NULL);
    sqlite_hook_resume(driver);
    return result == SQLITE_OK || sqlite_failed(driver->handle, error);
}

static bool sqlite_control(Driver *base, const char *sql, GError **error)
{
    DriverRows *rows = sqlite_run(base, sql, DB_NO_PARAMS, error);
    if (rows != NULL) {
        sqlite_rows_free(rows);
    }
    return rows != NULL;
}

static bool sqlite_in_transaction(const Driver *base)
{
    return sqlite3_get_autocommit(((const SqliteDriver *)base)->handle) == 0;
}

static bool sqlite_backup(Driver *base, const char *file, GError **error)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    int made = open(file, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0) {
        return error_set(error, errno == EEXIST ? ERROR_CONFLICT : ERROR_UNAVAILABLE,
                         "cannot make '%s': %s", file, g_strerror(errno));
    }
    sqlite3_stmt *statement = NULL;
    bool done =
        sqlite3_prepare_v2(driver->handle, "VACUUM INTO $1", -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_bind_text(statement, 1, file, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_DONE;
    if (!done) {
        sqlite_failed(driver->handle, error);
    }
    sqlite3_finalize(statement);
    if (done && fsync(made) != 0) {
        done = error_set(error, ERROR_UNAVAILABLE, "cannot save '%s'", file);
    }
    close(made);
    if (!done) {
        unlink(file);
    }
    return done;
}

static bool sqlite_integrity(Driver *base, GError **error)
{
    g_autofree char *said = NULL;
    DriverRows *rows = sqlite_run(base, "PRAGMA integrity_check", DB_NO_PARAMS, error);
    bool row = false;
    if (rows == NULL) {
        return false;
    }
    if (sqlite_next(rows, &row, error) && row) {
        said = g_strdup(sqlite_get_text(rows, 0));
    }
    sqlite_rows_free(rows);
    if (said == NULL) {
        return false;
    }
    return g_str_equal(said, "ok") ? true : error_set(error, ERROR_INTERNAL, "integrity: %s", said);
}

static bool sqlite_check(Driver *base, GError **error)
{
    int moved = 0;
    sqlite3_file_control(((SqliteDriver *)base)->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved == 0 ? true
                      : error_set(error, ERROR_UNAVAILABLE, "the database file was moved away");
}

/* data_version tells of the writes of others, total_changes of our own. Never 0. */
bool sqlite_version(Driver *base, int64_t *ret_version)
{
    int64_t own = sqlite3_total_changes64(((SqliteDriver *)base)->handle) & INT32_MAX;
    g_autoptr(GError) failure = NULL;
    DriverRows *rows = sqlite_run(base, "PRAGMA data_version", DB_NO_PARAMS, &failure);
    if (rows == NULL) {
        return false;
    }
    *ret_version = (int64_t)((uint64_t)sqlite_get_int(rows, 0) << 32 | (uint64_t)own) + 1;
    sqlite_rows_free(rows);
    return true;
}

void sqlite_hint(Driver *base, const char *pragma)
{
    g_autoptr(GError) failure = NULL;
    if (!sqlite_script(base, pragma, &failure)) {
        g_debug("%s: %s", pragma, failure->message);
    }
}

static void sqlite_bulk(Driver *base, bool on)
{
    sqlite_hint(base, on ? "PRAGMA cache_size=-65536" : "PRAGMA cache_size=-2000");
}

static void sqlite_close(Driver *base)
{
    SqliteDriver *driver = (SqliteDriver *)base;
    sqlite_changes_drop(base);
    value_hook_free(driver->hook);
    g_hash_table_unref(driver->statements);
    sqlite3_close(driver->handle);
    g_free(driver);
}

static const DriverKind SQLITE = {
    .name = "sqlite",
    .begin_writing = "BEGIN IMMEDIATE",
    .begin_reading = "BEGIN",
    .type_id = "INTEGER PRIMARY KEY",
    .type_int = "INTEGER",
    .type_text = "TEXT",
    .type_blob = "BLOB",
    .table_suffix = "STRICT",
    .clustered_suffix = "STRICT, WITHOUT ROWID",
    .close = sqlite_close,
    .run = sqlite_run,
    .next = sqlite_next,
    .changed = sqlite_changed,
    .inserted = sqlite_inserted,
    .is_null = sqlite_is_null,
    .get_int = sqlite_get_int,
    .get_text = sqlite_get_text,
    .get_blob = sqlite_get_blob,
    .rows_free = sqlite_rows_free,
    .script = sqlite_script,
    .control = sqlite_control,
    .in_transaction = sqlite_in_transaction,
    .version = sqlite_version,
    .check = sqlite_check,
    .backup = sqlite_backup,
    .integrity = sqlite_integrity,
    .bulk = sqlite_bulk,
    .gather = sqlite_gather,
    .sync = sqlite_sync,
    .log_pages = sqlite_log_pages,
    .checkpoint = sqlite_checkpoint,
    .watch = sqlite_watch,
    .value_log = sqlite_value_log,
    .changes_begin = sqlite_changes_begin,
    .changes_log = sqlite_changes_log,
    .changes_end = sqlite_changes_end,
    .changes_drop = sqlite_changes_drop,
    .changes_undo = sqlite_changes_undo,
};

/* The file holds customers' names and numbers: nobody but its owner may read it. Only a new file is
 * opened here: closing any descriptor of a file drops all locks this process holds on it, and with
 * them the write-ahead log that its other connections still use. */
static bool file_make_private(const char *file, GError **error)
{
    int made = open(file, O_CREAT | O_EXCL | O_RDONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0) {
        close(made);
        return true;
    }
    /* on a read-only disk it is no "exists" */
    return errno == EEXIST || access(file, F_OK) == 0
               ? true
               : error_set(error, ERROR_UNAVAILABLE, "cannot make '%s'", file);
}

static bool file_exists(const char *file, GError **error)
{
    return access(file, F_OK) == 0 ? true
                                   : error_set(error, ERROR_UNAVAILABLE, "'%s' is gone", file);
}

/* Another connection writes: a commit takes about a millisecond. SQLite's own handler would soon
 * sleep a hundred, and whoever waits longest would be served last. */
static int wait_turn(void *data, int tries)
{
    (void)data;
    g_usleep(BUSY_STEP_US);
    return tries < BUSY_STEPS;
}

static bool connection_open(SqliteDriver *driver, const char *name, int flags, GError **error)
{
    if (sqlite3_open_v2(name, &driver->handle, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
        return error_set(error, ERROR_UNAVAILABLE, "cannot open '%s': %s", name,
                         sqlite3_errmsg(driver->handle));
    }
    sqlite3_busy_handler(driver->handle, wait_turn, NULL);
    return sqlite_script(&driver->base,
                         "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                         "PRAGMA foreign_keys=ON; PRAGMA cache_size=-2000;"
                         "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;"
                         "PRAGMA secure_delete=ON",
                         error);
}

/* In a folder where nothing can be written there can be no write-ahead log beside the file; when none
 * was left there, the file alone is the whole database and can be read as it is. */
static bool is_whole_and_fixed(const char *file)
{
    g_autofree char *folder = g_path_get_dirname(file);
    g_autofree char *log = g_strconcat(file, "-wal", NULL);
    return access(folder, W_OK) != 0 && access(file, R_OK) == 0 && access(log, F_OK) != 0;
}

static bool connection_open_fixed(SqliteDriver *driver, const char *file, GError **error)
{
    g_autofree char *escaped = g_uri_escape_string(file, "/", TRUE);
    g_autofree char *name = g_strdup_printf("file:%s?immutable=1", escaped);
    sqlite3_close(driver->handle);
    driver->handle = NULL;
    return connection_open(driver, name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
}

Driver *driver_sqlite_open(const char *file, bool create, GError **error)
{
    bool private = g_str_equal(file, ":memory:");
    /* Nobody asks how much memory SQLite has, and counting it takes one lock for all threads at every
     * allocation. Heard before the first connection of the process only. */
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, UNDO_MEMORY);
    if (!private && !(create ? file_make_private(file, error) : file_exists(file, error))) {
        return NULL;
    }
    g_autoptr(GError) failure = NULL;
    SqliteDriver *driver = g_new0(SqliteDriver, 1);
    driver->base.kind = &SQLITE;
    driver->statements = g_hash_table_new_full(sql_hash, g_str_equal, g_free, statement_free);
    int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
    if (connection_open(driver, file, flags, &failure) ||
        (is_whole_and_fixed(file) && connection_open_fixed(driver, file, NULL))) {
        return &driver->base;
    }
    g_propagate_error(error, g_steal_pointer(&failure));
    sqlite_close(&driver->base);
    return NULL;
}

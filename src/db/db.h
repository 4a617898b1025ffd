// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One interface over SQLite (a file path) and PostgreSQL (postgres://…).
 *
 * The same SQL text runs on both: parameters $1 … $n, ON CONFLICT, RETURNING, times as UTC seconds,
 * days as day numbers, money as whole rupiah, booleans as 0/1. A Db belongs to one thread at a
 * time. Statements are prepared once per Db and SQL text. Failures: CONFLICT (a constraint),
 * UNAVAILABLE (busy, full, read-only, connection lost: nothing was written), INTERNAL. */
#include <stdint.h>

#include "base/error.h"

typedef struct Db Db;

typedef enum { DB_NULL, DB_INT, DB_TEXT, DB_BLOB } DbKind;
typedef struct {
    DbKind kind;
    int64_t number;
    const char *bytes; /* borrowed during the call; zero-terminated for DB_TEXT */
    size_t size;       /* DB_BLOB only */
} DbValue;
typedef struct {
    const DbValue *values;
    size_t count;
} DbParams;

static inline DbValue db_int(int64_t number)
{
    return (DbValue){.kind = DB_INT, .number = number};
}
static inline DbValue db_text(const char *text)
{
    return (DbValue){.kind = text != NULL ? DB_TEXT : DB_NULL, .bytes = text};
}
static inline DbValue db_blob(const void *bytes, size_t size)
{
    return (DbValue){.kind = DB_BLOB, .bytes = bytes, .size = size};
}
static inline DbValue db_null(void)
{
    return (DbValue){.kind = DB_NULL};
}
/* A number, or NULL when it is 0: references that may be absent. */
static inline DbValue db_ref(int64_t id)
{
    return id != 0 ? db_int(id) : db_null();
}

/* DB_PARAMS(db_int(business), db_text(name)): lives until the end of the enclosing block. */
#define DB_PARAMS(...)                                                                             \
    ((DbParams){(const DbValue[]){__VA_ARGS__},                                                    \
                sizeof((const DbValue[]){__VA_ARGS__}) / sizeof(DbValue)})
#define DB_NO_PARAMS ((DbParams){NULL, 0})

/* url: "postgres://…" or "postgresql://…", else a file name (":memory:" for a private one). The
 * file is made with owner-only permission when it does not exist. */
MUST_USE Db *db_open(const char *url, GError **error);
/* The same, but a file that does not exist is UNAVAILABLE: it was there, and is gone. */
MUST_USE Db *db_open_again(const char *url, GError **error);
void db_free(Db *db);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Db, db_free)
bool db_is_pgsql(const char *url);
bool db_is_server(const Db *db); /* true: PostgreSQL */

/* Writes. ret_changed (may be NULL): rows changed. */
MUST_USE bool db_run(Db *db, const char *sql, DbParams params, GError **error);
MUST_USE bool db_run_count(Db *db, const char *sql, DbParams params, int64_t *ret_changed,
                           GError **error);

/* sql: an INSERT of one row into a table with an {ID}. *ret_id: its number; 0: there was nothing to insert. */
MUST_USE bool db_insert(Db *db, const char *sql, DbParams params, int64_t *ret_id, GError **error);

/* Reads one number: the first column of the first row; `fallback` when no row or NULL. Also for
 * INSERT … ON CONFLICT … RETURNING id. */
MUST_USE bool db_get_int(Db *db, const char *sql, DbParams params, int64_t fallback,
                         int64_t *ret_number, GError **error);
/* Reads one text; NULL when no row or NULL. */
MUST_USE bool db_get_text(Db *db, const char *sql, DbParams params, char **ret_text,
                          GError **error);

/* Reads rows:
 *     g_autoptr(DbCursor) cursor = db_select(db, SQL, params, error);
 *     while (cursor != NULL && db_cursor_next(cursor)) { … db_cursor_int(cursor, 0) … }
 *     return db_cursor_done(cursor, error);
 * Texts live until the next db_cursor_next. db_select returns NULL on failure. */
typedef struct DbCursor DbCursor;
MUST_USE DbCursor *db_select(Db *db, const char *sql, DbParams params, GError **error);
bool db_cursor_next(DbCursor *cursor);
MUST_USE bool db_cursor_done(DbCursor *cursor, GError **error); /* false: reading failed */
void db_cursor_free(DbCursor *cursor);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DbCursor, db_cursor_free)
bool db_cursor_is_null(DbCursor *cursor, int column);
int64_t db_cursor_int(DbCursor *cursor, int column);      /* NULL reads 0 */
const char *db_cursor_text(DbCursor *cursor, int column); /* NULL reads "" */
const void *db_cursor_blob(DbCursor *cursor, int column, size_t *ret_size);

/* A transaction that rolls back at the end of its scope unless committed:
 *     g_autoptr(DbTransaction) tx = db_begin(db, error);
 *     if (tx == NULL) { return false; }
 *     …
 *     return db_commit(tx, error);
 * Inside another transaction it joins it: only the outermost commits. After a failed statement
 * or an inner transaction without commit, db_commit refuses (INTERNAL): all or nothing. */
typedef struct DbTransaction DbTransaction;
MUST_USE DbTransaction *db_begin(Db *db, GError **error);
MUST_USE bool db_commit(DbTransaction *tx, GError **error);
void db_transaction_end(DbTransaction *tx);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DbTransaction, db_transaction_end)
bool db_in_transaction(const Db *db);

/* Selects that belong together, as those of one page: on SQLite they see the same moment and share
 * one lock; on PostgreSQL each sees its own moment, as without. A db_begin in between ends it. */
MUST_USE bool db_reading_begin(Db *db, GError **error);
MUST_USE bool db_reading_end(Db *db, GError **error);

/* May anything have been written, by whomever, since this connection was last asked? True the first
 * time and always on PostgreSQL. It is a read: between db_reading_begin and _end it fixes the moment.
 * For keeping what was made of rows. */
bool db_has_news(Db *db);

/* Small plain structs made of rows, kept with this connection until anything is written by whomever; so
 * what is found is what would be made now. A put follows a find of the same key that found nothing, with
 * what was read after it. Nothing is kept within a transaction that writes, nor on PostgreSQL. */
#define DB_KEPT_MAX 4096
bool db_kept_find(Db *db, const char *key, void *ret_value, size_t size);
void db_kept_put(Db *db, const char *key, const void *value, size_t size);

/* Thousands of rows are about to be written: until it is off, more of the file stays in memory (SQLite:
 * at most 64 MB), so that no page of an index is written twice. Changes speed alone. */
void db_bulk(Db *db, bool on);

/* What a transaction writes from begin to end, as bytes by which a later transaction undoes it: for work
 * too long for one transaction. SQLite alone; PostgreSQL lets others write beside a long one. Tables have
 * a primary key. Rows that others have changed since are put back as well. Notes end with the transaction. */
bool db_can_undo(const Db *db);
MUST_USE bool db_changes_begin(Db *db, GError **error);
MUST_USE bool db_changes_end(Db *db, GBytes **ret_changes, GError **error); /* owned */
/* CONFLICT: something written since needs a row that would go; nothing is undone. */
MUST_USE bool db_changes_undo(Db *db, GBytes *changes, GError **error);

/* Several statements separated by ";\n", with the type words of migrations replaced:
 * {ID} identity primary key, {INT}, {TEXT}, {BLOB}, {STRICT} table suffix; {CLUSTERED}
 * in its place: rows lie in the order of the primary key. {WATCH table key …}: db/watch.h. */
MUST_USE bool db_run_script(Db *db, const char *script, GError **error);

/* A consistent copy into a new SQLite file while running (SQLite only; CONFLICT if it exists). */
MUST_USE bool db_backup(Db *db, const char *file, GError **error);
/* Is the file still where it was opened? UNAVAILABLE: moved, deleted or replaced; what is written to
 * it would be lost. Cheap. */
MUST_USE bool db_check(Db *db, GError **error);
/* Does it answer? */
MUST_USE bool db_ping(Db *db, GError **error);
/* The database's own integrity check; INTERNAL with what it says. */
MUST_USE bool db_integrity(Db *db, GError **error);

/* Tests only: the n-th statement from now (1 = the next) fails with UNAVAILABLE; 0 = never. */
void db_fail_at(Db *db, int64_t nth_statement);
int64_t db_statement_count(const Db *db); /* statements run since it was opened */

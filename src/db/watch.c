// SPDX-License-Identifier: Apache-2.0
#include "db/watch.h"

#include <string.h>

#include "base/text.h"
#include "db/handle.h"

#define SETTLE_AT 1000 /* entries; a long transaction does not keep more in memory */

static const char SQL_KNOW[] = "INSERT INTO watched (book, keys) VALUES ($1, $2) "
                               "ON CONFLICT (book) DO UPDATE SET keys = excluded.keys";
/* SQLite. A column added to a table is not in the rows that were there: they hold what it says. */
static const char SQL_ARE_WATCHED[] = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'watched'";
static const char SQL_BOOKS[] =
    "SELECT w.book, w.keys, c.name, CASE WHEN c.\"notnull\" = 1 THEN c.dflt_value END "
    "FROM watched w, pragma_table_info(w.book) c ORDER BY w.book, c.cid";
static const char SQL_TRIGGERS[] =
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'watch!_%' ESCAPE '!'";
static const char SQL_NEWEST[] = "SELECT MAX(id) FROM changes WHERE business_id = $1";
static const char SQL_NEXT[] = "SELECT COALESCE(MAX(id), 0) + 1 FROM changes";
static const char SQL_ADD[] = "INSERT INTO value_changes (business_id, change_id, book, row_key, "
                              "kind, field, before_value, after_value) VALUES ($1, $2, $3, $4, $5, "
                              "$6, $7, $8)";

/* PostgreSQL. */
static const char SQL_NAME[] = "SELECT set_config('tangga.change', $1, true)";
static const char SQL_NUMBERED[] = "SELECT book FROM watched WHERE keys = 'id' ORDER BY book";
static const char SQL_PAUSE[] = "SELECT set_config('tangga.paused', 'on', true)";
static const char SQL_RESUME[] = "SELECT set_config('tangga.paused', '', true)";
static const char SQL_ADD_RANGE[] =
    "INSERT INTO value_changes (business_id, change_id, book, row_key, kind, field, "
    "before_value, after_value) VALUES ($1, COALESCE(NULLIF(NULLIF(current_setting("
    "'tangga.change', true), ''), '0')::bigint, (SELECT MAX(id) FROM changes WHERE business_id = $1), "
    "0), $2, '', 'insert', '', $3, $4)";

#define INTO                                                                                       \
    "INSERT INTO value_changes (business_id, change_id, book, row_key, kind, field, "              \
    "before_value, after_value) "

/* One function for all tables; its arguments are the keys. */
static const char WATCHER[] =
    "CREATE OR REPLACE FUNCTION value_watch() RETURNS trigger LANGUAGE plpgsql AS $$ "
    "DECLARE o jsonb; n jsonb; r jsonb; k text; b bigint; "
    "c bigint := COALESCE(NULLIF(current_setting('tangga.change', true), ''), '0')::bigint; "
    "BEGIN IF TG_OP <> 'INSERT' THEN o := to_jsonb(OLD); END IF; "
    "IF TG_OP <> 'DELETE' THEN n := to_jsonb(NEW); END IF; "
    "r := COALESCE(n, o); "
    "b := CASE WHEN TG_TABLE_NAME = 'businesses' THEN r->>'id' ELSE r->>'business_id' END::bigint; "
    "SELECT COALESCE(string_agg(r->>a, '/' ORDER BY i), '') INTO k "
    "FROM unnest(TG_ARGV) WITH ORDINALITY AS t(a, i); "
    "IF TG_OP = 'INSERT' AND current_setting('tangga.paused', true) = 'on' "
    "AND (r ? 'id' OR r ? 'order_id') THEN RETURN NULL; END IF; "
    "IF TG_OP = 'INSERT' THEN " INTO "VALUES (b, c, TG_TABLE_NAME, k, 'insert', '', NULL, NULL); "
    "ELSE " INTO "SELECT b, c, TG_TABLE_NAME, k, LOWER(TG_OP), x.key, x.value, n->>x.key "
    "FROM jsonb_each_text(o) x WHERE x.key NOT IN ('key', 'code', 'digest') "
    "AND (n IS NULL OR n->>x.key IS DISTINCT FROM x.value); END IF; "
    "RETURN NULL; END $$";

static bool server_watch(Db *db, const char *table, char **keys, GError **error)
{
    g_autofree char *named = g_strjoinv("', '", keys);
    g_autofree char *make = g_strdup_printf(
        "CREATE OR REPLACE TRIGGER watch_%s AFTER INSERT OR UPDATE OR DELETE ON %s "
        "FOR EACH ROW EXECUTE FUNCTION value_watch(%s%s%s)",
        table, table, *named != '\0' ? "'" : "", named, *named != '\0' ? "'" : "");
    return db_run_script(db, WATCHER, error) && db_run_script(db, make, error);
}

static bool triggers_drop(Db *db, GError **error)
{
    g_autoptr(GString) script = g_string_new(NULL);
    g_autoptr(DbCursor) cursor = db_select(db, SQL_TRIGGERS, DB_NO_PARAMS, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_string_append_printf(script, "DROP TRIGGER %s;\n", db_cursor_text(cursor, 0));
    }
    bool read = db_cursor_done(cursor, error);
    g_clear_pointer(&cursor, db_cursor_free);
    return read && db_run_script(db, script->str, error);
}

/* What is watched is read again when the next transaction begins. */
static void books_forget(Db *db)
{
    Driver *driver = db->driver;
    if (driver->kind->watch != NULL) {
        driver->kind->watch(driver, NULL);
        driver->watch_known = false;
    }
}

bool db_watch(Db *db, const char *statement, GError **error)
{
    const char *end = strchr(statement, '}');
    g_assert(g_str_has_prefix(statement, WATCH_WORD) && end != NULL);
    const char *begin = statement + strlen(WATCH_WORD);
    if (begin == end) {
        return db_is_server(db) || triggers_drop(db, error);
    }
    g_autofree char *words = g_strndup(begin + 1, (size_t)(end - begin - 1));
    g_auto(GStrv) parts = g_strsplit(words, " ", -1);
    g_autofree char *keys = g_strjoinv(" ", parts + 1);
    if (!db_run(db, SQL_KNOW, DB_PARAMS(db_text(parts[0]), db_text(keys)), error)) {
        return false;
    }
    books_forget(db);
    return !db_is_server(db) || server_watch(db, parts[0], parts + 1, error);
}

/* "0", "''", "'web'": a default as it is written in the table. */
static char *fallback_read(const char *literal)
{
    size_t size = strlen(literal);
    if (*literal != '\'' || size < 2) {
        return g_strdup(literal);
    }
    GString *text = g_string_new_len(literal + 1, (gssize)size - 2);
    g_string_replace(text, "''", "'", 0);
    return g_string_free(text, FALSE);
}

static bool books_load(Db *db, GHashTable *books, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_BOOKS, DB_NO_PARAMS, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        WatchBook *book = g_hash_table_lookup(books, db_cursor_text(cursor, 0));
        if (book == NULL) {
            book = watch_book_add(books, db_cursor_text(cursor, 0), db_cursor_text(cursor, 1));
        }
        g_autofree char *fallback = db_cursor_is_null(cursor, 3)
                                        ? NULL
                                        : fallback_read(db_cursor_text(cursor, 3));
        watch_book_column(book, db_cursor_text(cursor, 2), fallback);
    }
    return db_cursor_done(cursor, error);
}

bool db_watch_begin(Db *db, GError **error)
{
    Driver *driver = db->driver;
    int64_t there = 0;
    if (driver->kind->watch == NULL || driver->watch_known) {
        return true;
    }
    if (!db_get_int(db, SQL_ARE_WATCHED, DB_NO_PARAMS, 0, &there, error)) {
        return false;
    }
    if (there == 0) {
        return true;
    }
    g_autoptr(GHashTable) books = watch_books_new();
    if (!books_load(db, books, error)) {
        return false;
    }
    driver->kind->watch(driver, g_steal_pointer(&books));
    driver->watch_known = true;
    return true;
}

void db_watch_rest(Db *db)
{
    books_forget(db);
    db->driver->watch_known = true;
}

static ValueLog *log_of(Db *db)
{
    Driver *driver = db->driver;
    return driver->kind->value_log != NULL ? driver->kind->value_log(driver) : NULL;
}

void db_watch_end(Db *db)
{
    Driver *driver = db->driver;
    ValueLog *log = log_of(db);
    driver->business_id = driver->change_id = 0;
    if (log != NULL) {
        value_log_clear(log);
    }
}

bool db_watch_name(Db *db, int64_t business_id, int64_t change_id, GError **error)
{
    g_assert(db_in_transaction(db));
    db->driver->business_id = business_id;
    db->driver->change_id = change_id;
    ValueLog *log = log_of(db);
    if (!db_is_server(db)) {
        if (log != NULL) {
            value_log_name(log, business_id);
        }
        return true;
    }
    NumberText id;
    g_autofree char *set = NULL;
    return db_get_text(db, SQL_NAME, DB_PARAMS(db_text(text_number(&id, change_id))), &set, error);
}

static DbValue text_or_null(const char *text)
{
    return text != NULL ? db_text(text) : db_null();
}

static bool entry_write(Db *db, const ValueEntry *entry, int64_t change_id, GError **error)
{
    static const char *const KINDS[] = {"insert", "update", "delete"};
    NumberText last, before;
    ValueEntry said = *entry;
    if (entry->row_key == NULL) {
        bool many = entry->last > entry->first;
        const char *key = text_number(&last, entry->last);
        said.row_key = many ? "" : key;
        said.before = many ? text_number(&before, entry->first - 1) : NULL;
        said.after = many ? key : NULL;
    }
    return db_run(db, SQL_ADD,
                  DB_PARAMS(db_int(said.business_id), db_int(change_id), db_text(said.book->name),
                            db_text(said.row_key), db_text(KINDS[said.kind]), db_text(said.field),
                            text_or_null(said.before), text_or_null(said.after)),
                  error);
}

/* Of entries whose transaction is not named after a change: the newest of their business. */
static bool change_of(Db *db, int64_t business_id, int64_t *ret_change_id, GError **error)
{
    int64_t named = db->driver->change_id;
    if (named == WATCH_NEXT_CHANGE) {
        return db_get_int(db, SQL_NEXT, DB_NO_PARAMS, 0, ret_change_id, error);
    }
    *ret_change_id = named;
    return named != 0 ||
           db_get_int(db, SQL_NEWEST, DB_PARAMS(db_int(business_id)), 0, ret_change_id, error);
}

static bool entries_write(Db *db, const ValueLog *log, GError **error)
{
    int64_t business_id = 0, change_id = 0;
    for (guint i = 0; i < value_log_size(log); i++) {
        const ValueEntry *entry = value_log_at(log, i);
        if (entry->business_id != business_id &&
            !change_of(db, entry->business_id, &change_id, error)) {
            return false;
        }
        business_id = entry->business_id;
        if (!entry_write(db, entry, change_id, error)) {
            return false;
        }
    }
    return true;
}

bool db_watch_settle(Db *db, GError **error)
{
    ValueLog *log = log_of(db);
    if (log == NULL || value_log_size(log) == 0) {
        return true;
    }
    Driver *driver = db->driver;
    g_assert(db_in_transaction(db) && !driver->settling);
    driver->settling = true;
    bool done = entries_write(db, log, error);
    driver->settling = false;
    value_log_clear(log);
    value_log_name(log, driver->business_id);
    return done;
}

int64_t db_watch_unsettled(Db *db)
{
    ValueLog *log = log_of(db);
    return log != NULL ? value_log_size(log) : 0;
}

bool db_watch_written(Db *db, GError **error)
{
    ValueLog *log = log_of(db);
    return log == NULL || value_log_size(log) < SETTLE_AT || db->driver->settling ||
           db_watch_settle(db, error);
}

typedef struct {
    char *table;
    int64_t newest;
} Mark;

struct DbWatchPause {
    Db *db;
    int64_t business_id;
    GArray *marks; /* Mark */
};

static void mark_clear(gpointer mark)
{
    g_free(((Mark *)mark)->table);
}

void db_watch_pause_free(DbWatchPause *pause)
{
    if (pause != NULL) {
        g_array_unref(pause->marks);
        g_free(pause);
    }
}

static bool newest_load(Db *db, const char *table, int64_t *ret_newest, GError **error)
{
    g_autofree char *sql = g_strdup_printf("SELECT MAX(id) FROM %s", table);
    return db_get_int(db, sql, DB_NO_PARAMS, 0, ret_newest, error);
}

static bool marks_load(DbWatchPause *pause, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(pause->db, SQL_NUMBERED, DB_NO_PARAMS, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        Mark mark = {g_strdup(db_cursor_text(cursor, 0)), 0};
        g_array_append_val(pause->marks, mark);
    }
    for (guint i = 0; i < pause->marks->len; i++) {
        Mark *mark = &g_array_index(pause->marks, Mark, i);
        if (!newest_load(pause->db, mark->table, &mark->newest, error)) {
            return false;
        }
    }
    return db_cursor_done(cursor, error);
}

static bool server_set(Db *db, const char *sql, GError **error)
{
    g_autofree char *set = NULL;
    return db_get_text(db, sql, DB_NO_PARAMS, &set, error);
}

DbWatchPause *db_watch_pause(Db *db, int64_t business_id, GError **error)
{
    g_assert(db_in_transaction(db));
    g_autoptr(DbWatchPause) pause = g_new0(DbWatchPause, 1);
    pause->db = db;
    pause->business_id = business_id;
    pause->marks = g_array_new(FALSE, FALSE, sizeof(Mark));
    g_array_set_clear_func(pause->marks, mark_clear);
    if (db_is_server(db) && (!marks_load(pause, error) || !server_set(db, SQL_PAUSE, error))) {
        return NULL;
    }
    return g_steal_pointer(&pause);
}

static bool range_add(const DbWatchPause *pause, const Mark *mark, GError **error)
{
    int64_t newest = 0;
    if (!newest_load(pause->db, mark->table, &newest, error)) {
        return false;
    }
    g_autofree char *from = g_strdup_printf("%" G_GINT64_FORMAT, mark->newest);
    g_autofree char *to = g_strdup_printf("%" G_GINT64_FORMAT, newest);
    return newest <= mark->newest ||
           db_run(pause->db, SQL_ADD_RANGE,
                  DB_PARAMS(db_int(pause->business_id), db_text(mark->table), db_text(from),
                            db_text(to)),
                  error);
}

bool db_watch_resume(DbWatchPause *pause, GError **error)
{
    for (guint i = 0; i < pause->marks->len; i++) {
        if (!range_add(pause, &g_array_index(pause->marks, Mark, i), error)) {
            return false;
        }
    }
    return !db_is_server(pause->db) || server_set(pause->db, SQL_RESUME, error);
}

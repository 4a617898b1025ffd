// SPDX-License-Identifier: Apache-2.0
#include "db/watch.h"

#include <string.h>

/* SQLite: what a trigger may name is known when it is made. */
static const char SQL_COLUMNS[] = "SELECT name FROM pragma_table_info($1) WHERE name NOT IN "
                                  "('key', 'code', 'digest') ORDER BY cid";
static const char SQL_NAME[] = "SELECT set_config('tangga.change', $1, true)";

static const char SQL_KNOW[] = "INSERT INTO watched (book, keys) VALUES ($1, $2) "
                               "ON CONFLICT (book) DO UPDATE SET keys = excluded.keys";
static const char SQL_NUMBERED[] = "SELECT book FROM watched WHERE keys = 'id' ORDER BY book";
static const char SQL_PAUSE[] = "INSERT INTO watch_pauses (business_id) VALUES ($1)";
static const char SQL_RESUME[] = "DELETE FROM watch_pauses WHERE business_id = $1";
static const char SQL_PAUSE_SERVER[] = "SELECT set_config('tangga.paused', 'on', true)";
static const char SQL_RESUME_SERVER[] = "SELECT set_config('tangga.paused', '', true)";
static const char SQL_ADD_RANGE[] =
    "INSERT INTO value_changes (business_id, change_id, book, row_key, kind, field, "
    "before_value, after_value) VALUES ($1, (SELECT COALESCE(MAX(id), 0) FROM changes "
    "WHERE business_id = $1), $2, '', 'insert', '', $3, $4)";

#define INTO                                                                                       \
    "INSERT INTO value_changes (business_id, change_id, book, row_key, kind, field, "              \
    "before_value, after_value) "
#define NEWEST "(SELECT COALESCE(MAX(id), 0) FROM changes)"

/* PostgreSQL: one function for all tables; its arguments are the keys. */
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

typedef struct {
    const char *table, *business;
    char **keys;
    GPtrArray *columns;
} Watched;

static char *key_sql(const Watched *watched, const char *row)
{
    GString *sql = g_string_new(*watched->keys == NULL ? "''" : "");
    for (char **key = watched->keys; *key != NULL; key++) {
        g_string_append_printf(sql, "%s%s.%s", sql->len > 0 ? " || '/' || " : "", row, *key);
    }
    return g_string_free(sql, FALSE);
}

/* The fields of a row, as pairs of before and after unless it is gone. One object is far less for a
 * connection to read and keep than a SELECT for each field. */
static void fields_write(GString *sql, const Watched *watched, bool gone)
{
    for (guint i = 0; i < watched->columns->len; i++) {
        const char *column = watched->columns->pdata[i];
        g_string_append_printf(sql, gone ? "%s'%s', OLD.%s" : "%s'%s', json_array(OLD.%s, NEW.",
                               i > 0 ? ", " : "", column, column);
        if (!gone) {
            g_string_append_printf(sql, "%s)", column);
        }
    }
}

/* By its own number, or by that of its order. */
static bool is_told_by_range(const Watched *watched)
{
    for (guint i = 0; i < watched->columns->len; i++) {
        if (g_str_equal(watched->columns->pdata[i], "id") ||
            g_str_equal(watched->columns->pdata[i], "order_id")) {
            return true;
        }
    }
    return false;
}

static char *trigger_sql(const Watched *watched, const char *kind)
{
    bool fresh = g_str_equal(kind, "insert"), gone = g_str_equal(kind, "delete");
    const char *row = gone ? "OLD" : "NEW";
    const char *when = fresh && is_told_by_range(watched)
                           ? " WHEN NOT EXISTS (SELECT 1 FROM watch_pauses)"
                           : "";
    g_autofree char *key = key_sql(watched, row);
    GString *sql = g_string_new(NULL);
    g_string_append_printf(sql,
                           "CREATE TRIGGER watch_%s_%s AFTER %s ON %s%s BEGIN " INTO
                           "SELECT %s.%s, " NEWEST ", '%s', %s, '%s', ",
                           watched->table, kind, kind, watched->table, when, row,
                           watched->business,
                           watched->table, key, kind);
    if (fresh) {
        g_string_append(sql, "'', NULL, NULL; END");
        return g_string_free(sql, FALSE);
    }
    g_string_append(sql, gone ? "key, value, NULL FROM json_each(json_object("
                              : "key, value ->> 0, value ->> 1 FROM json_each(json_object(");
    fields_write(sql, watched, gone);
    g_string_append_printf(sql, "))%s; END", gone ? "" : " WHERE value ->> 0 IS NOT value ->> 1");
    return g_string_free(sql, FALSE);
}

static bool columns_load(Db *db, Watched *watched, GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_COLUMNS, DB_PARAMS(db_text(watched->table)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_ptr_array_add(watched->columns, g_strdup(db_cursor_text(cursor, 0)));
    }
    return db_cursor_done(cursor, error);
}

static bool sqlite_watch(Db *db, Watched *watched, GError **error)
{
    static const char *const KINDS[] = {"insert", "update", "delete"};
    if (!columns_load(db, watched, error)) {
        return false;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        g_autofree char *drop =
            g_strdup_printf("DROP TRIGGER IF EXISTS watch_%s_%s", watched->table, KINDS[i]);
        g_autofree char *make = trigger_sql(watched, KINDS[i]);
        if (!db_run_script(db, drop, error) || !db_run_script(db, make, error)) {
            return false;
        }
    }
    return true;
}

static bool pgsql_watch(Db *db, const Watched *watched, GError **error)
{
    g_autofree char *keys = g_strjoinv("', '", watched->keys);
    g_autofree char *make = g_strdup_printf(
        "CREATE OR REPLACE TRIGGER watch_%s AFTER INSERT OR UPDATE OR DELETE ON %s "
        "FOR EACH ROW EXECUTE FUNCTION value_watch(%s%s%s)",
        watched->table, watched->table, *keys != '\0' ? "'" : "", keys, *keys != '\0' ? "'" : "");
    return db_run_script(db, WATCHER, error) && db_run_script(db, make, error);
}

bool db_watch(Db *db, const char *statement, GError **error)
{
    const char *end = strchr(statement, '}');
    g_assert(g_str_has_prefix(statement, WATCH_WORD) && end != NULL);
    const char *begin = statement + strlen(WATCH_WORD);
    g_autofree char *words = g_strndup(begin, (size_t)(end - begin));
    g_auto(GStrv) parts = g_strsplit(words, " ", -1);
    g_autoptr(GPtrArray) columns = g_ptr_array_new_with_free_func(g_free);
    Watched watched = {parts[0], g_str_equal(parts[0], "businesses") ? "id" : "business_id",
                       parts + 1, columns};
    g_autofree char *keys = g_strjoinv(" ", parts + 1);
    return db_run(db, SQL_KNOW, DB_PARAMS(db_text(watched.table), db_text(keys)), error) &&
           (db_is_server(db) ? pgsql_watch(db, &watched, error)
                             : sqlite_watch(db, &watched, error));
}

bool db_watch_name(Db *db, int64_t change_id, GError **error)
{
    g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, change_id);
    g_autofree char *set = NULL;
    return !db_is_server(db) ||
           db_get_text(db, SQL_NAME, DB_PARAMS(db_text(id)), &set, error);
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
    if (!marks_load(pause, error) ||
        !(db_is_server(db) ? server_set(db, SQL_PAUSE_SERVER, error)
                           : db_run(db, SQL_PAUSE, DB_PARAMS(db_int(business_id)), error))) {
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
    return db_is_server(pause->db)
               ? server_set(pause->db, SQL_RESUME_SERVER, error)
               : db_run(pause->db, SQL_RESUME, DB_PARAMS(db_int(pause->business_id)), error);
}

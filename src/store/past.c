// SPDX-License-Identifier: Apache-2.0
#include "store/past.h"

#include "db/migrate.h"
#include "db/rows.h"
#include "db/watch.h"

extern const EmbeddedFile tangga_migration_files[];
extern const size_t tangga_migration_count;

/* In the copy. */
static const char SQL_WATCHED[] = "SELECT book FROM watched ORDER BY book";
static const char SQL_KEYS[] = "SELECT keys FROM watched WHERE book = $1";
static const char SQL_COLUMNS[] = "SELECT name FROM pragma_table_info($1) ORDER BY cid";
/* Rows taken in as a range go with their order. */
static const char SQL_OF_ORDERS[] =
    "SELECT w.book FROM watched w WHERE w.keys <> 'id' AND EXISTS (SELECT 1 FROM "
    "pragma_table_info(w.book) c WHERE c.name = 'order_id')";
/* Rows come in before those they name, and some of those never. */
static const char SQL_LOOSE[] = "PRAGMA foreign_keys = OFF";
static const char SQL_ADD_USER[] = "INSERT INTO users (id, name, created_at) VALUES ($1, $2, 0)";

static const char SQL_USERS[] = "SELECT id, name FROM users WHERE id IN (SELECT user_id FROM "
                                "changes WHERE business_id = $1) OR id IN (SELECT user_id FROM "
                                "members WHERE business_id = $1)";
static const char SQL_UNTIL[] =
    "SELECT last_value_id FROM changes WHERE business_id = $1 AND id = $2";
static const char SQL_LATER[] =
    "SELECT book, row_key, kind, field, before_value, after_value FROM value_changes "
    "WHERE business_id = $1 AND id > $2 ORDER BY id DESC";
static const char SQL_OF_REPORT[] =
    "SELECT c.id, c.at, (SELECT COUNT(*) FROM value_changes v WHERE v.business_id = $1 "
    "AND v.id > c.last_value_id) FROM changes c WHERE c.business_id = $1 "
    "AND c.action IN ('report_confirm', 'report_correct') AND c.last_value_id > 0 "
    "AND c.at = (SELECT MAX(checked_at) FROM conclusions WHERE business_id = $1 AND period = $2) "
    "ORDER BY c.id DESC LIMIT 1";

/* With names of tables and columns put in, which come from the schema alone. */
static const char SQL_OF_TABLE[] = "SELECT %s FROM %s WHERE %s = $1";
static const char SQL_PUT[] = "INSERT INTO %s (%s) VALUES ";
static const char SQL_TAKE_OUT[] = "DELETE FROM %s WHERE %s";
static const char SQL_TAKE_RANGE[] =
    "DELETE FROM %s WHERE business_id = $1 AND id > $2 AND id <= $3";
static const char SQL_TAKE_ORPHANS[] =
    "DELETE FROM %s WHERE order_id NOT IN (SELECT id FROM orders)";
static const char SQL_SET_FIELD[] = "UPDATE %s SET %s = $%u WHERE %s";
static const char SQL_RESTORE[] = "INSERT OR IGNORE INTO %s (%s) VALUES (%s)";

static bool names_load(Db *db, const char *sql, const char *table, GPtrArray *names, GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, sql, table != NULL ? DB_PARAMS(db_text(table)) : DB_NO_PARAMS, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        g_ptr_array_add(names, g_strdup(db_cursor_text(cursor, 0)));
    }
    return db_cursor_done(cursor, error);
}

static GPtrArray *names_new(void)
{
    return g_ptr_array_new_with_free_func(g_free);
}

static const char *owner_column(const char *table)
{
    return g_str_equal(table, "businesses") ? "id" : "business_id";
}

static char *joined(const GPtrArray *columns, const char *before, const char *after)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < columns->len; i++) {
        g_string_append_printf(text, "%s%s%s%s", i > 0 ? ", " : "", before,
                               (const char *)columns->pdata[i], after);
    }
    return g_string_free(text, FALSE);
}

/* Values travel as text, as in the log: each column makes of it what it holds. */
static bool rows_copy(Db *db, Db *past, int64_t business_id, const char *table, GError **error)
{
    g_autoptr(GPtrArray) columns = names_new();
    if (!names_load(past, SQL_COLUMNS, table, columns, error)) {
        return false;
    }
    g_autofree char *names = joined(columns, "", "");
    g_autofree char *texts = joined(columns, "CAST(", " AS TEXT)");
    g_autofree char *get = g_strdup_printf(SQL_OF_TABLE, texts, table, owner_column(table));
    g_autofree char *put = g_strdup_printf(SQL_PUT, table, names);
    g_autoptr(GStringChunk) kept = g_string_chunk_new(4096);
    g_autoptr(DbRows) rows = db_rows_new(put, columns->len);
    g_autofree DbValue *row = g_new0(DbValue, columns->len);
    g_autoptr(DbCursor) cursor = db_select(db, get, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        for (guint i = 0; i < columns->len; i++) {
            row[i] = db_cursor_is_null(cursor, (int)i)
                         ? db_null()
                         : db_text(g_string_chunk_insert(kept, db_cursor_text(cursor, (int)i)));
        }
        db_rows_add(rows, (DbParams){row, columns->len});
    }
    return db_cursor_done(cursor, error) && db_rows_put(rows, past, error);
}

static bool users_copy(Db *db, Db *past, int64_t business_id, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(db, SQL_USERS, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        if (!db_run(past, SQL_ADD_USER,
                    DB_PARAMS(db_int(db_cursor_int(cursor, 0)), db_text(db_cursor_text(cursor, 1))),
                    error)) {
            return false;
        }
    }
    return db_cursor_done(cursor, error);
}

static bool copy(Db *db, Db *past, int64_t business_id, GError **error)
{
    g_autoptr(GPtrArray) tables = names_new();
    if (!names_load(past, SQL_WATCHED, NULL, tables, error) ||
        !users_copy(db, past, business_id, error)) {
        return false;
    }
    for (guint i = 0; i < tables->len; i++) {
        if (!rows_copy(db, past, business_id, tables->pdata[i], error)) {
            return false;
        }
    }
    return true;
}

/* One row of a table, told by the values of its keys: "business_id = $1 AND id = $2". */
typedef struct {
    char *where;
    GArray *params; /* DbValue, the business first */
    char **keys;    /* owns their texts */
} Row;
static void row_clear(Row *row)
{
    g_free(row->where);
    g_array_unref(row->params);
    g_strfreev(row->keys);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Row, row_clear)

static bool row_find(Db *past, int64_t business_id, const char *table, const char *key, Row *row,
                     GError **error)
{
    g_autofree char *words = NULL;
    g_autoptr(GString) where = g_string_new(NULL);
    DbValue owner = db_int(business_id);
    row->params = g_array_new(FALSE, FALSE, sizeof(DbValue));
    g_array_append_val(row->params, owner);
    if (!db_get_text(past, SQL_KEYS, DB_PARAMS(db_text(table)), &words, error)) {
        return false;
    }
    g_auto(GStrv) names = g_strsplit(words != NULL ? words : "", " ", -1);
    row->keys = g_strsplit(key, "/", (int)MAX(g_strv_length(names), 1));
    g_string_append_printf(where, "%s = $1", owner_column(table));
    for (guint i = 0; names[i] != NULL && row->keys[i] != NULL; i++) {
        DbValue value = db_text(row->keys[i]);
        g_array_append_val(row->params, value);
        g_string_append_printf(where, " AND %s = $%u", names[i], i + 2);
    }
    row->where = g_string_free(g_steal_pointer(&where), FALSE);
    return true;
}

static bool row_run(Db *past, const char *sql, const Row *row, GError **error)
{
    return db_run(past, sql,
                  (DbParams){(const DbValue *)(void *)row->params->data, row->params->len}, error);
}

/* An entry of the log. */
typedef struct {
    const char *table, *key, *kind, *field;
    DbValue before;
    int64_t after; /* of a range */
} Entry;

static bool new_row_undo(Db *past, int64_t business_id, const Entry *entry, GError **error)
{
    g_auto(Row) row = {0};
    if (!row_find(past, business_id, entry->table, entry->key, &row, error)) {
        return false;
    }
    g_autofree char *sql = g_strdup_printf(SQL_TAKE_OUT, entry->table, row.where);
    return row_run(past, sql, &row, error);
}

/* Many new rows at once: before < number <= after. */
static bool range_undo(Db *past, int64_t business_id, const Entry *entry, GError **error)
{
    g_autofree char *sql =
        g_strdup_printf(SQL_TAKE_RANGE, entry->table);
    return db_run(past, sql,
                  DB_PARAMS(db_int(business_id), entry->before, db_int(entry->after)), error);
}

static bool field_undo(Db *past, int64_t business_id, const Entry *entry, GError **error)
{
    g_auto(Row) row = {0};
    if (!row_find(past, business_id, entry->table, entry->key, &row, error)) {
        return false;
    }
    g_array_append_val(row.params, entry->before);
    g_autofree char *sql = g_strdup_printf(SQL_SET_FIELD, entry->table, entry->field,
                                           row.params->len, row.where);
    return row_run(past, sql, &row, error);
}

/* A row that was taken out, field by field, until another entry comes. */
typedef struct {
    char *table, *key; /* NULL: none */
    GString *fields, *places;
    GArray *values; /* DbValue */
    GPtrArray *texts;
} Gone;
static void gone_clear(Gone *gone)
{
    g_free(gone->table);
    g_free(gone->key);
    g_string_free(gone->fields, TRUE);
    g_string_free(gone->places, TRUE);
    g_array_unref(gone->values);
    g_ptr_array_unref(gone->texts);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Gone, gone_clear)

static Gone gone_new(void)
{
    return (Gone){.fields = g_string_new(NULL),
                  .places = g_string_new(NULL),
                  .values = g_array_new(FALSE, FALSE, sizeof(DbValue)),
                  .texts = names_new()};
}

static void gone_add(Gone *gone, const Entry *entry)
{
    DbValue value = entry->before;
    if (gone->table == NULL) {
        gone->table = g_strdup(entry->table);
        gone->key = g_strdup(entry->key);
    }
    if (value.kind == DB_TEXT) {
        char *text = g_strdup(value.bytes);
        g_ptr_array_add(gone->texts, text);
        value.bytes = text;
    }
    const char *comma = gone->values->len > 0 ? ", " : "";
    g_array_append_val(gone->values, value);
    g_string_append_printf(gone->fields, "%s%s", comma, entry->field);
    g_string_append_printf(gone->places, "%s$%u", comma, gone->values->len);
}

/* A row that needs what the log never keeps, as a photo without its bytes, stays out. */
static bool gone_restore(Db *past, Gone *gone, GError **error)
{
    if (gone->table == NULL) {
        return true;
    }
    g_autofree char *sql = g_strdup_printf(SQL_RESTORE, gone->table, gone->fields->str,
                                           gone->places->str);
    bool done = db_run(
        past, sql, (DbParams){(const DbValue *)(void *)gone->values->data, gone->values->len},
        error);
    g_clear_pointer(&gone->table, g_free);
    g_clear_pointer(&gone->key, g_free);
    g_string_truncate(gone->fields, 0);
    g_string_truncate(gone->places, 0);
    g_array_set_size(gone->values, 0);
    return done;
}

static bool entry_undo(Db *past, int64_t business_id, const Entry *entry, Gone *gone,
                       GError **error)
{
    bool removal = g_str_equal(entry->kind, "delete");
    bool same = removal && g_strcmp0(gone->table, entry->table) == 0 &&
                g_strcmp0(gone->key, entry->key) == 0;
    if (!same && !gone_restore(past, gone, error)) {
        return false;
    }
    if (removal) {
        gone_add(gone, entry);
        return true;
    }
    if (g_str_equal(entry->kind, "update")) {
        return field_undo(past, business_id, entry, error);
    }
    return entry->before.kind != DB_NULL ? range_undo(past, business_id, entry, error)
                                         : new_row_undo(past, business_id, entry, error);
}

static bool undo(Db *db, Db *past, int64_t business_id, int64_t until, GError **error)
{
    g_auto(Gone) gone = gone_new();
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_LATER, DB_PARAMS(db_int(business_id), db_int(until)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        Entry entry = {db_cursor_text(cursor, 0), db_cursor_text(cursor, 1),
                       db_cursor_text(cursor, 2), db_cursor_text(cursor, 3),
                       db_cursor_is_null(cursor, 4) ? db_null()
                                                    : db_text(db_cursor_text(cursor, 4)),
                       db_cursor_int(cursor, 5)};
        if (!entry_undo(past, business_id, &entry, &gone, error)) {
            return false;
        }
    }
    return db_cursor_done(cursor, error) && gone_restore(past, &gone, error);
}

static bool orphans_drop(Db *past, GError **error)
{
    g_autoptr(GPtrArray) tables = names_new();
    if (!names_load(past, SQL_OF_ORDERS, NULL, tables, error)) {
        return false;
    }
    for (guint i = 0; i < tables->len; i++) {
        g_autofree char *sql =
            g_strdup_printf(SQL_TAKE_ORPHANS, (const char *)tables->pdata[i]);
        if (!db_run(past, sql, DB_NO_PARAMS, error)) {
            return false;
        }
    }
    return true;
}

static bool until_find(Db *db, int64_t business_id, int64_t change_id, int64_t *ret_until,
                       GError **error)
{
    if (!db_get_int(db, SQL_UNTIL, DB_PARAMS(db_int(business_id), db_int(change_id)), -1, ret_until,
                    error)) {
        return false;
    }
    if (*ret_until < 0) {
        return error_set(error, ERROR_NOT_FOUND, "no such change");
    }
    return *ret_until > 0 || error_set(error, ERROR_INVALID, "it was done before the log began");
}

bool past_open(Db *db, int64_t business_id, int64_t change_id, Db **ret_past, GError **error)
{
    int64_t until = 0;
    if (!until_find(db, business_id, change_id, &until, error)) {
        return false;
    }
    g_autoptr(Db) past = db_open(":memory:", error);
    if (past == NULL || !migrate(past, tangga_migration_files, tangga_migration_count, error)) {
        return false;
    }
    if (!db_run_script(past, SQL_LOOSE, error)) {
        return false;
    }
    db_watch_rest(past);
    g_autoptr(DbTransaction) tx = db_begin(past, error);
    if (tx == NULL || !copy(db, past, business_id, error) ||
        !undo(db, past, business_id, until, error) || !orphans_drop(past, error) ||
        !db_commit(tx, error)) {
        return false;
    }
    *ret_past = g_steal_pointer(&past);
    return true;
}

bool past_of_report(Db *db, int64_t business_id, const char *period, PastMark *ret_mark,
                    GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_OF_REPORT, DB_PARAMS(db_int(business_id), db_text(period)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        *ret_mark = (PastMark){db_cursor_int(cursor, 0), db_cursor_int(cursor, 1),
                               db_cursor_int(cursor, 2)};
    }
    return db_cursor_done(cursor, error);
}

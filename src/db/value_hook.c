// SPDX-License-Identifier: Apache-2.0
#define SQLITE_ENABLE_SESSION /* declares what Debian's library has */
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "db/value_hook.h"

#include <sqlite3.h>
#include <string.h>

#define NUMBER_TEXT 24

struct ValueHook {
    sqlite3 *handle;
    GHashTable *books;
    const WatchBook *orders; /* NULL: there are none */
    ValueLog *log;
    GString *key;
};

/* A row as it is told: by the connection, or by a change of a session. */
typedef struct {
    const WatchBook *book;
    sqlite3 *handle;
    sqlite3_changeset_iter *change;
    int64_t business_id; /* when the row does not tell */
} Row;

static sqlite3_value *value_of(const Row *row, int column, bool after)
{
    sqlite3_value *value = NULL;
    if (row->change != NULL) {
        (void)(after ? sqlite3changeset_new : sqlite3changeset_old)(row->change, column, &value);
    } else {
        (void)(after ? sqlite3_preupdate_new : sqlite3_preupdate_old)(row->handle, column, &value);
    }
    return value;
}

/* Of a changed row a session tells what stays as a value before alone. */
static sqlite3_value *value_known(const Row *row, int column, bool after)
{
    sqlite3_value *value = value_of(row, column, after);
    return value == NULL && row->change != NULL ? value_of(row, column, !after) : value;
}

static const char *text_of(const Row *row, int column, sqlite3_value *value)
{
    const char *text = value != NULL ? (const char *)sqlite3_value_text(value) : NULL;
    return text != NULL ? text : g_array_index(row->book->columns, WatchColumn, column).fallback;
}

static int64_t business_of(const Row *row, bool after)
{
    sqlite3_value *value = value_known(row, row->book->business, after);
    return value != NULL ? sqlite3_value_int64(value) : row->business_id;
}

static const char *key_write(const Row *row, bool after, GString *key)
{
    const WatchBook *book = row->book;
    g_string_truncate(key, 0);
    for (guint i = 0; book->keys[i] != NULL && *book->keys[i] != '\0'; i++) {
        const char *text = text_of(row, book->key_columns[i],
                                   value_known(row, book->key_columns[i], after));
        g_string_append(g_string_append(key, i > 0 ? "/" : ""), text != NULL ? text : "");
    }
    return key->str;
}

/* What belongs to a new order is told with it. */
static bool goes_with_order(const ValueHook *hook, const Row *row)
{
    sqlite3_value *order =
        row->book->order >= 0 && hook->orders != NULL ? value_of(row, row->book->order, true) : NULL;
    return order != NULL && value_log_is_new(hook->log, hook->orders, sqlite3_value_int64(order));
}

static void row_added(ValueHook *hook, const Row *row)
{
    if (row->book->number >= 0) {
        value_log_number(hook->log, row->book, business_of(row, true),
                         sqlite3_value_int64(value_of(row, row->book->number, true)));
    } else if (!goes_with_order(hook, row)) {
        value_log_add(hook->log, &(ValueEntry){.kind = VALUE_INSERT,
                                               .book = row->book,
                                               .business_id = business_of(row, true),
                                               .row_key = key_write(row, true, hook->key),
                                               .field = ""});
    }
}

static bool is_same(sqlite3_value *before, sqlite3_value *after)
{
    int kind = sqlite3_value_type(before);
    return kind == SQLITE_INTEGER && kind == sqlite3_value_type(after) &&
           sqlite3_value_int64(before) == sqlite3_value_int64(after);
}

static void row_changed(ValueHook *hook, const Row *row)
{
    ValueEntry entry = {.kind = VALUE_UPDATE, .book = row->book};
    for (guint i = 0; i < row->book->columns->len; i++) {
        const WatchColumn *column = &g_array_index(row->book->columns, WatchColumn, i);
        sqlite3_value *before = value_of(row, (int)i, false);
        sqlite3_value *after = value_of(row, (int)i, true);
        if (!column->kept || before == NULL || after == NULL || is_same(before, after)) {
            continue;
        }
        entry.before = text_of(row, (int)i, before);
        entry.after = text_of(row, (int)i, after);
        if (g_strcmp0(entry.before, entry.after) == 0) {
            continue;
        }
        if (entry.row_key == NULL) {
            entry.row_key = key_write(row, true, hook->key);
            entry.business_id = business_of(row, true);
        }
        entry.field = column->name;
        value_log_add(hook->log, &entry);
    }
}

static void row_removed(ValueHook *hook, const Row *row)
{
    ValueEntry entry = {.kind = VALUE_DELETE,
                        .book = row->book,
                        .business_id = business_of(row, false),
                        .row_key = key_write(row, false, hook->key)};
    for (guint i = 0; i < row->book->columns->len; i++) {
        const WatchColumn *column = &g_array_index(row->book->columns, WatchColumn, i);
        if (column->kept) {
            entry.field = column->name;
            entry.before = text_of(row, (int)i, value_of(row, (int)i, false));
            value_log_add(hook->log, &entry);
        }
    }
}

static void row_told(ValueHook *hook, const Row *row, int deed)
{
    switch (deed) {
    case SQLITE_INSERT:
        row_added(hook, row);
        break;
    case SQLITE_UPDATE:
        row_changed(hook, row);
        break;
    case SQLITE_DELETE:
        row_removed(hook, row);
        break;
    }
}

static void before_write(void *data, sqlite3 *handle, int deed, const char *schema,
                         const char *table, sqlite3_int64 before, sqlite3_int64 after)
{
    (void)schema, (void)before;
    ValueHook *hook = data;
    Row row = {.handle = handle, .book = g_hash_table_lookup(hook->books, table)};
    if (row.book == NULL || (deed == SQLITE_INSERT && row.book->number >= 0 &&
                             value_log_extend(hook->log, row.book, after))) {
        return;
    }
    row_told(hook, &row, deed);
}

void value_hook_pause(ValueHook *hook)
{
    sqlite3_preupdate_hook(hook->handle, NULL, NULL);
}

void value_hook_resume(ValueHook *hook)
{
    sqlite3_preupdate_hook(hook->handle, before_write, hook);
}

ValueHook *value_hook_new(sqlite3 *handle, GHashTable *books)
{
    ValueHook *hook = g_new0(ValueHook, 1);
    hook->handle = handle;
    hook->books = books;
    hook->orders = g_hash_table_lookup(books, "orders");
    hook->log = value_log_new(g_hash_table_size(books));
    hook->key = g_string_new(NULL);
    value_hook_resume(hook);
    return hook;
}

void value_hook_free(ValueHook *hook)
{
    if (hook != NULL) {
        value_hook_pause(hook);
        g_hash_table_unref(hook->books);
        value_log_free(hook->log);
        g_string_free(hook->key, TRUE);
        g_free(hook);
    }
}

ValueLog *value_hook_log(ValueHook *hook)
{
    return hook->log;
}

typedef struct {
    const WatchBook *book;
    int64_t business_id, number;
} NewRow;

static int new_row_compare(gconstpointer a, gconstpointer b)
{
    const NewRow *one = a, *other = b;
    guint place = one->book->place, other_place = other->book->place;
    return place != other_place ? (place > other_place) - (place < other_place)
                                : (one->number > other->number) - (one->number < other->number);
}

/* Tells one change; those of new rows that have numbers go to `numbered` when it is given, else are left out. */
static void change_told(ValueHook *hook, Row *row, int deed, const char *table, GArray *numbered)
{
    row->book = g_hash_table_lookup(hook->books, table);
    bool fresh = row->book != NULL && deed == SQLITE_INSERT && row->book->number >= 0;
    if (fresh && numbered != NULL) {
        NewRow one = {row->book, business_of(row, true),
                      sqlite3_value_int64(value_of(row, row->book->number, true))};
        g_array_append_val(numbered, one);
    } else if (row->book != NULL && !fresh && numbered == NULL) {
        row_told(hook, row, deed);
    }
}

static int changes_read(ValueHook *hook, sqlite3_changeset_iter *change, int64_t business_id,
                        GArray *numbered)
{
    int result = SQLITE_OK;
    while ((result = sqlite3changeset_next(change)) == SQLITE_ROW) {
        const char *table = NULL;
        int columns = 0, deed = 0;
        result = sqlite3changeset_op(change, &table, &columns, &deed, NULL);
        if (result != SQLITE_OK) {
            return result;
        }
        Row row = {.change = change, .business_id = business_id};
        change_told(hook, &row, deed, table, numbered);
    }
    return result == SQLITE_DONE ? SQLITE_OK : result;
}

static int pass(ValueHook *hook, GBytes *changes, int64_t business_id, GArray *numbered)
{
    gsize size = 0;
    const void *bytes = g_bytes_get_data(changes, &size);
    sqlite3_changeset_iter *change = NULL;
    int result = sqlite3changeset_start(&change, (int)size, (void *)(guintptr)bytes);
    if (result == SQLITE_OK) {
        result = changes_read(hook, change, business_id, numbered);
    }
    sqlite3changeset_finalize(change);
    return result;
}

/* A session tells rows in no order. The new ones that have numbers come first, to become ranges, and since
 * others belong to them. */
int value_hook_read(ValueHook *hook, sqlite3_session *session, int64_t business_id)
{
    int size = 0;
    void *bytes = NULL;
    int result = sqlite3session_changeset(session, &size, &bytes);
    g_autoptr(GBytes) changes =
        g_bytes_new_with_free_func(bytes, (gsize)MAX(size, 0), sqlite3_free, bytes);
    g_autoptr(GArray) numbered = g_array_new(FALSE, FALSE, sizeof(NewRow));
    if (result == SQLITE_OK) {
        result = pass(hook, changes, business_id, numbered);
    }
    g_array_sort(numbered, new_row_compare);
    for (guint i = 0; i < numbered->len; i++) {
        const NewRow *one = &g_array_index(numbered, NewRow, i);
        value_log_number(hook->log, one->book, one->business_id, one->number);
    }
    return result == SQLITE_OK ? pass(hook, changes, business_id, NULL) : result;
}

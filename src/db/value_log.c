// SPDX-License-Identifier: Apache-2.0
#include "db/value_log.h"

#include <string.h>

#define CHUNK_BYTES 1024
#define NO_RANGE G_MAXUINT

struct ValueLog {
    GArray *entries;     /* ValueEntry */
    guint *ranges;       /* of each book, by place: its entry that still grows */
    guint books;
    GStringChunk *texts; /* NULL: none yet */
    int64_t business_id; /* see value_log_name; 0: nobody's in particular */
};

static void column_clear(gpointer data)
{
    WatchColumn *column = data;
    g_free(column->name);
    g_free(column->fallback);
}

static void book_free(gpointer data)
{
    WatchBook *book = data;
    g_free(book->name);
    g_array_unref(book->columns);
    g_strfreev(book->keys);
    g_free(book->key_columns);
    g_free(book);
}

GHashTable *watch_books_new(void)
{
    return g_hash_table_new_full(g_str_hash, g_str_equal, NULL, book_free);
}

WatchBook *watch_book_add(GHashTable *books, const char *name, const char *keys)
{
    WatchBook *book = g_new0(WatchBook, 1);
    book->place = g_hash_table_size(books);
    book->name = g_strdup(name);
    book->columns = g_array_new(FALSE, FALSE, sizeof(WatchColumn));
    g_array_set_clear_func(book->columns, column_clear);
    book->keys = g_strsplit(keys, " ", -1);
    book->key_columns = g_new0(int, g_strv_length(book->keys));
    book->business = book->order = book->number = -1;
    g_hash_table_insert(books, book->name, book);
    return book;
}

static bool is_secret(const char *column)
{
    return g_str_equal(column, "key") || g_str_equal(column, "code") ||
           g_str_equal(column, "digest");
}

void watch_book_column(WatchBook *book, const char *column, const char *fallback)
{
    int place = (int)book->columns->len;
    WatchColumn one = {g_strdup(column), g_strdup(fallback), !is_secret(column)};
    g_array_append_val(book->columns, one);
    if (g_str_equal(column, g_str_equal(book->name, "businesses") ? "id" : "business_id")) {
        book->business = place;
    }
    if (g_str_equal(column, "order_id")) {
        book->order = place;
    }
    for (guint i = 0; book->keys[i] != NULL; i++) {
        if (g_str_equal(book->keys[i], column)) {
            book->key_columns[i] = place;
            book->number = book->keys[1] == NULL && g_str_equal(column, "id") ? place : -1;
        }
    }
}

ValueLog *value_log_new(guint books)
{
    ValueLog *log = g_new0(ValueLog, 1);
    log->entries = g_array_new(FALSE, FALSE, sizeof(ValueEntry));
    log->books = books;
    log->ranges = g_new(guint, books);
    value_log_clear(log);
    return log;
}

void value_log_free(ValueLog *log)
{
    if (log != NULL) {
        g_array_unref(log->entries);
        g_free(log->ranges);
        g_clear_pointer(&log->texts, g_string_chunk_free);
        g_free(log);
    }
}

static const char *text_keep(ValueLog *log, const char *text)
{
    if (text == NULL || *text == '\0') {
        return text != NULL ? "" : NULL;
    }
    if (log->texts == NULL) {
        log->texts = g_string_chunk_new(CHUNK_BYTES);
    }
    return g_string_chunk_insert(log->texts, text);
}

void value_log_add(ValueLog *log, const ValueEntry *entry)
{
    ValueEntry kept = *entry;
    kept.row_key = text_keep(log, entry->row_key);
    kept.before = text_keep(log, entry->before);
    kept.after = text_keep(log, entry->after);
    if (entry->kind == VALUE_DELETE) { /* its number may come again */
        log->ranges[entry->book->place] = NO_RANGE;
    }
    g_array_append_val(log->entries, kept);
}

static ValueEntry *range_of(const ValueLog *log, const WatchBook *book)
{
    guint place = log->ranges[book->place];
    return place != NO_RANGE ? &g_array_index(log->entries, ValueEntry, place) : NULL;
}

static bool extend(const ValueLog *log, const WatchBook *book, int64_t business_id, int64_t number)
{
    ValueEntry *range = range_of(log, book);
    bool next = range != NULL && range->last + 1 == number && range->business_id == business_id;
    if (next) {
        range->last = number;
    }
    return next;
}

void value_log_name(ValueLog *log, int64_t business_id)
{
    log->business_id = business_id;
}

bool value_log_extend(ValueLog *log, const WatchBook *book, int64_t number)
{
    return log->business_id != 0 && extend(log, book, log->business_id, number);
}

void value_log_number(ValueLog *log, const WatchBook *book, int64_t business_id, int64_t number)
{
    if (extend(log, book, business_id, number)) {
        return;
    }
    ValueEntry entry = {.kind = VALUE_INSERT,
                        .book = book,
                        .business_id = business_id,
                        .first = number,
                        .last = number,
                        .field = ""};
    log->ranges[book->place] = log->entries->len;
    g_array_append_val(log->entries, entry);
}

bool value_log_is_new(const ValueLog *log, const WatchBook *book, int64_t number)
{
    const ValueEntry *range = range_of(log, book);
    return range != NULL && number >= range->first && number <= range->last;
}

guint value_log_size(const ValueLog *log)
{
    return log->entries->len;
}

const ValueEntry *value_log_at(const ValueLog *log, guint index)
{
    return &g_array_index(log->entries, ValueEntry, index);
}

void value_log_clear(ValueLog *log)
{
    g_array_set_size(log->entries, 0);
    log->business_id = 0;
    for (guint i = 0; i < log->books; i++) {
        log->ranges[i] = NO_RANGE;
    }
    if (log->texts != NULL) {
        g_string_chunk_clear(log->texts);
    }
}

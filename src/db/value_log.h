// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the writes of a transaction did to the rows of watched tables, in their order, until it is put into
 * value_changes (db/watch.h). New rows told by a number are kept as ranges of numbers. */
#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* A column; each is known by its place in the table. */
typedef struct {
    char *name;
    char *fallback; /* what a row made before the column was there holds in it; NULL: nothing */
    bool kept;      /* see db/watch.h: what opens something is not */
} WatchColumn;

/* A watched table. -1: it has no such column. */
typedef struct {
    guint place; /* among the watched tables */
    char *name;
    GArray *columns; /* WatchColumn */
    char **keys;
    int *key_columns; /* of each key */
    int business, order;
    int number; /* the one key is the number of the row: its column */
} WatchBook;

/* All watched tables: name → WatchBook, owned. */
GHashTable *watch_books_new(void);
/* keys: what tells a row beside its business, as "id" or "menu_key position". */
WatchBook *watch_book_add(GHashTable *books, const char *name, const char *keys);
void watch_book_column(WatchBook *book, const char *column, const char *fallback); /* in their order */

typedef enum { VALUE_INSERT, VALUE_UPDATE, VALUE_DELETE } ValueKind;

typedef struct {
    ValueKind kind;
    const WatchBook *book;
    int64_t business_id;
    const char *row_key;   /* NULL: the rows first … last are new */
    int64_t first, last;
    const char *field;     /* "": of a new row */
    const char *before, *after; /* NULL: none */
} ValueEntry;

/* Owns the texts of its entries. */
typedef struct ValueLog ValueLog;
ValueLog *value_log_new(guint books);
void value_log_free(ValueLog *log);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ValueLog, value_log_free)

void value_log_add(ValueLog *log, const ValueEntry *entry); /* texts are copied */
/* A new row of a book told by numbers. */
void value_log_number(ValueLog *log, const WatchBook *book, int64_t business_id, int64_t number);
/* Whose rows are written from now on until it is cleared. */
void value_log_name(ValueLog *log, int64_t business_id);
/* The same when it goes on with a range of that business, which spares looking whose the row is; else false. */
bool value_log_extend(ValueLog *log, const WatchBook *book, int64_t number);
/* Is that row of `book` new since the log was empty? May say no of one that is. */
bool value_log_is_new(const ValueLog *log, const WatchBook *book, int64_t number);

guint value_log_size(const ValueLog *log);
const ValueEntry *value_log_at(const ValueLog *log, guint index);
void value_log_clear(ValueLog *log);

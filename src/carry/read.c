// SPDX-License-Identifier: Apache-2.0
#include "carry/read.h"

#include <string.h>

#include "carry/lineage.h"
#include "carry/mark.h"

/* With the names of a place and its columns (carry/place.h) filled in. */
static const char SQL_ROWS[] = "SELECT %s%s FROM %s WHERE %s = $1%s%s ORDER BY 1, 2";

typedef struct {
    Db *db;
    int64_t business_id;
    CarryBook *book;
    GHashTable *by_id;    /* "place id" → CarryRecord */
    GHashTable *named_by; /* CarryRecord → Naming */
    GHashTable *busy;     /* records whose uid is being worked out */
    GHashTable *taken;    /* "place uid" */
    CarryMarks marks;
    GPtrArray *rows; /* CarryRecord, all of the plan */
} Load;

typedef struct {
    CarryRecord *by;
    const char *column;
} Naming;

static void load_clear(Load *load)
{
    g_clear_pointer(&load->by_id, g_hash_table_unref);
    g_clear_pointer(&load->named_by, g_hash_table_unref);
    g_clear_pointer(&load->busy, g_hash_table_unref);
    g_clear_pointer(&load->taken, g_hash_table_unref);
    carry_marks_clear(&load->marks);
    g_clear_pointer(&load->rows, g_ptr_array_unref);
    g_clear_pointer(&load->book, carry_book_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Load, load_clear)

static GHashTable *by_text(void)
{
    return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static char *id_name(const CarryPlace *place, int64_t id)
{
    return g_strdup_printf("%s %" G_GINT64_FORMAT, place->name, id);
}

/* Control characters that no form lets in are of no use elsewhere either. */
static const char *clean(CarryBook *book, const char *text)
{
    char *copy = (char *)(gpointer)carry_book_text(book, text);
    for (char *at = copy; *at != '\0'; at++) {
        if (((guchar)*at < ' ' && strchr("\t\n\r", *at) == NULL) || *at == 0x7f) {
            *at = ' ';
        }
    }
    return copy;
}

static void value_load(CarryBook *book, const CarryColumn *column, DbCursor *cursor, int at,
                       CarryValue *ret_value)
{
    if (column->account || db_cursor_is_null(cursor, at)) {
        ret_value->kind = CARRY_NULL;
    } else if (column->bytes) {
        size_t size = 0;
        const void *bytes = db_cursor_blob(cursor, at, &size);
        *ret_value = (CarryValue){CARRY_BYTES, 0, carry_book_bytes(book, bytes, size), size};
    } else if (column->number) {
        *ret_value = (CarryValue){.kind = CARRY_NUMBER, .number = db_cursor_int(cursor, at)};
    } else {
        *ret_value = (CarryValue){.kind = CARRY_TEXT, .text = clean(book, db_cursor_text(cursor, at))};
    }
}

static char *select_of(const CarryPlace *place)
{
    g_autoptr(GString) columns = g_string_new(NULL);
    for (size_t i = 0; i < place->width; i++) {
        g_string_append_printf(columns, ", %s", place->columns[i].name);
    }
    return g_strdup_printf(SQL_ROWS, place->link != NULL ? place->link : place->plain ? "0" : "id",
                           columns->str, place->name, place->single ? "id" : "business_id",
                           place->where != NULL ? " AND " : "",
                           place->where != NULL ? place->where : "");
}

/* Under which number parts name their record: its id, or the day that is its key. */
static int64_t number_of(const CarryRecord *record, int64_t id)
{
    return record->place->plain && record->place->parts[0] != NULL ? record->values[0].number : id;
}

static void row_take(Load *load, CarryRecord *record, int64_t id)
{
    const CarryPlace *place = record->place;
    if (place->part_of == NULL) {
        record->id = number_of(record, id);
        g_ptr_array_add(load->rows, record);
        if (record->id != 0) {
            g_hash_table_insert(load->by_id, id_name(place, record->id), record);
        }
        return;
    }
    g_autofree char *whole = g_strdup_printf("%s %" G_GINT64_FORMAT, place->part_of, id);
    CarryRecord *of = g_hash_table_lookup(load->by_id, whole);
    if (of != NULL) {
        carry_record_add_part(load->book, of, record);
    }
}

static bool place_load(Load *load, const CarryPlace *place, GError **error)
{
    g_autofree char *sql = select_of(place);
    g_autoptr(DbCursor) cursor =
        db_select(load->db, sql, DB_PARAMS(db_int(load->business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        CarryRecord *record = carry_record_new(load->book, place);
        for (size_t i = 0; i < place->width; i++) {
            value_load(load->book, &place->columns[i], cursor, (int)i + 1, &record->values[i]);
        }
        row_take(load, record, db_cursor_int(cursor, 0));
    }
    return db_cursor_done(cursor, error);
}

/* --- names -------------------------------------------------------------------------------------- */

/* What a column of a row names; NULL: nothing, or what is there no more. */
static CarryRecord *target(const Load *load, const CarryRecord *record, size_t column)
{
    const CarryColumn *about = &record->place->columns[column];
    const CarryValue *value = &record->values[column];
    const CarryValue *kind = about->by_kind ? carry_value(record, "kind") : NULL;
    const char *to = about->by_kind ? carry_kind_place(kind->text) : about->to;
    bool by_hand = about->by_hand && value->kind == CARRY_TEXT &&
                   g_str_has_prefix(value->text, "hand:");
    if (to == NULL || (value->kind != CARRY_NUMBER && !by_hand)) {
        return NULL;
    }
    int64_t id = by_hand ? g_ascii_strtoll(value->text + strlen("hand:"), NULL, 10) : value->number;
    g_autofree char *name = g_strdup_printf("%s %" G_GINT64_FORMAT, to, id);
    return g_hash_table_lookup(load->by_id, name);
}

static void namings_collect(Load *load)
{
    for (guint i = 0; i < load->rows->len; i++) {
        CarryRecord *record = g_ptr_array_index(load->rows, i);
        for (size_t j = 0; j < record->place->width; j++) {
            CarryRecord *named = record->place->columns[j].names ? target(load, record, j) : NULL;
            if (named != NULL && !g_hash_table_contains(load->named_by, named)) {
                Naming *naming = g_new(Naming, 1);
                *naming = (Naming){record, record->place->columns[j].name};
                g_hash_table_insert(load->named_by, named, naming);
            }
        }
    }
}

static const char *uid_of(Load *load, CarryRecord *record);

/* The value as both servers write it. */
static char *key_text(Load *load, CarryRecord *record, size_t column)
{
    const CarryValue *value = &record->values[column];
    CarryRecord *named = target(load, record, column);
    if (named != NULL) {
        return g_strdup(uid_of(load, named));
    }
    return value->kind == CARRY_TEXT     ? g_strdup(value->text)
           : value->kind == CARRY_NUMBER ? g_strdup_printf("%" G_GINT64_FORMAT, value->number)
                                         : NULL;
}

/* NULL: one of the columns is empty. */
static char *key_of(Load *load, CarryRecord *record, const char *columns)
{
    g_autofree char *key = g_strdup("");
    g_auto(GStrv) names = g_strsplit(columns, " ", -1);
    for (char **name = names; *name != NULL; name++) {
        g_autofree char *text =
            key_text(load, record, (size_t)carry_column_find(record->place, *name));
        if (text == NULL) {
            return NULL;
        }
        char *longer = g_strconcat(key, *name, "=", text, "\n", NULL);
        g_free(key);
        key = longer;
    }
    return carry_uid("key", record->place->name, key, NULL);
}

/* By a key that both servers know; NULL: it has none. */
static char *uid_by_key(Load *load, CarryRecord *record)
{
    const Naming *naming = g_hash_table_lookup(load->named_by, record);
    if (naming != NULL && g_hash_table_add(load->busy, record)) {
        char *uid = carry_uid("named", naming->by->place->name, uid_of(load, naming->by),
                              naming->column, NULL);
        g_hash_table_remove(load->busy, record);
        return uid;
    }
    g_auto(GStrv) keys =
        record->place->key != NULL ? g_strsplit(record->place->key, "|", -1) : NULL;
    if (keys != NULL && keys[0] == NULL) {
        return carry_uid("key", record->place->name, NULL);
    }
    for (char **key = keys; key != NULL && *key != NULL; key++) {
        char *uid = key_of(load, record, *key);
        if (uid != NULL) {
            return uid;
        }
    }
    return NULL;
}

/* By where it was made, unless it came from elsewhere with its name. */
static char *uid_by_birth(const Load *load, const CarryRecord *record)
{
    const CarryMark *mark = carry_mark_of_id(&load->marks, record->place, record->id);
    if (mark != NULL) {
        return g_strdup(mark->uid);
    }
    g_autofree char *name = id_name(record->place, record->id);
    const CarryValue *made = carry_value(record, "created_at");
    g_autofree char *at =
        g_strdup_printf("%" G_GINT64_FORMAT, made != NULL ? made->number : INT64_C(0));
    return carry_uid("made", load->book->birth, name, at, NULL);
}

static const char *uid_of(Load *load, CarryRecord *record)
{
    if (record->uid != NULL) {
        return record->uid;
    }
    g_autofree char *uid = uid_by_key(load, record);
    if (uid == NULL) {
        uid = uid_by_birth(load, record);
    }
    char *name = g_strconcat(record->place->name, " ", uid, NULL);
    while (g_hash_table_contains(load->taken, name)) { /* two alike: the second, the third … */
        char *next = carry_uid("next", uid, NULL);
        g_free(uid);
        uid = next;
        g_free(name);
        name = g_strconcat(record->place->name, " ", uid, NULL);
    }
    g_hash_table_add(load->taken, name);
    record->uid = carry_book_text(load->book, uid);
    return record->uid;
}

/* Numbers of this server become names; false: it names without fail what is there no more. */
static bool names_put(Load *load, CarryRecord *record)
{
    for (size_t i = 0; i < record->place->width; i++) {
        const CarryColumn *column = &record->place->columns[i];
        CarryValue *value = &record->values[i];
        CarryRecord *named = target(load, record, i);
        if (named != NULL) {
            g_autofree char *hand = g_strconcat(column->by_hand ? "hand:" : "", named->uid, NULL);
            *value = (CarryValue){.kind = CARRY_NAMED, .number = named->id,
                                  .text = carry_book_text(load->book, hand)};
        } else if ((column->to != NULL || column->by_kind) && value->kind == CARRY_NUMBER) {
            value->kind = CARRY_NULL;
            if (column->needed) {
                return false;
            }
        }
    }
    return true;
}

/* Parts whose thing is there no more are left out, as a kind of a product that was removed. */
static void parts_put(Load *load, CarryRecord *record)
{
    for (guint i = record->parts != NULL ? record->parts->len : 0; i > 0; i--) {
        if (!names_put(load, g_ptr_array_index(record->parts, i - 1))) {
            g_ptr_array_remove_index(record->parts, i - 1);
        }
    }
}

static void version_put(Load *load, CarryRecord *record)
{
    CarryMark *mark = carry_mark_find(&load->marks, record->place, record->uid);
    bool same = mark != NULL && !mark->gone && g_str_equal(mark->digest, record->digest);
    g_autofree char *versions =
        carry_versions_bump(mark != NULL ? mark->versions : "", load->book->origin);
    record->versions = same ? mark->versions : carry_book_text(load->book, versions);
    record->moved = !same;
    record->marked = mark != NULL;
    if (mark != NULL) {
        mark->seen = true;
    }
}

static bool book_fill(Load *load)
{
    bool settled = true;
    for (guint i = 0; i < load->rows->len; i++) {
        uid_of(load, g_ptr_array_index(load->rows, i));
    }
    for (guint i = 0; i < load->rows->len; i++) {
        CarryRecord *record = g_ptr_array_index(load->rows, i);
        if (names_put(load, record)) {
            parts_put(load, record);
            carry_record_seal(load->book, record);
            version_put(load, record);
            settled &= !record->moved;
            carry_book_add(load->book, record);
        }
    }
    return settled;
}

/* What was here and is no more stays known as removed. */
static bool book_fill_gone(Load *load)
{
    bool settled = true;
    GHashTableIter each;
    gpointer value;
    g_hash_table_iter_init(&each, load->marks.by_name);
    while (g_hash_table_iter_next(&each, NULL, &value)) {
        const CarryMark *mark = value;
        if (mark->seen || mark->place->single) {
            continue;
        }
        CarryRecord *record = carry_record_new(load->book, mark->place);
        g_autofree char *versions = carry_versions_bump(mark->versions, load->book->origin);
        record->uid = mark->uid;
        record->gone = true;
        record->marked = true;
        record->moved = !mark->gone;
        record->versions = mark->gone ? mark->versions : carry_book_text(load->book, versions);
        carry_record_seal(load->book, record);
        settled &= !record->moved;
        carry_book_add(load->book, record);
    }
    return settled;
}

bool carry_read(Db *db, const CarryPlan *plan, int64_t business_id, CarryBook **ret_book,
                bool *ret_settled, GError **error)
{
    g_auto(Load) load = {
        .db = db,
        .business_id = business_id,
        .book = carry_book_new(plan),
        .by_id = by_text(),
        .named_by = g_hash_table_new_full(NULL, NULL, NULL, g_free),
        .busy = g_hash_table_new(NULL, NULL),
        .taken = by_text(),
        .rows = g_ptr_array_new(),
    };
    bool begun = false;
    if (!carry_lineage_read(db, business_id, load.book, &begun, error) ||
        !carry_marks_load(db, business_id, load.book, &load.marks, error)) {
        return false;
    }
    for (size_t i = 0; i < carry_plan_count(plan); i++) {
        if (!place_load(&load, carry_plan_at(plan, i), error)) {
            return false;
        }
    }
    namings_collect(&load);
    bool settled = book_fill(&load);
    *ret_settled = book_fill_gone(&load) && settled && begun;
    *ret_book = g_steal_pointer(&load.book);
    return true;
}

// SPDX-License-Identifier: Apache-2.0
#include "carry/read.h"

#include <string.h>

#include "db/rows.h"
#include "store/secret.h"

static const char SQL_BOOK[] =
    "SELECT lineage, birth, origin FROM carry_books WHERE business_id = $1 ORDER BY lineage";
static const char SQL_BIRTH[] = "SELECT slug, created_at FROM businesses WHERE id = $1";
/* With the names of a place and its columns (carry/place.h) filled in. */
static const char SQL_ROWS[] = "SELECT %s%s FROM %s WHERE %s = $1%s%s ORDER BY 1, 2";
static const char SQL_MARKS[] = "SELECT place, uid, record_id, versions, digest, gone "
                                "FROM carry_marks WHERE business_id = $1";
static const char SQL_SET_MARK[] =
    "INSERT INTO carry_marks (business_id, place, uid, record_id, versions, digest, gone) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (business_id, place, uid) DO UPDATE SET "
    "record_id = excluded.record_id, versions = excluded.versions, digest = excluded.digest, "
    "gone = excluded.gone";
static const char SQL_ADD_MARKS[] = "INSERT INTO carry_marks (business_id, place, uid, record_id, "
                                    "versions, digest, gone) VALUES ";
static const char SQL_JOINED[] =
    "SELECT COUNT(*) FROM carry_books WHERE business_id = $1 AND lineage = $2";
static const char SQL_JOIN[] =
    "INSERT INTO carry_books (business_id, lineage, birth, origin) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (business_id, lineage) DO NOTHING";
static const char SQL_FIND[] = "SELECT MIN(business_id) FROM carry_books WHERE lineage = $1";
static const char SQL_BOOKS[] = "SELECT DISTINCT business_id FROM carry_books";
static const char SQL_SET_ORIGIN[] = "UPDATE carry_books SET origin = $2 WHERE business_id = $1";

typedef struct {
    const char *uid, *versions, *digest;
    bool gone, seen;
    const CarryPlace *place;
} Mark;

typedef struct {
    Db *db;
    int64_t business_id;
    CarryBook *book;
    GHashTable *by_id;    /* "place id" → CarryRecord */
    GHashTable *named_by; /* CarryRecord → Naming */
    GHashTable *busy;     /* records whose uid is being worked out */
    GHashTable *taken;    /* "place uid" */
    GHashTable *marks, *mark_of_id; /* "place uid" → Mark, "place id" → Mark */
    GPtrArray *rows;                /* CarryRecord, all of the plan */
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
    g_clear_pointer(&load->marks, g_hash_table_unref);
    g_clear_pointer(&load->mark_of_id, g_hash_table_unref);
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

static void random_name(char *ret_name, size_t size)
{
    g_autofree char *token = secret_token();
    g_strlcpy(ret_name, token, size);
}

/* Before the first file: named by how it began, so that a copy of a database made before it is told as a
 * copy. How often it changed is counted by each copy for itself. */
static bool book_begin(Load *load, bool *ret_settled, GError **error)
{
    CarryBook *book = load->book;
    g_autoptr(DbCursor) known =
        db_select(load->db, SQL_BOOK, DB_PARAMS(db_int(load->business_id)), error);
    *ret_settled = false;
    while (known != NULL && db_cursor_next(known)) {
        g_autofree char *more = g_strconcat(book->lineages, *ret_settled ? " " : "",
                                            db_cursor_text(known, 0), NULL);
        *ret_settled = true;
        book->lineages = carry_book_text(book, more);
        g_strlcpy(book->birth, db_cursor_text(known, 1), sizeof book->birth);
        g_strlcpy(book->origin, db_cursor_text(known, 2), sizeof book->origin);
    }
    if (!db_cursor_done(known, error)) {
        return false;
    }
    if (*ret_settled) {
        return true;
    }
    g_autoptr(DbCursor) row =
        db_select(load->db, SQL_BIRTH, DB_PARAMS(db_int(load->business_id)), error);
    if (row == NULL || !db_cursor_next(row)) {
        return row != NULL && db_cursor_done(row, error) &&
               error_set(error, ERROR_NOT_FOUND, "no such business");
    }
    g_autofree char *begun = g_strdup_printf("%" G_GINT64_FORMAT, db_cursor_int(row, 1));
    g_autofree char *name = carry_uid("business", db_cursor_text(row, 0), begun, NULL);
    book->lineages = carry_book_text(book, name);
    g_strlcpy(book->birth, name, sizeof book->birth);
    random_name(book->origin, sizeof book->origin);
    return db_cursor_done(row, error);
}

static bool marks_load(Load *load, GError **error)
{
    CarryBook *book = load->book;
    g_autoptr(DbCursor) cursor =
        db_select(load->db, SQL_MARKS, DB_PARAMS(db_int(load->business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        Mark *mark = g_new0(Mark, 1);
        g_ptr_array_add(book->kept, mark);
        mark->place = carry_plan_find(book->plan, db_cursor_text(cursor, 0));
        mark->uid = carry_book_text(book, db_cursor_text(cursor, 1));
        mark->versions = carry_book_text(book, db_cursor_text(cursor, 3));
        mark->digest = carry_book_text(book, db_cursor_text(cursor, 4));
        mark->gone = db_cursor_int(cursor, 5) != 0;
        if (mark->place == NULL) {
            continue;
        }
        g_hash_table_insert(load->marks, g_strconcat(mark->place->name, " ", mark->uid, NULL),
                            mark);
        if (!mark->gone && db_cursor_int(cursor, 2) != 0) {
            g_hash_table_insert(load->mark_of_id,
                                id_name(mark->place, db_cursor_int(cursor, 2)), mark);
        }
    }
    return db_cursor_done(cursor, error);
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
    g_autofree char *name = id_name(record->place, record->id);
    const Mark *mark = g_hash_table_lookup(load->mark_of_id, name);
    const CarryValue *made = carry_value(record, "created_at");
    g_autofree char *at =
        g_strdup_printf("%" G_GINT64_FORMAT, made != NULL ? made->number : INT64_C(0));
    return mark != NULL ? g_strdup(mark->uid) : carry_uid("made", load->book->birth, name, at, NULL);
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
    g_autofree char *name = g_strconcat(record->place->name, " ", record->uid, NULL);
    Mark *mark = g_hash_table_lookup(load->marks, name);
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
    g_hash_table_iter_init(&each, load->marks);
    while (g_hash_table_iter_next(&each, NULL, &value)) {
        const Mark *mark = value;
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
        .marks = by_text(),
        .mark_of_id = by_text(),
        .rows = g_ptr_array_new(),
    };
    bool begun = false;
    if (!book_begin(&load, &begun, error) || !marks_load(&load, error)) {
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

/* --- marks -------------------------------------------------------------------------------------- */

bool carry_mark_set(Db *db, int64_t business_id, const CarryRecord *record, GError **error)
{
    return db_run(db, SQL_SET_MARK,
                  DB_PARAMS(db_int(business_id), db_text(record->place->name),
                            db_text(record->uid), db_ref(record->place->plain ? 0 : record->id),
                            db_text(record->versions), db_text(record->digest),
                            db_int(record->gone)),
                  error);
}

static DbValue id_of(const CarryRecord *record)
{
    return db_ref(record->place->plain ? 0 : record->id);
}

bool carry_settle(Db *db, int64_t business_id, CarryBook *book, GError **error)
{
    if (!carry_join(db, business_id, book, book, error)) {
        return false;
    }
    g_autoptr(DbRows) fresh = db_rows_new(SQL_ADD_MARKS, 7);
    for (guint i = 0; i < book->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(book->records, i);
        if (record->moved && !record->marked) {
            db_rows_add(fresh, DB_PARAMS(db_int(business_id), db_text(record->place->name),
                                         db_text(record->uid), id_of(record),
                                         db_text(record->versions), db_text(record->digest),
                                         db_int(0)));
        } else if (record->moved && !carry_mark_set(db, business_id, record, error)) {
            return false;
        }
        record->moved = false;
    }
    return db_rows_put(fresh, db, error);
}

bool carry_joined(Db *db, int64_t business_id, const CarryBook *file, bool *ret_joined,
                  GError **error)
{
    g_auto(GStrv) names = g_strsplit(file->lineages, " ", -1);
    *ret_joined = false;
    for (char **name = names; *name != NULL && !*ret_joined; name++) {
        int64_t count = 0;
        if (!db_get_int(db, SQL_JOINED, DB_PARAMS(db_int(business_id), db_text(*name)), 0, &count,
                        error)) {
            return false;
        }
        *ret_joined = count > 0;
    }
    return true;
}

bool carry_join(Db *db, int64_t business_id, const CarryBook *book, const CarryBook *file,
                GError **error)
{
    g_auto(GStrv) names = g_strsplit(file->lineages, " ", -1);
    for (char **name = names; *name != NULL; name++) {
        if (!db_run(db, SQL_JOIN,
                    DB_PARAMS(db_int(business_id), db_text(*name), db_text(book->birth),
                              db_text(book->origin)),
                    error)) {
            return false;
        }
    }
    return true;
}

bool carry_find(Db *db, const CarryBook *file, int64_t *ret_business_id, GError **error)
{
    g_auto(GStrv) names = g_strsplit(file->lineages, " ", -1);
    *ret_business_id = 0;
    for (char **name = names; *name != NULL && *ret_business_id == 0; name++) {
        if (!db_get_int(db, SQL_FIND, DB_PARAMS(db_text(*name)), 0, ret_business_id, error)) {
            return false;
        }
    }
    return true;
}

bool carry_part_ways(Db *db, GError **error)
{
    g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
    g_autoptr(DbCursor) cursor = db_select(db, SQL_BOOKS, DB_NO_PARAMS, error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        int64_t id = db_cursor_int(cursor, 0);
        g_array_append_val(ids, id);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    for (guint i = 0; i < ids->len; i++) {
        char origin[CARRY_ORIGIN_LENGTH + 1];
        random_name(origin, sizeof origin);
        if (!db_run(db, SQL_SET_ORIGIN,
                    DB_PARAMS(db_int(g_array_index(ids, int64_t, i)), db_text(origin)), error)) {
            return false;
        }
    }
    return true;
}

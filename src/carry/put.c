// SPDX-License-Identifier: Apache-2.0
#include "carry/put.h"

#include <string.h>

#include "store/secret.h"

#define VALUES_MAX 48 /* more than any place has columns, with the two before them */

static const char SQL_ITEM_SUM[] =
    "SELECT i.id, CASE WHEN i.product_id IS NOT NULL AND p.stock IS NULL THEN 1 ELSE 0 END, "
    "(SELECT COALESCE(SUM(m.amount), 0) FROM stock_moves m WHERE m.business_id = i.business_id "
    "AND m.item_id = i.id) FROM stock_items i LEFT JOIN products p ON p.id = i.product_id "
    "WHERE i.business_id = $1 ORDER BY i.id";
static const char SQL_ADD_COUNT[] =
    "INSERT INTO stock_moves (business_id, item_id, kind, amount, created_at) "
    "VALUES ($1, $2, 'count', $3, $4)";
static const char SQL_SET_GOODS[] =
    "UPDATE products SET stock = $3 WHERE business_id = $1 AND stock IS NOT NULL AND stock <> $3 "
    "AND id = (SELECT product_id FROM stock_items WHERE business_id = $1 AND id = $2)";
static const char SQL_SET_ITEM[] =
    "UPDATE stock_items SET on_hand = $3 WHERE business_id = $1 AND id = $2 AND on_hand <> $3 "
    "AND product_id IS NULL";

/* With the names of places and columns of the plan (carry/place.h) filled in. */
static const char SQL_TAKEN[] = "SELECT COUNT(*) FROM %s WHERE %s = $1%s";
static const char SQL_NEXT[] = "SELECT MAX(%s) + 1 FROM %s WHERE business_id = $1";
static const char SQL_INSERT[] = "INSERT INTO %s (%s) VALUES (%s)%s";
static const char SQL_PARTS_REMOVE[] = "DELETE FROM %s WHERE business_id = $1 AND %s = $2";
static const char SQL_NAMES_COUNT[] = "SELECT COUNT(*) FROM %s WHERE business_id = $1 AND %s = $2";
static const char SQL_NAMES_END[] =
    "UPDATE %s SET %s = NULL WHERE business_id = $1 AND %s = $2";
static const char SQL_REMOVE[] = "DELETE FROM ";
static const char SQL_NAME_LATE[] = "UPDATE %s SET %s = $3 WHERE business_id = $1 AND id = $2";

typedef struct {
    CarryRecord *record;
    size_t column;
} Late;

void carry_put_begin(CarryPut *put)
{
    put->late = g_array_new(FALSE, FALSE, sizeof(Late));
}

void carry_put_clear(CarryPut *put)
{
    g_clear_pointer(&put->late, g_array_unref);
}

/* The number here of what a column names; 0: not here. */
static int64_t id_named(const CarryPut *put, const CarryRecord *record, size_t column)
{
    const char *uid = NULL;
    const char *place = carry_value_names(record, column, &uid);
    const CarryRecord *of_file = place != NULL ? carry_book_find(put->file, place, uid) : NULL;
    if (of_file != NULL && of_file->id != 0) {
        return of_file->id;
    }
    const CarryRecord *here = place != NULL ? carry_book_find(put->here, place, uid) : NULL;
    return here != NULL && !here->gone ? here->id : 0;
}

bool carry_put_can(const CarryPut *put, const CarryRecord *record)
{
    for (size_t i = 0; i < record->place->width; i++) {
        const CarryColumn *column = &record->place->columns[i];
        if (column->needed && !column->account && id_named(put, record, i) == 0) {
            return false;
        }
    }
    for (guint i = 0; record->parts != NULL && i < record->parts->len; i++) {
        if (!carry_put_can(put, g_ptr_array_index(record->parts, i))) {
            return false;
        }
    }
    return true;
}

/* Each server gives its own number or code when the one of the file is taken. */
static bool own_free(const CarryPut *put, const CarryRecord *record, size_t column,
                     DbValue *ret_value, GError **error)
{
    const char *name = record->place->columns[column].name, *table = record->place->name;
    bool number = record->place->columns[column].number;
    const char *within = number ? " AND business_id = $2" : " AND $2 > 0";
    g_autofree char *sql =
        g_strdup_printf(SQL_TAKEN, table, name, within);
    int64_t count = 0;
    if (!db_get_int(put->db, sql, DB_PARAMS(*ret_value, db_int(put->business_id)), 0, &count,
                    error) ||
        count == 0) {
        return count == 0;
    }
    if (!number) {
        g_autofree char *token = secret_token();
        token[MIN(strlen(token), strlen(ret_value->bytes))] = '\0';
        *ret_value = db_text(carry_book_text(put->file, token));
        return true;
    }
    g_autofree char *next =
        g_strdup_printf(SQL_NEXT, name, table);
    *ret_value = db_int(0);
    return db_get_int(put->db, next, DB_PARAMS(db_int(put->business_id)), 1, &ret_value->number,
                      error);
}

static DbValue named_value(CarryPut *put, CarryRecord *record, size_t column)
{
    int64_t id = id_named(put, record, column);
    if (id == 0 && record->uid != NULL) {
        Late late = {record, column};
        g_array_append_val(put->late, late);
    }
    if (record->place->columns[column].by_hand) {
        g_autofree char *text = g_strdup_printf("hand:%" G_GINT64_FORMAT, id);
        return db_text(carry_book_text(put->file, text));
    }
    return db_ref(id);
}

static DbValue value_of(CarryPut *put, CarryRecord *record, size_t column)
{
    const CarryValue *value = &record->values[column];
    if (record->place->columns[column].account) {
        return db_ref(record->place->columns[column].needed ? put->user_id : 0);
    }
    switch (value->kind) {
    case CARRY_NUMBER:
        return db_int(value->number);
    case CARRY_TEXT:
        return db_text(value->text);
    case CARRY_BYTES:
        return db_blob(value->text, value->size);
    case CARRY_NAMED:
        return named_value(put, record, column);
    default:
        return db_null();
    }
}

/* An older program did not write the column: it begins as new rows do. */
static bool is_given(const CarryRecord *record, size_t column)
{
    return record->values[column].kind != CARRY_ABSENT || record->place->columns[column].account;
}

typedef struct {
    GString *names, *marks;
    DbValue values[VALUES_MAX];
    size_t count;
} Row;

static void row_add(Row *row, const char *name, DbValue value)
{
    g_assert(row->count < VALUES_MAX);
    row->values[row->count++] = value;
    g_string_append_printf(row->names, "%s%s", row->names->len > 0 ? ", " : "", name);
    g_string_append_printf(row->marks, "%s$%zu", row->marks->len > 0 ? ", " : "", row->count);
}

static bool row_insert(CarryPut *put, CarryRecord *record, Row *row, GError **error)
{
    g_autofree char *sql = g_strdup_printf(
        SQL_INSERT, record->place->name, row->names->str, row->marks->str,
        record->place->plain ? "" : " RETURNING id");
    DbParams params = {row->values, row->count};
    return record->place->plain ? db_run(put->db, sql, params, error)
                                : db_get_int(put->db, sql, params, 0, &record->id, error);
}

static bool record_insert(CarryPut *put, CarryRecord *record, int64_t whole, GError **error)
{
    g_autoptr(GString) names = g_string_new(NULL);
    g_autoptr(GString) marks = g_string_new(NULL);
    Row row = {.names = names, .marks = marks};
    row_add(&row, "business_id", db_int(put->business_id));
    if (record->place->link != NULL) {
        row_add(&row, record->place->link, db_int(whole));
    }
    for (size_t i = 0; i < record->place->width; i++) {
        if (!is_given(record, i)) {
            continue;
        }
        DbValue value = value_of(put, record, i);
        if (record->place->columns[i].own && !own_free(put, record, i, &value, error)) {
            return false;
        }
        row_add(&row, record->place->columns[i].name, value);
    }
    return row_insert(put, record, &row, error);
}

/* Under which number the parts name it. */
static int64_t whole_number(const CarryRecord *record)
{
    return record->place->plain ? record->values[0].number : record->id;
}

static bool parts_insert(CarryPut *put, CarryRecord *record, GError **error)
{
    for (guint i = 0; record->parts != NULL && i < record->parts->len; i++) {
        if (!record_insert(put, g_ptr_array_index(record->parts, i), whole_number(record),
                           error)) {
            return false;
        }
    }
    return true;
}

static bool parts_remove(CarryPut *put, const CarryRecord *record, GError **error)
{
    for (size_t i = 0; record->place->parts[i] != NULL; i++) {
        const CarryPlace *part = record->place->parts[i];
        g_autofree char *sql = g_strdup_printf(SQL_PARTS_REMOVE, part->name, part->link);
        if (!db_run(put->db, sql,
                    DB_PARAMS(db_int(put->business_id), db_int(whole_number(record))), error)) {
            return false;
        }
    }
    return true;
}

bool carry_put_new(CarryPut *put, CarryRecord *record, GError **error)
{
    return record_insert(put, record, 0, error) && parts_insert(put, record, error);
}

/* Appends what finds the row of a record that is here: its number, or its key. */
static void row_find(GString *sql, Row *row, int64_t business_id, const CarryRecord *here)
{
    const CarryPlace *place = here->place;
    row->values[row->count++] = db_int(business_id);
    g_string_append_printf(sql, " WHERE %s = $%zu", place->single ? "id" : "business_id",
                           row->count);
    if (!place->plain && !place->single) {
        row->values[row->count++] = db_int(here->id);
        g_string_append_printf(sql, " AND id = $%zu", row->count);
    }
    g_auto(GStrv) key = g_strsplit(place->plain ? place->key : "", " ", -1);
    for (char **name = key; *name != NULL; name++) {
        const CarryValue *value = carry_value(here, *name);
        row->values[row->count++] =
            value->kind == CARRY_TEXT ? db_text(value->text) : db_int(value->number);
        g_string_append_printf(sql, " AND %s = $%zu", *name, row->count);
    }
}

/* A count stays what the moves say; only whether anything is counted changes. */
static bool is_left(const CarryRecord *record, size_t column)
{
    const CarryColumn *about = &record->place->columns[column];
    bool same = record->here->values[column].kind == record->values[column].kind;
    return !is_given(record, column) || about->own || about->account || (about->derived && same);
}

static bool row_change(CarryPut *put, CarryRecord *record, GError **error)
{
    g_autoptr(GString) sql = g_string_new("UPDATE ");
    Row row = {.count = 0};
    g_string_append_printf(sql, "%s SET ", record->place->name);
    for (size_t i = 0; i < record->place->width; i++) {
        const CarryColumn *column = &record->place->columns[i];
        if (is_left(record, i)) {
            continue;
        }
        row.values[row.count++] = value_of(put, record, i);
        g_string_append_printf(sql, "%s%s = ", row.count > 1 ? ", " : "", column->name);
        if (column->rises) {
            g_string_append_printf(sql, "1 + CASE WHEN %s > $%zu THEN %s ELSE $%zu END",
                                   column->name, row.count, column->name, row.count);
        } else {
            g_string_append_printf(sql, "$%zu", row.count);
        }
    }
    if (row.count == 0) {
        return true;
    }
    row_find(sql, &row, put->business_id, record->here);
    return db_run(put->db, sql->str, (DbParams){row.values, row.count}, error);
}

bool carry_put_change(CarryPut *put, CarryRecord *record, GError **error)
{
    record->id = record->here->id;
    return row_change(put, record, error) && parts_remove(put, record, error) &&
           parts_insert(put, record, error);
}

/* Whoever names it without fail keeps it here; others name nothing from now on. */
static bool names_end(CarryPut *put, const CarryRecord *here, const CarryPlace *place,
                      bool *ret_free, GError **error)
{
    for (size_t i = 0; i < place->width; i++) {
        const CarryColumn *column = &place->columns[i];
        if (column->to == NULL || column->by_hand || !g_str_equal(column->to, here->place->name)) {
            continue;
        }
        g_autofree char *sql =
            column->needed
                ? g_strdup_printf(SQL_NAMES_COUNT, place->name, column->name)
                : g_strdup_printf(SQL_NAMES_END, place->name, column->name, column->name);
        DbParams params = DB_PARAMS(db_int(put->business_id), db_int(here->id));
        int64_t count = 0;
        if (column->needed ? !db_get_int(put->db, sql, params, 0, &count, error)
                           : !db_run(put->db, sql, params, error)) {
            return false;
        }
        *ret_free &= count == 0;
    }
    return true;
}

bool carry_put_remove(CarryPut *put, const CarryRecord *here, bool *ret_removed, GError **error)
{
    const CarryPlan *plan = put->file->plan;
    bool is_free = true;
    for (size_t i = 0; is_free && here->id != 0 && i < carry_plan_count(plan); i++) {
        if (!names_end(put, here, carry_plan_at(plan, i), &is_free, error)) {
            return false;
        }
    }
    *ret_removed = is_free;
    if (!is_free) {
        return true;
    }
    g_autoptr(GString) sql = g_string_new(SQL_REMOVE);
    Row row = {.count = 0};
    g_string_append(sql, here->place->name);
    row_find(sql, &row, put->business_id, here);
    return parts_remove(put, here, error) &&
           db_run(put->db, sql->str, (DbParams){row.values, row.count}, error);
}

bool carry_put_late(CarryPut *put, GError **error)
{
    for (guint i = 0; i < put->late->len; i++) {
        const Late *late = &g_array_index(put->late, Late, i);
        const CarryColumn *column = &late->record->place->columns[late->column];
        int64_t id = id_named(put, late->record, late->column);
        if (id == 0 || late->record->place->plain) {
            continue;
        }
        g_autofree char *hand = g_strdup_printf("hand:%" G_GINT64_FORMAT, id);
        g_autofree char *sql = g_strdup_printf(
            SQL_NAME_LATE, late->record->place->name,
            column->name);
        if (!db_run(put->db, sql,
                    DB_PARAMS(db_int(put->business_id), db_int(late->record->id),
                              column->by_hand ? db_text(hand) : db_int(id)),
                    error)) {
            return false;
        }
    }
    return true;
}

typedef struct {
    int64_t id, uncounted, sum;
} Item;

static bool item_settle(const CarryPut *put, const Item *item, int64_t now, GError **error)
{
    bool wrong = item->sum < 0 || (item->uncounted != 0 && item->sum != 0);
    int64_t sum = wrong ? 0 : item->sum;
    if (wrong && !db_run(put->db, SQL_ADD_COUNT,
                         DB_PARAMS(db_int(put->business_id), db_int(item->id), db_int(-item->sum),
                                   db_int(now)),
                         error)) {
        return false;
    }
    DbParams params = DB_PARAMS(db_int(put->business_id), db_int(item->id), db_int(sum));
    return db_run(put->db, SQL_SET_GOODS, params, error) &&
           db_run(put->db, SQL_SET_ITEM, params, error);
}

bool carry_put_stock(const CarryPut *put, int64_t now, GError **error)
{
    g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(Item));
    g_autoptr(DbCursor) cursor =
        db_select(put->db, SQL_ITEM_SUM, DB_PARAMS(db_int(put->business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        Item item = {db_cursor_int(cursor, 0), db_cursor_int(cursor, 1), db_cursor_int(cursor, 2)};
        g_array_append_val(items, item);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    for (guint i = 0; i < items->len; i++) {
        if (!item_settle(put, &g_array_index(items, Item, i), now, error)) {
            return false;
        }
    }
    return true;
}

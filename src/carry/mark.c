// SPDX-License-Identifier: Apache-2.0
#include "carry/mark.h"

#include "carry/lineage.h"
#include "db/rows.h"

static const char SQL_MARKS[] = "SELECT place, uid, record_id, versions, digest, gone "
                                "FROM carry_marks WHERE business_id = $1";
static const char SQL_SET_MARK[] =
    "INSERT INTO carry_marks (business_id, place, uid, record_id, versions, digest, gone) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (business_id, place, uid) DO UPDATE SET "
    "record_id = excluded.record_id, versions = excluded.versions, digest = excluded.digest, "
    "gone = excluded.gone";
static const char SQL_ADD_MARKS[] = "INSERT INTO carry_marks (business_id, place, uid, record_id, "
                                    "versions, digest, gone) VALUES ";

static char *id_name(const CarryPlace *place, int64_t id)
{
    return g_strdup_printf("%s %" G_GINT64_FORMAT, place->name, id);
}

void carry_marks_clear(CarryMarks *marks)
{
    g_clear_pointer(&marks->by_name, g_hash_table_unref);
    g_clear_pointer(&marks->by_id, g_hash_table_unref);
}

static void mark_take(CarryBook *book, const CarryMarks *marks, DbCursor *cursor)
{
    const CarryPlace *place = carry_plan_find(book->plan, db_cursor_text(cursor, 0));
    int64_t id = db_cursor_int(cursor, 2);
    if (place == NULL) {
        return;
    }
    CarryMark *mark = g_new0(CarryMark, 1);
    g_ptr_array_add(book->kept, mark);
    mark->place = place;
    mark->uid = carry_book_text(book, db_cursor_text(cursor, 1));
    mark->versions = carry_book_text(book, db_cursor_text(cursor, 3));
    mark->digest = carry_book_text(book, db_cursor_text(cursor, 4));
    mark->gone = db_cursor_int(cursor, 5) != 0;
    g_hash_table_insert(marks->by_name, g_strconcat(place->name, " ", mark->uid, NULL), mark);
    if (!mark->gone && id != 0) {
        g_hash_table_insert(marks->by_id, id_name(place, id), mark);
    }
}

bool carry_marks_load(Db *db, int64_t business_id, CarryBook *book, CarryMarks *ret_marks,
                      GError **error)
{
    g_auto(CarryMarks) marks = {
        .by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .by_id = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
    g_autoptr(DbCursor) cursor = db_select(db, SQL_MARKS, DB_PARAMS(db_int(business_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        mark_take(book, &marks, cursor);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_marks = marks;
    marks = (CarryMarks){0};
    return true;
}

CarryMark *carry_mark_find(const CarryMarks *marks, const CarryPlace *place, const char *uid)
{
    g_autofree char *name = g_strconcat(place->name, " ", uid, NULL);
    return g_hash_table_lookup(marks->by_name, name);
}

CarryMark *carry_mark_of_id(const CarryMarks *marks, const CarryPlace *place, int64_t id)
{
    g_autofree char *name = id_name(place, id);
    return g_hash_table_lookup(marks->by_id, name);
}

static DbValue id_of(const CarryRecord *record)
{
    return db_ref(record->place->plain ? 0 : record->id);
}

bool carry_mark_set(Db *db, int64_t business_id, const CarryRecord *record, GError **error)
{
    return db_run(db, SQL_SET_MARK,
                  DB_PARAMS(db_int(business_id), db_text(record->place->name),
                            db_text(record->uid), id_of(record),
                            db_text(record->versions), db_text(record->digest),
                            db_int(record->gone)),
                  error);
}

bool carry_marks_settle(Db *db, int64_t business_id, CarryBook *book, GError **error)
{
    if (!carry_lineage_join(db, business_id, book, book, error)) {
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

// SPDX-License-Identifier: Apache-2.0
#include "db/record.h"

#include "base/date.h"

#define RECORDS_EXPECTED 8 /* most lists are short: no growing while they are read */

struct RecordList {
    const RecordType *type;
    GArray *records;
    GStringChunk *texts;
};

static RecordList *record_list_new(const RecordType *type)
{
    RecordList *list = g_new0(RecordList, 1);
    list->type = type;
    list->records = g_array_sized_new(FALSE, TRUE, (guint)type->size, RECORDS_EXPECTED);
    list->texts = g_string_chunk_new(512);
    return list;
}

void record_list_free(RecordList *list)
{
    if (list != NULL) {
        g_array_unref(list->records);
        g_string_chunk_free(list->texts);
        g_free(list);
    }
}

static int64_t null_number(ColumnKind kind)
{
    return kind == COLUMN_DAY ? DAY_NONE : kind == COLUMN_MINUTE ? -1 : 0;
}

static void record_fill(RecordList *list, char *record, DbCursor *cursor)
{
    int i = 0;
    for (const Column *column = list->type->columns; column->name != NULL; column++, i++) {
        void *member = record + column->offset;
        if (column->kind == COLUMN_TEXT || column->kind == COLUMN_SECRET) {
            const char *text = db_cursor_text(cursor, i);
            *(const char **)member = *text == '\0' ? "" : g_string_chunk_insert(list->texts, text);
        } else {
            int64_t number = db_cursor_int(cursor, i); /* NULL reads 0 */
            bool null = number == 0 && db_cursor_is_null(cursor, i);
            *(int64_t *)member = null ? null_number(column->kind) : number;
        }
    }
}

bool record_list_load(Db *db, const RecordType *type, const char *sql, DbParams params,
                      RecordList **ret_list, GError **error)
{
    g_assert(type != NULL && ret_list != NULL);
    g_autoptr(DbCursor) cursor = db_select(db, sql, params, error);
    if (cursor == NULL) {
        return false;
    }
    g_autoptr(RecordList) list = record_list_new(type);
    while (db_cursor_next(cursor)) {
        g_array_set_size(list->records, list->records->len + 1);
        record_fill(list, list->records->data + (list->records->len - 1) * type->size, cursor);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_list = g_steal_pointer(&list);
    return true;
}

size_t record_count(const RecordList *list)
{
    return list != NULL ? list->records->len : 0;
}

const RecordType *record_type(const RecordList *list)
{
    return list->type;
}

const void *record_at(const RecordList *list, size_t i)
{
    g_assert(i < record_count(list));
    return list->records->data + i * list->type->size;
}

int64_t record_int(const void *record, const Column *column)
{
    return *(const int64_t *)((const char *)record + column->offset);
}

const char *record_text(const void *record, const Column *column)
{
    return *(const char *const *)((const char *)record + column->offset);
}

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Records: plain structs filled from rows by a table of columns. Records never own: the list owns
 * all records and their text; a record is borrowed and valid as long as its list. The same column
 * table writes a record as JSON, CSV or a table of text (src/resource). */
#include "db/db.h"

typedef enum {
    COLUMN_INT,   /* int64_t */
    COLUMN_MONEY, /* int64_t rupiah */
    COLUMN_DAY,   /* int64_t day number; DAY_NONE when NULL */
    COLUMN_MINUTE,/* int64_t minute of day; -1 when NULL */
    COLUMN_TIME,  /* int64_t UTC seconds; 0 when NULL */
    COLUMN_FLAG,  /* int64_t 0/1 */
    COLUMN_TEXT,  /* const char *, never NULL */
    COLUMN_SECRET,/* const char *, never shown outside */
} ColumnKind;

typedef struct {
    const char *name; /* JSON member and CSV heading */
    ColumnKind kind;
    size_t offset;
} Column;

typedef struct {
    size_t size;           /* of one record */
    const Column *columns; /* in the order of the SELECT; ends with {0} */
} RecordType;

#define COLUMN(type, kind, member) {#member, COLUMN_##kind, offsetof(type, member)}

typedef struct RecordList RecordList;

MUST_USE bool record_list_load(Db *db, const RecordType *type, const char *sql, DbParams params,
                               RecordList **ret_list, GError **error);
void record_list_free(RecordList *list);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(RecordList, record_list_free)
size_t record_count(const RecordList *list); /* NULL counts 0 */
const RecordType *record_type(const RecordList *list);
const void *record_at(const RecordList *list, size_t i);

/* Declares typed access: RECORD_LIST(Order, order) gives
 *     const Order *order_at(const RecordList *list, size_t i);   checked against order_type */
#define RECORD_LIST(Type, noun)                                                                    \
    extern const RecordType noun##_type;                                                           \
    static inline const Type *noun##_at(const RecordList *list, size_t i)                          \
    {                                                                                              \
        g_assert(record_type(list) == &noun##_type);                                               \
        return record_at(list, i);                                                                 \
    }

int64_t record_int(const void *record, const Column *column);
const char *record_text(const void *record, const Column *column);

// SPDX-License-Identifier: Apache-2.0
#include "carry/twin.h"

#include "base/text.h"
#include "carry/mark.h"

static const char SQL_DROP_MARK[] =
    "DELETE FROM carry_marks WHERE business_id = $1 AND place = $2 AND uid = $3";

/* "place name" by which a record is told as the same thing; NULL: it is only itself. */
static char *twin_name(const CarryRecord *record)
{
    const CarryValue *name = record->gone || record->place->twin == NULL
                                 ? NULL
                                 : carry_value(record, record->place->twin);
    if (name == NULL || name->kind != CARRY_TEXT || *name->text == '\0') {
        return NULL;
    }
    g_autofree char *folded = text_key(name->text);
    return g_strconcat(record->place->name, " ", folded, NULL);
}

static GHashTable *twins_of(const CarryBook *file)
{
    GHashTable *twins = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < file->records->len; i++) {
        CarryRecord *record = g_ptr_array_index(file->records, i);
        char *name = twin_name(record);
        if (name != NULL) {
            g_hash_table_insert(twins, name, record);
        }
    }
    return twins;
}

static bool mark_rename(Db *db, int64_t business_id, const CarryRecord *here, const char *uid,
                        GError **error)
{
    CarryRecord renamed = *here;
    renamed.uid = uid;
    return db_run(db, SQL_DROP_MARK,
                  DB_PARAMS(db_int(business_id), db_text(here->place->name), db_text(here->uid)),
                  error) &&
           carry_mark_set(db, business_id, &renamed, error);
}

bool carry_twins_join(Db *db, int64_t business_id, const CarryBook *file, const CarryBook *here,
                      GError **error)
{
    g_autoptr(GHashTable) twins = twins_of(file);
    for (guint i = 0; i < here->records->len; i++) {
        const CarryRecord *record = g_ptr_array_index(here->records, i);
        g_autofree char *name = twin_name(record);
        const CarryRecord *twin = name != NULL ? g_hash_table_lookup(twins, name) : NULL;
        if (twin == NULL || carry_book_find(here, record->place->name, twin->uid) != NULL) {
            continue;
        }
        g_hash_table_remove(twins, name);
        if (!mark_rename(db, business_id, record, twin->uid, error)) {
            return false;
        }
    }
    return true;
}

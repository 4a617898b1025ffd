// SPDX-License-Identifier: Apache-2.0
#include "store/import_mapping.h"

#define MAPPING_COLUMNS "id, kind, platform, columns, headings, changed_at FROM import_mappings "

static const char SQL_SET[] =
    "INSERT INTO import_mappings (business_id, signature, kind, platform, columns, headings, "
    "changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (business_id, signature) "
    "DO UPDATE SET kind = excluded.kind, platform = excluded.platform, "
    "columns = excluded.columns, headings = excluded.headings, changed_at = excluded.changed_at";
static const char SQL_MAKE_ROOM[] =
    "DELETE FROM import_mappings WHERE business_id = $1 AND id NOT IN (SELECT id FROM "
    "import_mappings WHERE business_id = $1 ORDER BY changed_at DESC, id DESC LIMIT $2)";
static const char SQL_FIND[] = "SELECT " MAPPING_COLUMNS "WHERE business_id = $1 AND signature = $2";
static const char SQL_LIST[] = "SELECT " MAPPING_COLUMNS
                               "WHERE business_id = $1 AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_FORGET[] = "DELETE FROM import_mappings WHERE business_id = $1 AND id = $2";

static const Column FIELDS[] = {
    COLUMN(ImportMapping, INT, id),        COLUMN(ImportMapping, TEXT, kind),
    COLUMN(ImportMapping, TEXT, platform), COLUMN(ImportMapping, TEXT, columns),
    COLUMN(ImportMapping, TEXT, headings), COLUMN(ImportMapping, TIME, changed_at),
    {0},
};
const RecordType import_mapping_type = {sizeof(ImportMapping), FIELDS};

bool import_mapping_set(Db *db, int64_t business_id, const ImportMappingDraft *draft, int64_t now,
                        GError **error)
{
    return db_run(db, SQL_SET,
                  DB_PARAMS(db_int(business_id), db_text(draft->signature), db_text(draft->kind),
                            db_text(draft->platform), db_text(draft->columns),
                            db_text(draft->headings), db_int(now)),
                  error) &&
           db_run(db, SQL_MAKE_ROOM, DB_PARAMS(db_int(business_id), db_int(IMPORT_MAPPINGS_MAX)),
                  error);
}

bool import_mapping_find(Db *db, int64_t business_id, const char *signature, RecordList **ret_one,
                         GError **error)
{
    return record_list_load(db, &import_mapping_type, SQL_FIND,
                            DB_PARAMS(db_int(business_id), db_text(signature)), ret_one, error);
}

bool import_mapping_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                         RecordList **ret_list, GError **error)
{
    return record_list_load(db, &import_mapping_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool import_mapping_forget(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_FORGET, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                      error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such mapping");
}

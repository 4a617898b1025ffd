// SPDX-License-Identifier: Apache-2.0
#include "store/area.h"

#include "base/text.h"
#include "store/business.h"

static const char SQL_LIST[] =
    "SELECT id, name, fee_idr FROM delivery_areas WHERE business_id = $1 ORDER BY position";
static const char SQL_CLEAR[] = "DELETE FROM delivery_areas WHERE business_id = $1";
static const char SQL_ADD[] = "INSERT INTO delivery_areas (business_id, position, name, fee_idr) "
                              "VALUES ($1, $2, $3, $4)";

static const Column AREA_FIELDS[] = {
    COLUMN(Area, INT, id), COLUMN(Area, TEXT, name), COLUMN(Area, MONEY, fee_idr), {0}};
const RecordType area_type = {sizeof(Area), AREA_FIELDS};

bool area_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &area_type, SQL_LIST, DB_PARAMS(db_int(business_id)), ret_list,
                            error);
}

static bool names_differ(const Area *areas, size_t count)
{
    g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    bool differ = count <= AREAS_MAX;
    for (size_t i = 0; differ && i < count; i++) {
        differ = g_hash_table_add(names, text_fold(areas[i].name));
    }
    return differ;
}

bool area_replace(Db *db, int64_t business_id, const Area *areas, size_t count, GError **error)
{
    if (!names_differ(areas, count)) {
        return error_set(error, ERROR_INVALID, "an area stands twice, or there are too many");
    }
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL || !business_lock(db, business_id, error) ||
        !db_run(db, SQL_CLEAR, DB_PARAMS(db_int(business_id)), error)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!db_run(db, SQL_ADD,
                    DB_PARAMS(db_int(business_id), db_int((int64_t)i), db_text(areas[i].name),
                              db_int(areas[i].fee_idr)),
                    error)) {
            return false;
        }
    }
    return db_commit(tx, error);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/area.h"

#include "base/lang.h"
#include "base/text.h"
#include "store/business.h"

static const char SQL_LIST[] = "SELECT id, name, fee_idr, distance FROM delivery_areas WHERE "
                               "business_id = $1 ORDER BY position";
static const char SQL_CLEAR[] = "DELETE FROM delivery_areas WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO delivery_areas (business_id, position, name, fee_idr, distance) "
    "VALUES ($1, $2, $3, $4, $5)";
static const char SQL_REACH[] =
    "SELECT MIN(o.area), COALESCE(MIN(a.distance), ''), COUNT(*), "
    "CAST(SUM(o.total_idr) AS BIGINT) FROM orders o LEFT JOIN delivery_areas a "
    "ON a.business_id = o.business_id AND LOWER(a.name) = LOWER(o.area) "
    "WHERE o.business_id = $1 AND o.day BETWEEN $2 AND $3 AND o.state <> 'cancelled' "
    "AND o.area <> '' GROUP BY LOWER(o.area) ORDER BY COUNT(*) DESC, MIN(o.area) LIMIT 50";

static const Column AREA_FIELDS[] = {COLUMN(Area, INT, id),
                                     COLUMN(Area, TEXT, name),
                                     COLUMN(Area, MONEY, fee_idr),
                                     COLUMN(Area, TEXT, distance),
                                     {0}};
const RecordType area_type = {sizeof(Area), AREA_FIELDS};

static const Column REACH_FIELDS[] = {COLUMN(AreaReach, TEXT, area),
                                      COLUMN(AreaReach, TEXT, distance),
                                      COLUMN(AreaReach, INT, count),
                                      COLUMN(AreaReach, MONEY, sum_idr),
                                      {0}};
const RecordType area_reach_type = {sizeof(AreaReach), REACH_FIELDS};

const AreaDistance AREA_DISTANCES[] = {
    {"village", N_("Desa atau kelurahan ini")},
    {"district", N_("Kabupaten atau kota ini")},
    {"province", N_("Provinsi ini")},
    {"country", N_("Provinsi lain")},
    {"abroad", N_("Luar negeri")},
    {0},
};

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
        differ = g_hash_table_add(names, text_key(areas[i].name));
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
                              db_int(areas[i].fee_idr), db_text(areas[i].distance)),
                    error)) {
            return false;
        }
    }
    return db_commit(tx, error);
}

int area_distance_rank(const char *key)
{
    for (int rank = 0; AREA_DISTANCES[rank].key != NULL; rank++) {
        if (g_str_equal(AREA_DISTANCES[rank].key, key)) {
            return rank;
        }
    }
    return -1;
}

bool area_reach_list(Db *db, int64_t business_id, Period days, RecordList **ret_list,
                     GError **error)
{
    return record_list_load(db, &area_reach_type, SQL_REACH,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

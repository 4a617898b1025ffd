// SPDX-License-Identifier: Apache-2.0
#include "store/incident.h"

#include "base/code_mask.h"

#define INCIDENT_COLUMNS "id, threat, day, what, done, loss_idr, closed_at, created_at"

static const char SQL_COUNT[] = "SELECT COUNT(*) FROM incidents WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO incidents (business_id, threat, day, what, done, loss_idr, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)";
static const char SQL_CLOSE[] =
    "UPDATE incidents SET closed_at = $4, done = CASE WHEN CAST($3 AS TEXT) = '' THEN done ELSE $3 "
    "END WHERE business_id = $1 AND id = $2 AND closed_at IS NULL";
static const char SQL_LIST[] = "SELECT " INCIDENT_COLUMNS " FROM incidents WHERE business_id = $1 "
                               "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_LIST_LATEST[] =
    "SELECT " INCIDENT_COLUMNS " FROM incidents WHERE business_id = $1 "
    "ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, day DESC, id DESC LIMIT $2";

static const Column FIELDS[] = {
    COLUMN(Incident, INT, id),
    COLUMN(Incident, TEXT, threat),
    COLUMN(Incident, DAY, day),
    COLUMN(Incident, TEXT, what),
    COLUMN(Incident, TEXT, done),
    COLUMN(Incident, MONEY, loss_idr),
    COLUMN(Incident, TIME, closed_at),
    COLUMN(Incident, TIME, created_at),
    {0},
};
const RecordType incident_type = {sizeof(Incident), FIELDS};

bool incident_add(Db *db, int64_t business_id, const Incident *incident, int64_t now,
                  int64_t *ret_id, GError **error)
{
    int64_t count = 0;
    if (!db_get_int(db, SQL_COUNT, DB_PARAMS(db_int(business_id)), 0, &count, error)) {
        return false;
    }
    if (count >= INCIDENTS_MAX) {
        return error_set(error, ERROR_LIMIT, "%d incidents are enough", INCIDENTS_MAX);
    }
    g_autofree char *what = code_mask(incident->what);
    g_autofree char *done = code_mask(incident->done);
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(incident->threat),
                               db_int(incident->day), db_text(what), db_text(done),
                               db_int(incident->loss_idr), db_int(now)),
                     ret_id, error);
}

bool incident_close(Db *db, int64_t business_id, int64_t id, const char *done, int64_t now,
                    GError **error)
{
    int64_t changed = 0;
    g_autofree char *masked = code_mask(done);
    return db_run_count(db, SQL_CLOSE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(masked), db_int(now)),
                        &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such open incident"));
}

bool incident_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                   GError **error)
{
    return record_list_load(db, &incident_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool incident_list_latest(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                          GError **error)
{
    return record_list_load(db, &incident_type, SQL_LIST_LATEST,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

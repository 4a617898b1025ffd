// SPDX-License-Identifier: Apache-2.0
#include "store/service.h"

#include "base/text.h"

#define SERVICES                                                                                   \
    "id, name, minutes, price_idr, active, changed_at FROM services WHERE business_id = $1 "

static const char SQL_LIST[] = "SELECT " SERVICES "AND id > $2 ORDER BY id LIMIT $3";
static const char SQL_ACTIVE[] = "SELECT " SERVICES "AND active = 1 ORDER BY name_folded";
static const char SQL_LOAD[] = "SELECT " SERVICES "AND id = $2";
static const char SQL_ADD[] =
    "INSERT INTO services (business_id, name, name_folded, minutes, price_idr, active, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)";
static const char SQL_SAVE[] =
    "UPDATE services SET name = $2, name_folded = $3, minutes = $4, price_idr = $5, active = $6, "
    "changed_at = $7 WHERE business_id = $1 AND id = $8";

static const Column SERVICE_FIELDS[] = {COLUMN(Service, INT, id),
                                        COLUMN(Service, TEXT, name),
                                        COLUMN(Service, INT, minutes),
                                        COLUMN(Service, MONEY, price_idr),
                                        COLUMN(Service, FLAG, active),
                                        COLUMN(Service, TIME, changed_at),
                                        {0}};
const RecordType service_type = {sizeof(Service), SERVICE_FIELDS};

bool service_list(Db *db, int64_t business_id, int64_t after, int64_t limit, RecordList **ret_list,
                  GError **error)
{
    return record_list_load(db, &service_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool service_list_active(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &service_type, SQL_ACTIVE, DB_PARAMS(db_int(business_id)), ret_list,
                            error);
}

bool service_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &service_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool service_save(Db *db, int64_t business_id, const Service *service, int64_t *ret_id,
                  GError **error)
{
    g_autofree char *folded = text_key(service->name);
    int64_t changed = 0;
    if (service->id == 0) {
        return db_insert(db, SQL_ADD,
                         DB_PARAMS(db_int(business_id), db_text(service->name), db_text(folded),
                                   db_int(service->minutes), db_int(service->price_idr),
                                   db_int(service->active), db_int(service->changed_at)),
                         ret_id, error);
    }
    if (!db_run_count(db, SQL_SAVE,
                      DB_PARAMS(db_int(business_id), db_text(service->name), db_text(folded),
                                db_int(service->minutes), db_int(service->price_idr),
                                db_int(service->active), db_int(service->changed_at),
                                db_int(service->id)),
                      &changed, error)) {
        return false;
    }
    *ret_id = service->id;
    return changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such service");
}

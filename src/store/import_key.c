// SPDX-License-Identifier: Apache-2.0
#include "store/import_key.h"

static const char SQL_FIND[] =
    "SELECT record_id FROM import_keys WHERE business_id = $1 AND kind = $2 AND key = $3";
static const char SQL_ADD[] =
    "INSERT INTO import_keys (business_id, kind, key, record_id) VALUES ($1, $2, $3, $4)";

bool import_key_find(Db *db, int64_t business_id, const char *kind, const char *key,
                     int64_t *ret_record_id, GError **error)
{
    return db_get_int(db, SQL_FIND, DB_PARAMS(db_int(business_id), db_text(kind), db_text(key)), 0,
                      ret_record_id, error);
}

bool import_key_add(Db *db, int64_t business_id, const char *kind, const char *key,
                    int64_t record_id, GError **error)
{
    return db_run(db, SQL_ADD,
                  DB_PARAMS(db_int(business_id), db_text(kind), db_text(key), db_int(record_id)),
                  error);
}

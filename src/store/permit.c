// SPDX-License-Identifier: Apache-2.0
#include "store/permit.h"

static const char SQL_LIST[] = "SELECT kind, state, number, expires_day, changed_at FROM permits "
                               "WHERE business_id = $1 ORDER BY kind";
static const char SQL_SET[] =
    "INSERT INTO permits (business_id, kind, state, number, expires_day, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (business_id, kind) DO UPDATE SET "
    "state = excluded.state, number = excluded.number, expires_day = excluded.expires_day, "
    "changed_at = excluded.changed_at";

static const Column PERMIT_FIELDS[] = {
    COLUMN(Permit, TEXT, kind),       COLUMN(Permit, TEXT, state),
    COLUMN(Permit, TEXT, number),     COLUMN(Permit, DAY, expires_day),
    COLUMN(Permit, TIME, changed_at), {0},
};
const RecordType permit_type = {sizeof(Permit), PERMIT_FIELDS};

bool permit_list(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &permit_type, SQL_LIST, DB_PARAMS(db_int(business_id)), ret_list,
                            error);
}

bool permit_set(Db *db, int64_t business_id, const Permit *permit, int64_t now, GError **error)
{
    DbValue expires = permit->expires_day == DAY_NONE ? db_null() : db_int(permit->expires_day);
    return db_run(db, SQL_SET,
                  DB_PARAMS(db_int(business_id), db_text(permit->kind), db_text(permit->state),
                            db_text(permit->number), expires, db_int(now)),
                  error);
}

const Permit *permit_of(const RecordList *list, const char *kind)
{
    for (size_t i = 0; i < record_count(list); i++) {
        if (g_str_equal(permit_at(list, i)->kind, kind)) {
            return permit_at(list, i);
        }
    }
    return NULL;
}

PermitTerm permit_term(const Permit *permit, Day today)
{
    if (permit->expires_day == DAY_NONE) {
        return PERMIT_LASTS;
    }
    return permit->expires_day < today                       ? PERMIT_ENDED
           : permit->expires_day <= today + PERMIT_SOON_DAYS ? PERMIT_ENDS_SOON
                                                             : PERMIT_LASTS;
}

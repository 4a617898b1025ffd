// SPDX-License-Identifier: Apache-2.0
#include "store/identity.h"

static const char SQL_LOAD[] = "SELECT palette, style, mark, initials, changed_at "
                               "FROM identities WHERE business_id = $1";
static const char SQL_SAVE[] =
    "INSERT INTO identities (business_id, palette, style, mark, initials, changed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (business_id) DO UPDATE SET palette = $2, "
    "style = $3, mark = $4, initials = $5, changed_at = $6";

static const Column IDENTITY_FIELDS[] = {
    COLUMN(Identity, TEXT, palette),    COLUMN(Identity, TEXT, style),
    COLUMN(Identity, TEXT, mark),       COLUMN(Identity, TEXT, initials),
    COLUMN(Identity, TIME, changed_at), {0},
};
const RecordType identity_type = {sizeof(Identity), IDENTITY_FIELDS};

bool identity_load(Db *db, int64_t business_id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &identity_type, SQL_LOAD, DB_PARAMS(db_int(business_id)), ret_one,
                            error);
}

bool identity_save(Db *db, int64_t business_id, const Identity *identity, GError **error)
{
    return db_run(db, SQL_SAVE,
                  DB_PARAMS(db_int(business_id), db_text(identity->palette),
                            db_text(identity->style), db_text(identity->mark),
                            db_text(identity->initials), db_int(identity->changed_at)),
                  error);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/sheet.h"

static const char SQL_LIST[] =
    "SELECT id, version, phase, access, literacy, support, infrastructure, reason, day, created_at "
    "FROM sheets WHERE business_id = $1 AND (id < $2 OR CAST($2 AS BIGINT) = 0) "
    "ORDER BY id DESC LIMIT $3";
static const char SQL_ADD[] =
    "INSERT INTO sheets (business_id, version, phase, access, literacy, support, infrastructure, "
    "reason, day, created_at) SELECT CAST($1 AS BIGINT), COALESCE(MAX(version), 0) + 1, CAST($2 AS BIGINT), "
    "CAST($3 AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS BIGINT), CAST($6 AS BIGINT), "
    "CAST($7 AS TEXT), CAST($8 AS BIGINT), CAST($9 AS BIGINT) FROM sheets WHERE business_id = $1";

static const Column FIELDS[] = {
    COLUMN(Sheet, INT, id),
    COLUMN(Sheet, INT, version),
    COLUMN(Sheet, INT, phase),
    COLUMN(Sheet, INT, access),
    COLUMN(Sheet, INT, literacy),
    COLUMN(Sheet, INT, support),
    COLUMN(Sheet, INT, infrastructure),
    COLUMN(Sheet, TEXT, reason),
    COLUMN(Sheet, DAY, day),
    COLUMN(Sheet, TIME, created_at),
    {0},
};
const RecordType sheet_type = {sizeof(Sheet), FIELDS};

bool sheet_list(Db *db, int64_t business_id, int64_t before, int64_t limit, RecordList **ret_list,
                GError **error)
{
    return record_list_load(db, &sheet_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool sheet_add(Db *db, int64_t business_id, const Sheet *sheet, int64_t *ret_id, GError **error)
{
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_int(sheet->phase), db_int(sheet->access),
                               db_int(sheet->literacy), db_int(sheet->support),
                               db_int(sheet->infrastructure), db_text(sheet->reason),
                               db_int(sheet->day), db_int(sheet->created_at)),
                     ret_id, error);
}

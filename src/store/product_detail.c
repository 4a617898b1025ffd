// SPDX-License-Identifier: Apache-2.0
#include "store/product_detail.h"

static const char SQL_LOAD[] = "SELECT question, value FROM product_details "
                               "WHERE business_id = $1 AND product_id = $2 ORDER BY question";
static const char SQL_SAVE[] =
    "INSERT INTO product_details (business_id, product_id, question, value) "
    "VALUES ($1, $2, $3, $4) ON CONFLICT (business_id, product_id, question) "
    "DO UPDATE SET value = excluded.value";
static const char SQL_REMOVE[] =
    "DELETE FROM product_details WHERE business_id = $1 AND product_id = $2 AND question = $3";

bool product_detail_load(Db *db, int64_t business_id, int64_t product_id, Answers **ret_facts,
                         GError **error)
{
    g_autoptr(Answers) facts = answers_new();
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(product_id)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        answers_set(facts, db_cursor_text(cursor, 0), db_cursor_text(cursor, 1));
    }
    if (cursor == NULL || !db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_facts = g_steal_pointer(&facts);
    return true;
}

bool product_detail_save(Db *db, int64_t business_id, int64_t product_id, const char *question,
                         const char *value, GError **error)
{
    if (*value == '\0') {
        return db_run(db, SQL_REMOVE,
                      DB_PARAMS(db_int(business_id), db_int(product_id), db_text(question)), error);
    }
    return db_run(
        db, SQL_SAVE,
        DB_PARAMS(db_int(business_id), db_int(product_id), db_text(question), db_text(value)),
        error);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/ingredient.h"

static const char SQL_LIST[] = "SELECT position, name, amount, unit FROM box_ingredients "
                               "WHERE business_id = $1 AND menu_key = $2 ORDER BY position";
static const char SQL_LIST_ALL[] =
    "SELECT row, menu_key, name, amount, unit FROM (SELECT CAST(ROW_NUMBER() OVER "
    "(ORDER BY menu_key, position) AS BIGINT) AS row, menu_key, name, amount, unit "
    "FROM box_ingredients WHERE business_id = $1) r WHERE row > $2 ORDER BY row LIMIT $3";
static const char SQL_CLEAR[] =
    "DELETE FROM box_ingredients WHERE business_id = $1 AND menu_key = $2";
static const char SQL_ADD[] =
    "INSERT INTO box_ingredients (business_id, menu_key, position, name, amount, unit) "
    "VALUES ($1, $2, $3, $4, $5, $6)";

static const Column FIELDS[] = {COLUMN(Ingredient, INT, position),
                                COLUMN(Ingredient, TEXT, name),
                                COLUMN(Ingredient, INT, amount),
                                COLUMN(Ingredient, TEXT, unit),
                                {0}};
const RecordType ingredient_type = {sizeof(Ingredient), FIELDS};

static const Column MENU_FIELDS[] = {
    COLUMN(MenuIngredient, INT, row),   COLUMN(MenuIngredient, TEXT, menu_key),
    COLUMN(MenuIngredient, TEXT, name), COLUMN(MenuIngredient, INT, amount),
    COLUMN(MenuIngredient, TEXT, unit), {0}};
const RecordType menu_ingredient_type = {sizeof(MenuIngredient), MENU_FIELDS};

bool ingredient_list(Db *db, int64_t business_id, const char *menu_key, RecordList **ret_list,
                     GError **error)
{
    return record_list_load(db, &ingredient_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_text(menu_key)), ret_list, error);
}

bool menu_ingredient_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                          RecordList **ret_list, GError **error)
{
    return record_list_load(db, &menu_ingredient_type, SQL_LIST_ALL,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool ingredient_replace(Db *db, int64_t business_id, const char *menu_key, const Ingredient *items,
                        size_t count, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    if (tx == NULL ||
        !db_run(db, SQL_CLEAR, DB_PARAMS(db_int(business_id), db_text(menu_key)), error)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!db_run(db, SQL_ADD,
                    DB_PARAMS(db_int(business_id), db_text(menu_key), db_int((int64_t)i + 1),
                              db_text(items[i].name), db_int(items[i].amount),
                              db_text(items[i].unit)),
                    error)) {
            return false;
        }
    }
    return db_commit(tx, error);
}

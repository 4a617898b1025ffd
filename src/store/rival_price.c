// SPDX-License-Identifier: Apache-2.0
#include "store/rival_price.h"

#include "base/text.h"

#define RIVAL_PRICE_COLUMNS                                                                        \
    "r.id, r.product_id, p.name, p.price_idr, r.rival, r.price_idr, r.day, r.created_at "          \
    "FROM rival_prices r JOIN products p ON p.id = r.product_id "                                  \
    "AND p.business_id = r.business_id WHERE r.business_id = $1 "

static const char SQL_LIST[] =
    "SELECT " RIVAL_PRICE_COLUMNS "AND (r.id < $2 OR $2 = 0) ORDER BY r.id DESC LIMIT $3";
static const char SQL_LIST_NEWEST[] =
    "SELECT " RIVAL_PRICE_COLUMNS "AND r.day >= $2 AND p.active = 1 AND NOT EXISTS "
    "(SELECT 1 FROM rival_prices n WHERE n.business_id = r.business_id "
    "AND n.product_id = r.product_id AND n.rival_key = r.rival_key "
    "AND (n.day > r.day OR (n.day = r.day AND n.id > r.id))) ORDER BY p.name, p.id, r.price_idr";
static const char SQL_HAS_PRODUCT[] =
    "SELECT COUNT(*) FROM products WHERE business_id = $1 AND id = $2";
static const char SQL_ADD[] =
    "INSERT INTO rival_prices (business_id, product_id, rival, rival_key, price_idr, day, "
    "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
static const char SQL_REMOVE[] = "DELETE FROM rival_prices WHERE business_id = $1 AND id = $2";

static const Column FIELDS[] = {
    COLUMN(RivalPrice, INT, id),
    COLUMN(RivalPrice, INT, product_id),
    COLUMN(RivalPrice, TEXT, product),
    COLUMN(RivalPrice, MONEY, own_price_idr),
    COLUMN(RivalPrice, TEXT, rival),
    COLUMN(RivalPrice, MONEY, price_idr),
    COLUMN(RivalPrice, DAY, day),
    COLUMN(RivalPrice, TIME, created_at),
    {0},
};
const RecordType rival_price_type = {sizeof(RivalPrice), FIELDS};

bool rival_price_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                      RecordList **ret_list, GError **error)
{
    return record_list_load(db, &rival_price_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(before), db_int(limit)), ret_list,
                            error);
}

bool rival_price_list_newest(Db *db, int64_t business_id, Day since, RecordList **ret_list,
                             GError **error)
{
    return record_list_load(db, &rival_price_type, SQL_LIST_NEWEST,
                            DB_PARAMS(db_int(business_id), db_int(since)), ret_list, error);
}

bool rival_price_add(Db *db, int64_t business_id, const RivalPriceDraft *draft, int64_t now,
                     int64_t *ret_id, GError **error)
{
    int64_t found = 0;
    g_autofree char *key = text_fold(draft->rival);
    if (!db_get_int(db, SQL_HAS_PRODUCT, DB_PARAMS(db_int(business_id), db_int(draft->product_id)),
                    0, &found, error)) {
        return false;
    }
    if (found != 1) {
        return error_set(error, ERROR_NOT_FOUND, "no such product");
    }
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_int(draft->product_id),
                               db_text(draft->rival), db_text(key), db_int(draft->price_idr),
                               db_int(draft->day), db_int(now)),
                     ret_id, error);
}

bool rival_price_remove(Db *db, int64_t business_id, int64_t id, GError **error)
{
    int64_t changed = 0;
    if (!db_run_count(db, SQL_REMOVE, DB_PARAMS(db_int(business_id), db_int(id)), &changed,
                      error)) {
        return false;
    }
    return changed == 1 ? true : error_set(error, ERROR_NOT_FOUND, "no such price");
}

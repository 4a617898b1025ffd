// SPDX-License-Identifier: Apache-2.0
#include "store/stock.h"

#include "base/text.h"
#include "guide/unit.h"

#define ITEMS                                                                                      \
    "i.id, COALESCE(p.name, i.name), COALESCE(i.product_id, 0), "                                  \
    "CASE WHEN p.unit <> '' THEN p.unit ELSE i.unit END, "                                         \
    "CASE WHEN p.id IS NULL THEN i.on_hand ELSE COALESCE(p.stock, -1) END, COALESCE(i.low, -1), "  \
    "i.pack_name, i.pack_size, i.price_idr, i.price_amount, COALESCE(p.active, i.active), "        \
    "i.changed_at FROM stock_items i LEFT JOIN products p ON p.id = i.product_id "                 \
    "AND p.business_id = i.business_id WHERE i.business_id = $1 "
#define USED "AND ((p.id IS NULL AND i.active = 1) OR (p.active = 1 AND p.stock IS NOT NULL)) "

static const char SQL_LOAD[] = "SELECT " ITEMS "AND i.id = $2";
static const char SQL_LIST[] = "SELECT " ITEMS "AND i.id > $2 ORDER BY i.id LIMIT $3";
static const char SQL_LIST_USED[] =
    "SELECT " ITEMS USED
    "ORDER BY CASE WHEN i.low >= COALESCE(p.stock, i.on_hand) THEN 0 ELSE 1 END, 2, 1";
static const char SQL_FIND[] = "SELECT id FROM stock_items WHERE business_id = $1 "
                               "AND product_id IS NULL AND name_key = $2 ORDER BY id LIMIT 1";
static const char SQL_NUMBER[] =
    "SELECT COUNT(*) FROM stock_items WHERE business_id = $1 AND product_id IS NULL";
static const char SQL_ADD[] =
    "INSERT INTO stock_items (business_id, name, name_key, unit, low, pack_name, pack_size, "
    "active, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)";
static const char SQL_SAVE[] =
    "UPDATE stock_items SET name = $3, name_key = $4, low = $5, pack_name = $6, pack_size = $7, "
    "active = $8, changed_at = $9 WHERE business_id = $1 AND id = $2";
static const char SQL_ADD_PRODUCT[] =
    "INSERT INTO stock_items (business_id, product_id, unit, created_at, changed_at) "
    "VALUES ($1, $2, '" UNIT_PIECE "', $3, $3)";

static const Column FIELDS[] = {
    COLUMN(StockItem, INT, id),
    COLUMN(StockItem, TEXT, name),
    COLUMN(StockItem, INT, product_id),
    COLUMN(StockItem, TEXT, unit),
    COLUMN(StockItem, INT, on_hand),
    COLUMN(StockItem, INT, low),
    COLUMN(StockItem, TEXT, pack_name),
    COLUMN(StockItem, INT, pack_size),
    COLUMN(StockItem, MONEY, price_idr),
    COLUMN(StockItem, INT, price_amount),
    COLUMN(StockItem, FLAG, active),
    COLUMN(StockItem, TIME, changed_at),
    {0},
};
const RecordType stock_item_type = {sizeof(StockItem), FIELDS};

bool stock_item_is_low(const StockItem *item)
{
    return item->on_hand >= 0 && item->low >= item->on_hand;
}

int64_t stock_item_cost(const StockItem *item, int64_t amount)
{
    int64_t product = 0;
    if (item->price_idr == 0 || item->price_amount == 0 ||
        __builtin_mul_overflow(amount, item->price_idr, &product)) {
        return -1;
    }
    return product / item->price_amount + (product % item->price_amount != 0);
}

bool stock_item_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &stock_item_type, SQL_LOAD,
                            DB_PARAMS(db_int(business_id), db_int(id)), ret_one, error);
}

bool stock_item_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                     RecordList **ret_list, GError **error)
{
    return record_list_load(db, &stock_item_type, SQL_LIST,
                            DB_PARAMS(db_int(business_id), db_int(after), db_int(limit)), ret_list,
                            error);
}

bool stock_item_list_used(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &stock_item_type, SQL_LIST_USED, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool stock_item_find_name(Db *db, int64_t business_id, const char *name, int64_t *ret_id,
                          GError **error)
{
    g_autofree char *key = text_key(name);
    return db_get_int(db, SQL_FIND, DB_PARAMS(db_int(business_id), db_text(key)), 0, ret_id, error);
}

bool stock_item_number(Db *db, int64_t business_id, int64_t *ret_number, GError **error)
{
    return db_get_int(db, SQL_NUMBER, DB_PARAMS(db_int(business_id)), 0, ret_number, error);
}

static DbValue limit_value(int64_t low)
{
    return low < 0 ? db_null() : db_int(low);
}

bool stock_item_add(Db *db, int64_t business_id, const StockFacts *facts, int64_t now,
                    int64_t *ret_id, GError **error)
{
    g_autofree char *key = text_key(facts->name);
    return db_insert(db, SQL_ADD,
                     DB_PARAMS(db_int(business_id), db_text(facts->name), db_text(key),
                               db_text(facts->unit), limit_value(facts->low),
                               db_text(facts->pack_name), db_int(facts->pack_size),
                               db_int(facts->active), db_int(now)),
                     ret_id, error);
}

bool stock_item_save(Db *db, int64_t business_id, int64_t id, const StockFacts *facts, int64_t now,
                     GError **error)
{
    int64_t changed = 0;
    g_autofree char *key = text_key(facts->name);
    return db_run_count(db, SQL_SAVE,
                        DB_PARAMS(db_int(business_id), db_int(id), db_text(facts->name),
                                  db_text(key), limit_value(facts->low), db_text(facts->pack_name),
                                  db_int(facts->pack_size), db_int(facts->active), db_int(now)),
                        &changed, error) &&
           (changed == 1 || error_set(error, ERROR_NOT_FOUND, "no such item"));
}

bool stock_item_add_product(Db *db, int64_t business_id, int64_t product_id, int64_t now,
                            GError **error)
{
    return db_run(db, SQL_ADD_PRODUCT,
                  DB_PARAMS(db_int(business_id), db_int(product_id), db_int(now)), error);
}

// SPDX-License-Identifier: Apache-2.0
#include "store/shop_order.h"

#include "store/business.h"
#include "store/goods.h"

static const char SQL_FIND[] =
    "SELECT order_id, digest FROM shop_orders WHERE business_id = $1 AND key = $2";
static const char SQL_ADD[] =
    "INSERT INTO shop_orders (business_id, key, order_id, digest, created_at) "
    "VALUES ($1, $2, $3, $4, $5)";

void shop_order_clear(ShopOrder *order)
{
    g_clear_pointer(&order->digest, g_free);
}

bool shop_order_find(Db *db, int64_t business_id, const char *key, ShopOrder *ret_order,
                     GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_FIND, DB_PARAMS(db_int(business_id), db_text(key)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        ret_order->order_id = db_cursor_int(cursor, 0);
        ret_order->digest = g_strdup(db_cursor_text(cursor, 1));
    }
    return db_cursor_done(cursor, error);
}

bool shop_order_add(Db *db, int64_t business_id, const ShopSale *sale, int64_t *ret_id,
                    RecordList **ret_short, GError **error)
{
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) missing = NULL;
    int64_t id = 0, number = 0;
    if (tx == NULL || !order_add(db, business_id, sale->draft, sale->now, &id, &number, error) ||
        !db_run(db, SQL_ADD,
                DB_PARAMS(db_int(business_id), db_text(sale->form->key), db_int(id),
                          db_text(sale->form->digest), db_int(sale->now)),
                error) ||
        !goods_take(db, business_id, id, sale->now, &missing, error)) {
        return false;
    }
    if (record_count(missing) == 0 && !db_commit(tx, error)) {
        return false;
    }
    *ret_id = record_count(missing) == 0 ? id : 0;
    *ret_short = g_steal_pointer(&missing);
    return true;
}

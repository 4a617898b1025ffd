// SPDX-License-Identifier: Apache-2.0
#include "store/order_edit.h"

#include "store/business.h"
#include "store/goods.h"

static const char SQL_HOLDS[] =
    "SELECT (SELECT COUNT(*) FROM order_stock WHERE business_id = $1 AND order_id = $2) + "
    "(SELECT COUNT(*) FROM shop_orders WHERE business_id = $1 AND order_id = $2)";

#define MARK_LENGTH 16

bool order_may_edit(const Order *order)
{
    OrderState state = order_state(order);
    return (state == ORDER_NEW || state == ORDER_CONFIRMED) && order->paid_at == 0;
}

char *order_mark(const Order *order, const RecordList *items)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_string_printf(text, "%d\n%d\n%d\n%d\n%s\n%s\n%s\n", (int)order->due_day,
                    (int)order->due_minute, (int)order->delivery, (int)order->fee_idr, order->area,
                    order->address, order->note);
    for (size_t i = 0; i < record_count(items); i++) {
        const OrderItem *item = order_item_at(items, i);
        g_string_append_printf(text, "%s\n%d\n%d\n%d\n", item->name, (int)item->quantity,
                               (int)item->price_idr, (int)item->variant_id);
    }
    g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, -1);
    return g_strndup(sum, MARK_LENGTH);
}

/* Only a new order that the owner wrote down holds nothing yet. */
static bool holds_stock(Db *db, int64_t business_id, const Order *order, bool *ret_holds,
                        GError **error)
{
    int64_t rows = 0;
    if (!db_get_int(db, SQL_HOLDS, DB_PARAMS(db_int(business_id), db_int(order->id)), 0, &rows,
                    error)) {
        return false;
    }
    *ret_holds = rows > 0 || order_state(order) != ORDER_NEW;
    return true;
}

bool order_edit(Db *db, int64_t business_id, const Order *order, const OrderEdit *edit,
                RecordList **ret_short, GError **error)
{
    g_assert(order_may_edit(order));
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) missing = NULL;
    bool holds = false;
    if (tx == NULL || !business_lock(db, business_id, error) ||
        !holds_stock(db, business_id, order, &holds, error) ||
        !goods_give_back(db, business_id, order->id, edit->now, error) ||
        !order_replace(db, business_id, order, edit->draft, edit->now, error) ||
        (holds && !goods_take(db, business_id, order->id, edit->now, &missing, error))) {
        return false;
    }
    if (record_count(missing) == 0 && !db_commit(tx, error)) {
        return false;
    }
    *ret_short = g_steal_pointer(&missing);
    return true;
}

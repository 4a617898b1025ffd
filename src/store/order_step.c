// SPDX-License-Identifier: Apache-2.0
#include "store/order_step.h"

#include "base/lang.h"
#include "store/goods.h"
#include "store/sale.h"

static const char SQL_MOVE[] =
    "UPDATE orders SET state = $4, delivered_at = $5, paid_at = $6, reason = $7, changed_at = $8 "
    "WHERE business_id = $1 AND id = $2 AND state = $3 AND COALESCE(paid_at, 0) = $9";

static const char SQL_REFUNDED[] =
    "SELECT CAST(COALESCE(SUM(refund_idr), 0) AS BIGINT) FROM market_orders "
    "WHERE business_id = $1 AND order_id = $2";

static const struct {
    const char *key, *name;
} STATES[ORDER_STATE_COUNT] = {
    [ORDER_NEW] = {"new", N_("baru")},
    [ORDER_CONFIRMED] = {"confirmed", N_("dikonfirmasi")},
    [ORDER_READY] = {"ready", N_("siap")},
    [ORDER_DELIVERED] = {"delivered", N_("sudah diterima pembeli")},
    [ORDER_PAID] = {"paid", N_("lunas")},
    [ORDER_CANCELLED] = {"cancelled", N_("dibatalkan")},
};

#define BIT(state) (1u << (state))

/* From which states a step is legal. */
static const unsigned FROM[STEP_COUNT] = {
    [STEP_CONFIRM] = BIT(ORDER_NEW),
    [STEP_READY] = BIT(ORDER_CONFIRMED),
    [STEP_DELIVER] = BIT(ORDER_CONFIRMED) | BIT(ORDER_READY),
    [STEP_PAY] = BIT(ORDER_CONFIRMED) | BIT(ORDER_READY) | BIT(ORDER_DELIVERED),
    [STEP_CANCEL] = BIT(ORDER_NEW) | BIT(ORDER_CONFIRMED) | BIT(ORDER_READY) |
                    BIT(ORDER_DELIVERED) | BIT(ORDER_PAID),
};

const char *order_state_key(OrderState state)
{
    g_assert(state < ORDER_STATE_COUNT);
    return STATES[state].key;
}

const char *order_state_name(OrderState state)
{
    g_assert(state < ORDER_STATE_COUNT);
    return STATES[state].name;
}

OrderState order_state(const Order *order)
{
    for (OrderState state = 0; state < ORDER_STATE_COUNT; state++) {
        if (g_str_equal(STATES[state].key, order->state)) {
            return state;
        }
    }
    g_assert_not_reached();
}

bool order_may(const Order *order, OrderStep step)
{
    g_assert(step < STEP_COUNT);
    return (FROM[step] & BIT(order_state(order))) != 0 && (step != STEP_PAY || order->paid_at == 0);
}

bool order_goods_left(const Order *order)
{
    return order->delivered_at != 0;
}

static OrderState state_after(const Order *order, OrderStep step)
{
    switch (step) {
    case STEP_CONFIRM:
        return ORDER_CONFIRMED;
    case STEP_READY:
        return ORDER_READY;
    case STEP_DELIVER:
        return order->paid_at != 0 ? ORDER_PAID : ORDER_DELIVERED;
    case STEP_PAY:
        return order->delivered_at != 0 ? ORDER_PAID : order_state(order);
    default:
        return ORDER_CANCELLED;
    }
}

static bool state_write(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                        GError **error)
{
    int64_t changed = 0;
    int64_t delivered_at = move->step == STEP_DELIVER ? move->now : order->delivered_at;
    int64_t paid_at = move->step == STEP_PAY ? move->now : order->paid_at;
    if (!db_run_count(db, SQL_MOVE,
                      DB_PARAMS(db_int(business_id), db_int(order->id), db_text(order->state),
                                db_text(order_state_key(state_after(order, move->step))),
                                db_ref(delivered_at), db_ref(paid_at), db_text(move->reason),
                                db_int(move->now), db_int(order->paid_at)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_CONFLICT, "the order was moved meanwhile");
}

static bool money_in(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                     GError **error)
{
    int64_t id = 0;
    SaleDraft draft = {.order_id = order->id,
                       .day = move->today,
                       .amount_idr = order->total_idr,
                       .heard_from = order->heard_from,
                       .bought_through = order->bought_through,
                       .customer = order->customer,
                       .note = "",
                       .contact_id = order->contact_id};
    return sale_add(db, business_id, &draft, move->now, &id, error);
}

/* What a marketplace gave back of it before goes with the rest: else it would go out twice. */
static bool refund_back(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                        GError **error)
{
    int64_t refunded_idr = 0, id = 0;
    if (!db_get_int(db, SQL_REFUNDED, DB_PARAMS(db_int(business_id), db_int(order->id)), 0,
                    &refunded_idr, error)) {
        return false;
    }
    SaleDraft draft = {.day = move->today,
                       .amount_idr = refunded_idr,
                       .instalment = true,
                       .heard_from = "",
                       .bought_through = order->bought_through,
                       .customer = order->customer,
                       .note = move->reason};
    return refunded_idr == 0 || sale_add(db, business_id, &draft, move->now, &id, error);
}

/* The money goes out on the day of the refund. */
static bool money_out(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                      GError **error)
{
    int64_t sale = 0, row = 0;
    if (order->paid_at == 0) {
        return true;
    }
    if (!sale_of_order(db, business_id, order->id, &sale, error)) {
        return false;
    }
    SaleRemoval removal = {sale, move->today, move->reason};
    return sale_remove(db, business_id, &removal, move->now, &row, error) &&
           refund_back(db, business_id, order, move, error);
}

static bool cancel(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                   GError **error)
{
    bool back = !order_goods_left(order) || move->goods_back;
    return (back ? goods_give_back(db, business_id, order->id, move->now, error)
                 : goods_keep(db, business_id, order->id, error)) &&
           money_out(db, business_id, order, move, error);
}

static bool effects(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                    GError **error)
{
    switch (move->step) {
    case STEP_PAY:
        return money_in(db, business_id, order, move, error);
    case STEP_CANCEL:
        return cancel(db, business_id, order, move, error);
    default:
        return true;
    }
}

bool order_move(Db *db, int64_t business_id, const Order *order, const OrderMove *move,
                RecordList **ret_short, GError **error)
{
    g_assert(order_may(order, move->step));
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    g_autoptr(RecordList) missing = NULL;
    if (tx == NULL || (move->step == STEP_CONFIRM &&
                       !goods_take(db, business_id, order->id, move->now, &missing, error))) {
        return false;
    }
    bool enough = record_count(missing) == 0;
    if ((enough && (!state_write(db, business_id, order, move, error) ||
                    !effects(db, business_id, order, move, error))) ||
        !db_commit(tx, error)) {
        return false;
    }
    *ret_short = g_steal_pointer(&missing);
    return true;
}

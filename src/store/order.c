// SPDX-License-Identifier: Apache-2.0
#include "store/order.h"

#include <string.h>

#include "base/money.h"
#include "base/text.h"
#include "store/business.h"
#include "store/order_step.h"

#define ORDER_COLUMNS                                                                              \
    "id, number, COALESCE(contact_id, 0), customer, phone, state, delivery, area, address, "       \
    "due_day, due_minute, due_at, fee_idr, goods_idr, total_idr, note, reason, heard_from, "       \
    "bought_through, day, delivered_at, paid_at, created_at, changed_at"
/* Named one by one they are found by orders_state, each with its days. */
G_STATIC_ASSERT(ORDER_STATE_COUNT == 6);
#define NOT_CANCELLED "'new', 'confirmed', 'ready', 'delivered', 'paid'"
#define ORDERS ORDER_COLUMNS " FROM orders WHERE business_id = $1 "

static const char SQL_NEXT_NUMBER[] =
    "SELECT COALESCE(MAX(number), 0) + 1 FROM orders WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO orders (business_id, number, contact_id, customer, phone, delivery, area, "
    "address, due_day, due_minute, due_at, fee_idr, goods_idr, total_idr, note, heard_from, "
    "bought_through, day, created_at, changed_at) VALUES ($1, $2, "
    "(SELECT MIN(id) FROM contacts WHERE business_id = $1 AND phone = $4 AND phone <> ''), "
    "$3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18)";
static const char SQL_ADD_ITEM[] =
    "INSERT INTO order_items (business_id, order_id, position, product_id, variant_id, package_id, "
    "name, quantity, price_idr) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
static const char SQL_REPLACE[] =
    "UPDATE orders SET delivery = $3, area = $4, address = $5, due_day = $6, due_minute = $7, "
    "due_at = $8, fee_idr = $9, goods_idr = $10, total_idr = $11, note = $12, changed_at = $13 "
    "WHERE business_id = $1 AND id = $2 AND state = $14 AND paid_at IS NULL";
static const char SQL_CLEAR_ITEMS[] =
    "DELETE FROM order_items WHERE business_id = $1 AND order_id = $2";
static const char SQL_LOAD[] = "SELECT " ORDERS "AND id = $2";
static const char SQL_LOAD_NUMBER[] = "SELECT " ORDERS "AND number = $2";
static const char SQL_ITEMS[] =
    "SELECT position, COALESCE(product_id, 0), COALESCE(variant_id, 0), COALESCE(package_id, 0), "
    "name, quantity, price_idr FROM order_items WHERE business_id = $1 AND order_id = $2 ORDER BY "
    "position";
static const char SQL_LIST[] =
    "SELECT " ORDERS "AND ($2 = '' OR state = $2) AND ($3 = 0 OR id < $3) "
    "ORDER BY number DESC LIMIT $4";
static const char SQL_LIST_DAYS[] =
    "SELECT " ORDERS "AND day BETWEEN $2 AND $3 ORDER BY day, id LIMIT $4";
/* "+ 0": the few open ones are found by their state and sorted, not among all orders by day. */
static const char SQL_LIST_OPEN[] =
    "SELECT " ORDERS "AND state IN ('new', 'confirmed', 'ready', 'delivered') "
    "ORDER BY due_day + 0, COALESCE(due_minute, 1440), number LIMIT $2";
static const char SQL_LIST_FOUND[] =
    "SELECT " ORDERS "AND (number = $2 OR LOWER(customer) LIKE $3 ESCAPE '!' "
    "OR phone LIKE $4 ESCAPE '!') ORDER BY number DESC LIMIT 50";
static const char SQL_LIST_DELIVERY[] =
    "SELECT " ORDERS "AND state IN (" NOT_CANCELLED ") AND due_day = $2 AND delivery = 1 "
    "ORDER BY LOWER(area), COALESCE(due_minute, 1440), number";
static const char SQL_COUNTS[] =
    "SELECT state, COUNT(*) FROM orders WHERE business_id = $1 GROUP BY state";
static const char SQL_PROMISES[] =
    "SELECT CAST(COALESCE(SUM(CASE WHEN delivered_at <= due_at THEN 1 ELSE 0 END), 0) AS BIGINT), "
    "COUNT(*) FROM orders WHERE business_id = $1 AND state IN (" NOT_CANCELLED ") "
    "AND due_day BETWEEN $2 AND $3 AND (delivered_at IS NOT NULL OR due_at < $4) AND NOT EXISTS "
    "(SELECT 1 FROM market_orders m WHERE m.business_id = orders.business_id AND m.order_id = orders.id)";

static const Column ORDER_FIELDS[] = {
    COLUMN(Order, INT, id),
    COLUMN(Order, INT, number),
    COLUMN(Order, INT, contact_id),
    COLUMN(Order, TEXT, customer),
    COLUMN(Order, TEXT, phone),
    COLUMN(Order, TEXT, state),
    COLUMN(Order, FLAG, delivery),
    COLUMN(Order, TEXT, area),
    COLUMN(Order, TEXT, address),
    COLUMN(Order, DAY, due_day),
    COLUMN(Order, MINUTE, due_minute),
    COLUMN(Order, TIME, due_at),
    COLUMN(Order, MONEY, fee_idr),
    COLUMN(Order, MONEY, goods_idr),
    COLUMN(Order, MONEY, total_idr),
    COLUMN(Order, TEXT, note),
    COLUMN(Order, TEXT, reason),
    COLUMN(Order, TEXT, heard_from),
    COLUMN(Order, TEXT, bought_through),
    COLUMN(Order, DAY, day),
    COLUMN(Order, TIME, delivered_at),
    COLUMN(Order, TIME, paid_at),
    COLUMN(Order, TIME, created_at),
    COLUMN(Order, TIME, changed_at),
    {0},
};
const RecordType order_type = {sizeof(Order), ORDER_FIELDS};

static const Column ITEM_FIELDS[] = {
    COLUMN(OrderItem, INT, position),    COLUMN(OrderItem, INT, product_id),
    COLUMN(OrderItem, INT, variant_id),  COLUMN(OrderItem, INT, package_id),
    COLUMN(OrderItem, TEXT, name),       COLUMN(OrderItem, INT, quantity),
    COLUMN(OrderItem, MONEY, price_idr), {0},
};
const RecordType order_item_type = {sizeof(OrderItem), ITEM_FIELDS};

static const Column COUNT_FIELDS[] = {
    COLUMN(OrderCount, TEXT, state), COLUMN(OrderCount, INT, count), {0}};
const RecordType order_count_type = {sizeof(OrderCount), COUNT_FIELDS};

static int64_t goods_sum(const OrderDraft *draft)
{
    int64_t sum = 0;
    for (size_t i = 0; i < draft->line_count; i++) {
        const OrderLineDraft *line = &draft->lines[i];
        g_assert(line->quantity >= 1 && line->quantity <= ORDER_QUANTITY_MAX);
        g_assert(line->price_idr >= 0 && line->price_idr <= ORDER_PRICE_MAX_IDR);
        sum += line->quantity * line->price_idr;
    }
    return sum;
}

static bool lines_add(Db *db, int64_t business_id, int64_t order_id, const OrderDraft *draft,
                      GError **error)
{
    for (size_t i = 0; i < draft->line_count; i++) {
        const OrderLineDraft *line = &draft->lines[i];
        if (!db_run(db, SQL_ADD_ITEM,
                    DB_PARAMS(db_int(business_id), db_int(order_id), db_int((int64_t)i + 1),
                              db_ref(line->product_id), db_ref(line->variant_id),
                              db_ref(line->package_id), db_text(line->name), db_int(line->quantity),
                              db_int(line->price_idr)),
                    error)) {
            return false;
        }
    }
    return true;
}

/* Without an hour the whole day is promised. */
static int64_t due_instant(const OrderDraft *draft)
{
    bool timed = draft->due_minute >= 0;
    return zone_instant(draft->zone, draft->due_day, timed ? draft->due_minute : 0) +
           (timed ? 0 : MINUTES_A_DAY * 60 - 1);
}

static bool head_add(Db *db, int64_t business_id, const OrderDraft *draft, int64_t number,
                     int64_t now, int64_t *ret_id, GError **error)
{
    int64_t goods_idr = goods_sum(draft);
    bool timed = draft->due_minute >= 0;
    return db_insert(
        db, SQL_ADD,
        DB_PARAMS(db_int(business_id), db_int(number), db_text(draft->customer),
                  db_text(draft->phone), db_int(draft->delivery), db_text(draft->area),
                  db_text(draft->address), db_int(draft->due_day),
                  timed ? db_int(draft->due_minute) : db_null(), db_int(due_instant(draft)),
                  db_int(draft->fee_idr), db_int(goods_idr), db_int(goods_idr + draft->fee_idr),
                  db_text(draft->note), db_text(draft->heard_from), db_text(draft->bought_through),
                  db_int(draft->day), db_int(now)),
        ret_id, error);
}

bool order_add(Db *db, int64_t business_id, const OrderDraft *draft, int64_t now, int64_t *ret_id,
               int64_t *ret_number, GError **error)
{
    g_assert(draft->line_count > 0 && draft->line_count <= ORDER_LINES_MAX);
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    int64_t id = 0, number = 0;
    if (tx == NULL || !business_lock(db, business_id, error) ||
        !db_get_int(db, SQL_NEXT_NUMBER, DB_PARAMS(db_int(business_id)), 0, &number, error) ||
        !head_add(db, business_id, draft, number, now, &id, error) ||
        !lines_add(db, business_id, id, draft, error) || !db_commit(tx, error)) {
        return false;
    }
    *ret_id = id;
    *ret_number = number;
    return true;
}

static bool head_replace(Db *db, int64_t business_id, const Order *order, const OrderDraft *draft,
                         int64_t now, GError **error)
{
    int64_t goods_idr = goods_sum(draft), changed = 0;
    DbValue minute = draft->due_minute >= 0 ? db_int(draft->due_minute) : db_null();
    if (!db_run_count(db, SQL_REPLACE,
                      DB_PARAMS(db_int(business_id), db_int(order->id), db_int(draft->delivery),
                                db_text(draft->area), db_text(draft->address),
                                db_int(draft->due_day), minute, db_int(due_instant(draft)),
                                db_int(draft->fee_idr), db_int(goods_idr),
                                db_int(goods_idr + draft->fee_idr), db_text(draft->note),
                                db_int(now), db_text(order->state)),
                      &changed, error)) {
        return false;
    }
    return changed == 1 || error_set(error, ERROR_CONFLICT, "the order was moved meanwhile");
}

bool order_replace(Db *db, int64_t business_id, const Order *order, const OrderDraft *draft,
                   int64_t now, GError **error)
{
    g_assert(draft->line_count > 0 && draft->line_count <= ORDER_LINES_MAX);
    g_autoptr(DbTransaction) tx = db_begin(db, error);
    return tx != NULL && head_replace(db, business_id, order, draft, now, error) &&
           db_run(db, SQL_CLEAR_ITEMS, DB_PARAMS(db_int(business_id), db_int(order->id)), error) &&
           lines_add(db, business_id, order->id, draft, error) && db_commit(tx, error);
}

bool order_load(Db *db, int64_t business_id, int64_t id, RecordList **ret_one, GError **error)
{
    return record_list_load(db, &order_type, SQL_LOAD, DB_PARAMS(db_int(business_id), db_int(id)),
                            ret_one, error);
}

bool order_load_number(Db *db, int64_t business_id, int64_t number, RecordList **ret_one,
                       GError **error)
{
    return record_list_load(db, &order_type, SQL_LOAD_NUMBER,
                            DB_PARAMS(db_int(business_id), db_int(number)), ret_one, error);
}

bool order_items(Db *db, int64_t business_id, int64_t order_id, RecordList **ret_list,
                 GError **error)
{
    return record_list_load(db, &order_item_type, SQL_ITEMS,
                            DB_PARAMS(db_int(business_id), db_int(order_id)), ret_list, error);
}

bool order_list(Db *db, int64_t business_id, const char *state, int64_t before, int64_t limit,
                RecordList **ret_list, GError **error)
{
    return record_list_load(
        db, &order_type, SQL_LIST,
        DB_PARAMS(db_int(business_id), db_text(state), db_int(before), db_int(limit)), ret_list,
        error);
}

bool order_list_days(Db *db, int64_t business_id, Period days, int64_t limit, RecordList **ret_list,
                     GError **error)
{
    return record_list_load(
        db, &order_type, SQL_LIST_DAYS,
        DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to), db_int(limit)), ret_list,
        error);
}

bool order_list_open(Db *db, int64_t business_id, int64_t limit, RecordList **ret_list,
                     GError **error)
{
    return record_list_load(db, &order_type, SQL_LIST_OPEN,
                            DB_PARAMS(db_int(business_id), db_int(limit)), ret_list, error);
}

/* "%words%" for LIKE, in which the words' own %, _ and ! stand for themselves. */
static char *like_pattern(const char *words)
{
    g_autofree char *lower = g_utf8_strdown(words, -1);
    g_autoptr(GString) out = g_string_new("%");
    for (const char *at = lower; *at != '\0'; at++) {
        if (strchr("%_!", *at) != NULL) {
            g_string_append_c(out, '!');
        }
        g_string_append_c(out, *at);
    }
    g_string_append_c(out, '%');
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* "0812-34" as it stands inside "+6281234"; fewer than three digits find nothing. */
static char *phone_pattern(const char *words)
{
    g_autoptr(GString) digits = g_string_new("%");
    bool any = false;
    for (const char *at = words; *at != '\0'; at++) {
        bool leading_zero = !any && *at == '0';
        any = any || g_ascii_isdigit(*at);
        if (g_ascii_isdigit(*at) && !leading_zero) {
            g_string_append_c(digits, *at);
        }
    }
    g_string_append_c(digits, '%');
    return digits->len >= 5 ? g_string_free(g_steal_pointer(&digits), FALSE) : g_strdup("-");
}

bool order_list_found(Db *db, int64_t business_id, const char *words, RecordList **ret_list,
                      GError **error)
{
    int64_t number = 0;
    g_autofree char *name = like_pattern(words);
    g_autofree char *phone = phone_pattern(words);
    if (!number_parse(words, &number)) {
        number = 0;
    }
    return record_list_load(
        db, &order_type, SQL_LIST_FOUND,
        DB_PARAMS(db_int(business_id), db_int(number), db_text(name), db_text(phone)), ret_list,
        error);
}

bool order_list_delivery(Db *db, int64_t business_id, Day day, RecordList **ret_list,
                         GError **error)
{
    return record_list_load(db, &order_type, SQL_LIST_DELIVERY,
                            DB_PARAMS(db_int(business_id), db_int(day)), ret_list, error);
}

bool order_counts(Db *db, int64_t business_id, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &order_count_type, SQL_COUNTS, DB_PARAMS(db_int(business_id)),
                            ret_list, error);
}

bool order_promises(Db *db, int64_t business_id, Period days, int64_t now,
                    OrderPromises *ret_promises, GError **error)
{
    g_autoptr(DbCursor) cursor = db_select(
        db, SQL_PROMISES,
        DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to), db_int(now)), error);
    if (cursor != NULL && db_cursor_next(cursor)) {
        *ret_promises = (OrderPromises){db_cursor_int(cursor, 0), db_cursor_int(cursor, 1)};
    }
    return db_cursor_done(cursor, error);
}

bool order_is_late(const Order *order, int64_t now)
{
    return !g_str_equal(order->state, "cancelled") &&
           (order->delivered_at != 0 ? order->delivered_at : now) > order->due_at;
}

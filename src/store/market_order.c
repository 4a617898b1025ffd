// SPDX-License-Identifier: Apache-2.0
#include "store/market_order.h"

#include "store/business.h"
#include "store/sale.h"

#define DUE_DAYS 3 /* open orders are to be sent soon; the marketplace counts its own promise */

#define HEAD_WIDTH 18
#define ITEM_WIDTH 6
#define KNOWN_WIDTH 9

static const char SQL_BOOK[] =
    "SELECT m.external_id, m.digest, m.order_id, o.state, o.total_idr, m.refund_idr, "
    "CASE WHEN o.paid_at IS NOT NULL AND o.state <> 'cancelled' THEN 1 ELSE 0 END "
    "FROM market_orders m JOIN orders o ON o.id = m.order_id AND o.business_id = m.business_id "
    "WHERE m.business_id = $1 AND m.market = $2";
static const char SQL_LAST_NUMBER[] =
    "SELECT COALESCE(MAX(number), 0) FROM orders WHERE business_id = $1";
static const char SQL_ADD[] =
    "INSERT INTO orders (business_id, number, customer, state, delivery, area, due_day, due_at, "
    "goods_idr, total_idr, note, reason, bought_through, day, delivered_at, paid_at, created_at, "
    "changed_at) VALUES ";
static const char SQL_ADDED[] = "SELECT id FROM orders WHERE business_id = $1 AND number > $2 "
                                "ORDER BY number";
static const char SQL_ADD_ITEM[] =
    "INSERT INTO order_items (business_id, order_id, position, name, quantity, price_idr) VALUES ";
static const char SQL_ADD_KNOWN[] =
    "INSERT INTO market_orders (business_id, market, external_id, order_id, digest, shipping_idr, "
    "voucher_idr, subsidy_idr, refund_idr) VALUES ";
static const char SQL_CLEAR_ITEMS[] =
    "DELETE FROM order_items WHERE business_id = $1 AND order_id = $2";
static const char SQL_CHANGE[] =
    "UPDATE orders SET state = $3, goods_idr = $4, total_idr = $4 + fee_idr, reason = $5, "
    "delivered_at = $6, paid_at = COALESCE(paid_at, $7), due_day = $8, due_at = $9, changed_at = "
    "$10 "
    "WHERE business_id = $1 AND id = $2";
static const char SQL_CANCEL[] =
    "UPDATE orders SET state = 'cancelled', reason = $3, changed_at = $4 "
    "WHERE business_id = $1 AND id = $2";
static const char SQL_KEEP[] =
    "UPDATE market_orders SET digest = $4, shipping_idr = $5, voucher_idr = $6, subsidy_idr = $7, "
    "refund_idr = $8 WHERE business_id = $1 AND market = $2 AND external_id = $3";
static const char SQL_FEE[] =
    "UPDATE market_orders SET net_idr = $4, settled_day = $5, fee_idr = (SELECT o.goods_idr FROM "
    "orders o WHERE o.business_id = $1 AND o.id = market_orders.order_id) - refund_idr - $4 "
    "WHERE business_id = $1 AND market = $2 AND external_id = $3";
static const char SQL_SETTLED[] =
    "SELECT COALESCE(net_idr, -1), COALESCE(settled_day, -1) FROM market_orders "
    "WHERE business_id = $1 AND market = $2 AND external_id = $3";
/* In this order of reading: SQLite would look through all sales of the days for each order. */
static const char SQL_SUMS[] =
    "SELECT m.market, COUNT(*), CAST(SUM(o.goods_idr) AS BIGINT), "
    "CAST(SUM(m.refund_idr) AS BIGINT), CAST(SUM(m.voucher_idr) AS BIGINT), "
    "COUNT(m.fee_idr), CAST(COALESCE(SUM(m.fee_idr), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(m.net_idr), 0) AS BIGINT) FROM sales s "
    "CROSS JOIN orders o CROSS JOIN market_orders m "
    "WHERE s.business_id = $1 AND s.day BETWEEN $2 AND $3 "
    "AND o.business_id = s.business_id AND o.id = s.order_id AND o.state = 'paid' "
    "AND m.business_id = o.business_id AND m.order_id = o.id "
    "GROUP BY m.market ORDER BY m.market";

static const Column SUM_FIELDS[] = {
    COLUMN(MarketSum, TEXT, market),
    COLUMN(MarketSum, INT, orders),
    COLUMN(MarketSum, MONEY, goods_idr),
    COLUMN(MarketSum, MONEY, refund_idr),
    COLUMN(MarketSum, MONEY, voucher_idr),
    COLUMN(MarketSum, INT, settled),
    COLUMN(MarketSum, MONEY, fee_idr),
    COLUMN(MarketSum, MONEY, net_idr),
    {0},
};
const RecordType market_sum_type = {sizeof(MarketSum), SUM_FIELDS};

typedef struct {
    int64_t order_id, total_idr, refund_idr;
    OrderState state;
    bool paid; /* its sale is counted; by hand that may be before it is sent */
    char digest[40];
} Known;

struct MarketBook {
    GHashTable *orders; /* external id → Known, owned */
};

static OrderState state_parse(const char *key)
{
    OrderState state = 0;
    while (state < ORDER_CANCELLED && !g_str_equal(order_state_key(state), key)) {
        state++;
    }
    return state;
}

bool market_book_load(Db *db, int64_t business_id, const char *market, MarketBook **ret_book,
                      GError **error)
{
    g_autoptr(MarketBook) book = g_new0(MarketBook, 1);
    book->orders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_BOOK, DB_PARAMS(db_int(business_id), db_text(market)), error);
    while (cursor != NULL && db_cursor_next(cursor)) {
        Known *known = g_new0(Known, 1);
        g_strlcpy(known->digest, db_cursor_text(cursor, 1), sizeof known->digest);
        known->order_id = db_cursor_int(cursor, 2);
        known->state = state_parse(db_cursor_text(cursor, 3));
        known->total_idr = db_cursor_int(cursor, 4);
        known->refund_idr = db_cursor_int(cursor, 5);
        known->paid = db_cursor_int(cursor, 6) != 0;
        g_hash_table_insert(book->orders, g_strdup(db_cursor_text(cursor, 0)), known);
    }
    if (!db_cursor_done(cursor, error)) {
        return false;
    }
    *ret_book = g_steal_pointer(&book);
    return true;
}

void market_book_free(MarketBook *book)
{
    if (book != NULL) {
        g_hash_table_unref(book->orders);
        g_free(book);
    }
}

static int64_t goods_sum(const MarketEntry *entry)
{
    int64_t sum_idr = 0;
    for (size_t i = 0; i < entry->line_count; i++) {
        sum_idr += entry->lines[i].quantity * entry->lines[i].price_idr;
    }
    return sum_idr;
}

MarketChange market_book_compare(const MarketBook *book, const MarketEntry *entry)
{
    const Known *known = g_hash_table_lookup(book->orders, entry->external_id);
    if (known == NULL) {
        return MARKET_NEW;
    }
    if (g_str_equal(known->digest, entry->digest) || entry->state < known->state ||
        known->state == ORDER_CANCELLED) {
        return MARKET_SAME;
    }
    bool money_moved =
        known->paid && entry->state != ORDER_CANCELLED && known->total_idr != goods_sum(entry);
    return money_moved ? MARKET_CONFLICT : MARKET_CHANGED;
}

bool market_writer_begin(MarketWriter *writer, GError **error)
{
    return business_lock(writer->db, writer->business_id, error) &&
           db_get_int(writer->db, SQL_LAST_NUMBER, DB_PARAMS(db_int(writer->business_id)), 0,
                      &writer->number, error);
}

static Day due_day(const MarketEntry *entry)
{
    return entry->finished_at != 0 ? entry->finished_day : entry->day + DUE_DAYS;
}

/* The end of the day anywhere in the country. */
static int64_t due_at(const MarketEntry *entry)
{
    return entry->finished_at != 0 ? entry->finished_at
                                   : zone_instant(ZONE_WIB, due_day(entry), MINUTES_A_DAY - 1);
}

static int64_t delivered_at(const MarketWriter *writer, const MarketEntry *entry)
{
    bool delivered = entry->state == ORDER_DELIVERED || entry->state == ORDER_PAID;
    return !delivered ? 0 : entry->finished_at != 0 ? entry->finished_at : writer->now;
}

static int64_t paid_at(const MarketEntry *entry)
{
    return entry->state == ORDER_PAID ? entry->finished_at : 0;
}

/* The rows of many new orders, until they are put. */
typedef struct {
    DbRows *heads, *items, *sales, *known;
} Page;

static void page_clear(Page *page)
{
    db_rows_free(page->heads);
    db_rows_free(page->items);
    db_rows_free(page->sales);
    db_rows_free(page->known);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Page, page_clear)

static void head_write(MarketWriter *writer, const MarketEntry *entry, DbRows *heads)
{
    DbValue goods = db_int(goods_sum(entry)), now = db_int(writer->now);
    db_rows_add(heads,
                DB_PARAMS(db_int(writer->business_id), db_int(++writer->number),
                          db_text(entry->customer), db_text(order_state_key(entry->state)),
                          db_int(1), db_text(entry->place), db_int(due_day(entry)),
                          db_int(due_at(entry)), goods, goods, db_text(entry->note),
                          db_text(entry->reason), db_text(entry->market), db_int(entry->day),
                          db_ref(delivered_at(writer, entry)), db_ref(paid_at(entry)), now, now));
}

static void items_write(const MarketWriter *writer, const MarketEntry *entry, int64_t order_id,
                        DbRows *items)
{
    for (size_t i = 0; i < entry->line_count; i++) {
        const OrderLineDraft *line = &entry->lines[i];
        db_rows_add(items, DB_PARAMS(db_int(writer->business_id), db_int(order_id),
                                     db_int((int64_t)i + 1), db_text(line->name),
                                     db_int(line->quantity), db_int(line->price_idr)));
    }
}

static void refund_write(const MarketWriter *writer, const MarketEntry *entry, int64_t refund_idr,
                         DbRows *sales)
{
    SaleDraft draft = {.day = entry->finished_at != 0 ? entry->finished_day : entry->day,
                       .amount_idr = -refund_idr,
                       .instalment = true,
                       .heard_from = "",
                       .bought_through = entry->market,
                       .customer = entry->customer,
                       .note = entry->external_id};
    if (refund_idr != 0) {
        sale_rows_add(sales, writer->business_id, &draft, writer->now);
    }
}

static void money_write(const MarketWriter *writer, const MarketEntry *entry, int64_t order_id,
                        DbRows *sales)
{
    SaleDraft draft = {.order_id = order_id,
                       .day = entry->finished_day,
                       .amount_idr = goods_sum(entry),
                       .heard_from = "",
                       .bought_through = entry->market,
                       .customer = entry->customer,
                       .note = ""};
    if (entry->state == ORDER_PAID) {
        sale_rows_add(sales, writer->business_id, &draft, writer->now);
        refund_write(writer, entry, entry->refund_idr, sales);
    }
}

/* A refund is kept once it is counted. */
static int64_t refund_counted(const MarketEntry *entry, bool paid)
{
    return entry->state == ORDER_PAID || paid ? entry->refund_idr : 0;
}

static void known_write(const MarketWriter *writer, const MarketEntry *entry, int64_t order_id,
                        DbRows *known)
{
    db_rows_add(known, DB_PARAMS(db_int(writer->business_id), db_text(entry->market),
                                 db_text(entry->external_id), db_int(order_id),
                                 db_text(entry->digest), db_int(entry->shipping_idr),
                                 db_int(entry->voucher_idr), db_int(entry->subsidy_idr),
                                 db_int(refund_counted(entry, false))));
}

/* Heads first: only then it is known what the others belong to. */
static bool heads_put(MarketWriter *writer, const MarketEntry *entries, size_t count, Page *page,
                      GError **error)
{
    int64_t last = writer->number;
    for (size_t i = 0; i < count; i++) {
        g_assert(entries[i].line_count > 0 && entries[i].line_count <= ORDER_LINES_MAX);
        head_write(writer, &entries[i], page->heads);
    }
    if (!db_rows_put(page->heads, writer->db, error)) {
        return false;
    }
    g_autoptr(DbCursor) cursor = db_select(
        writer->db, SQL_ADDED, DB_PARAMS(db_int(writer->business_id), db_int(last)), error);
    size_t at = 0;
    for (; cursor != NULL && at < count && db_cursor_next(cursor); at++) {
        int64_t order_id = db_cursor_int(cursor, 0);
        items_write(writer, &entries[at], order_id, page->items);
        money_write(writer, &entries[at], order_id, page->sales);
        known_write(writer, &entries[at], order_id, page->known);
    }
    return db_cursor_done(cursor, error) &&
           (at == count || error_set(error, ERROR_INTERNAL, "an order is gone again"));
}

bool market_orders_add(MarketWriter *writer, const MarketEntry *entries, size_t count,
                       GError **error)
{
    g_auto(Page) page = {db_rows_new(SQL_ADD, HEAD_WIDTH), db_rows_new(SQL_ADD_ITEM, ITEM_WIDTH),
                         sale_rows_new(), db_rows_new(SQL_ADD_KNOWN, KNOWN_WIDTH)};
    return heads_put(writer, entries, count, &page, error) &&
           db_rows_put(page.items, writer->db, error) &&
           db_rows_put(page.sales, writer->db, error) && db_rows_put(page.known, writer->db, error);
}

static bool items_add(MarketWriter *writer, const MarketEntry *entry, int64_t order_id,
                      GError **error)
{
    g_autoptr(DbRows) items = db_rows_new(SQL_ADD_ITEM, ITEM_WIDTH);
    items_write(writer, entry, order_id, items);
    return db_rows_put(items, writer->db, error);
}

static bool refund_add(MarketWriter *writer, const MarketEntry *entry, int64_t refund_idr,
                       GError **error)
{
    g_autoptr(DbRows) sales = sale_rows_new();
    refund_write(writer, entry, refund_idr, sales);
    return db_rows_put(sales, writer->db, error);
}

static bool money_add(MarketWriter *writer, const MarketEntry *entry, int64_t order_id,
                      GError **error)
{
    g_autoptr(DbRows) sales = sale_rows_new();
    money_write(writer, entry, order_id, sales);
    return db_rows_put(sales, writer->db, error);
}

static bool entry_keep(MarketWriter *writer, const MarketEntry *entry, const Known *known,
                       GError **error)
{
    return db_run(writer->db, SQL_KEEP,
                  DB_PARAMS(db_int(writer->business_id), db_text(entry->market),
                            db_text(entry->external_id), db_text(entry->digest),
                            db_int(entry->shipping_idr), db_int(entry->voucher_idr),
                            db_int(entry->subsidy_idr),
                            db_int(refund_counted(entry, known->paid))),
                  error);
}

static bool order_cancel(MarketWriter *writer, const Known *known, const MarketEntry *entry,
                         GError **error)
{
    int64_t sale = 0, row = 0;
    if (!sale_of_order(writer->db, writer->business_id, known->order_id, &sale, error)) {
        return false;
    }
    /* What was given back of it before goes with the rest. */
    SaleRemoval removal = {sale, zone_day(ZONE_WIB, writer->now), entry->reason};
    return (sale == 0 ||
            (sale_remove(writer->db, writer->business_id, &removal, writer->now, &row, error) &&
             refund_add(writer,
                        &(MarketEntry){.day = removal.day,
                                       .market = entry->market,
                                       .customer = entry->customer,
                                       .external_id = entry->external_id},
                        -known->refund_idr, error))) &&
           db_run(writer->db, SQL_CANCEL,
                  DB_PARAMS(db_int(writer->business_id), db_int(known->order_id),
                            db_text(entry->reason), db_int(writer->now)),
                  error);
}

/* Once the money is counted only what goes back is new. */
static bool money_move(MarketWriter *writer, const Known *known, const MarketEntry *entry,
                       GError **error)
{
    return known->paid ? refund_add(writer, entry, entry->refund_idr - known->refund_idr, error)
                       : money_add(writer, entry, known->order_id, error);
}

static bool order_rewrite(MarketWriter *writer, const Known *known, const MarketEntry *entry,
                          GError **error)
{
    int64_t id = known->order_id;
    OrderState state = known->paid && entry->state == ORDER_DELIVERED ? ORDER_PAID : entry->state;
    return db_run(writer->db, SQL_CHANGE,
                  DB_PARAMS(db_int(writer->business_id), db_int(id),
                            db_text(order_state_key(state)), db_int(goods_sum(entry)),
                            db_text(entry->reason), db_ref(delivered_at(writer, entry)),
                            db_ref(paid_at(entry)), db_int(due_day(entry)), db_int(due_at(entry)),
                            db_int(writer->now)),
                  error) &&
           db_run(writer->db, SQL_CLEAR_ITEMS, DB_PARAMS(db_int(writer->business_id), db_int(id)),
                  error) &&
           items_add(writer, entry, id, error) && money_move(writer, known, entry, error);
}

bool market_order_change(MarketWriter *writer, const MarketBook *book, const MarketEntry *entry,
                         GError **error)
{
    const Known *known = g_hash_table_lookup(book->orders, entry->external_id);
    g_assert(known != NULL);
    bool done = entry->state == ORDER_CANCELLED ? order_cancel(writer, known, entry, error)
                : known->state == ORDER_PAID    ? money_move(writer, known, entry, error)
                                                : order_rewrite(writer, known, entry, error);
    return done && entry_keep(writer, entry, known, error);
}

bool market_settlement_compare(Db *db, int64_t business_id, const MarketSettlement *settlement,
                               MarketChange *ret_change, GError **error)
{
    g_autoptr(DbCursor) cursor =
        db_select(db, SQL_SETTLED,
                  DB_PARAMS(db_int(business_id), db_text(settlement->market),
                            db_text(settlement->external_id)),
                  error);
    *ret_change = MARKET_CONFLICT;
    if (cursor != NULL && db_cursor_next(cursor)) {
        bool known = db_cursor_int(cursor, 1) >= 0;
        *ret_change = !known                                            ? MARKET_NEW
                      : db_cursor_int(cursor, 0) == settlement->net_idr ? MARKET_SAME
                                                                        : MARKET_CHANGED;
    }
    return db_cursor_done(cursor, error);
}

bool market_settlement_set(Db *db, int64_t business_id, const MarketSettlement *settlement,
                           GError **error)
{
    return db_run(db, SQL_FEE,
                  DB_PARAMS(db_int(business_id), db_text(settlement->market),
                            db_text(settlement->external_id), db_int(settlement->net_idr),
                            db_int(settlement->day)),
                  error);
}

bool market_sums(Db *db, int64_t business_id, Period days, RecordList **ret_list, GError **error)
{
    return record_list_load(db, &market_sum_type, SQL_SUMS,
                            DB_PARAMS(db_int(business_id), db_int(days.from), db_int(days.to)),
                            ret_list, error);
}

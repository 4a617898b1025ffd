// SPDX-License-Identifier: Apache-2.0
/* H09: orders of a marketplace become orders and sales, once. */
#include "store/market_order.h"

#include "store/sale.h"
#include "store/verify.h"
#include "testkit/sell.h"

#define DAY ((Day)20458)
#define MANY 75 /* more than two blocks and a rest */

static const OrderLineDraft LINES[] = {
    {.name = "Kopi", .quantity = 2, .price_idr = 20000},
    {.name = "Teh", .quantity = 1, .price_idr = 10000},
};

static MarketEntry entry_of(OrderState state, const char *digest)
{
    bool paid = state == ORDER_PAID;
    return (MarketEntry){.market = "shopee",
                         .external_id = "A1",
                         .customer = "ani",
                         .place = "Kota Contoh",
                         .note = "",
                         .reason = "",
                         .digest = digest,
                         .state = state,
                         .day = DAY,
                         .finished_at = paid ? NOW : 0,
                         .finished_day = DAY + 1,
                         .lines = LINES,
                         .line_count = G_N_ELEMENTS(LINES),
                         .shipping_idr = 9000};
}

/* Takes it as the book says; returns what it was. */
static MarketChange take(Db *db, const MarketEntry *entry)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    g_autoptr(MarketBook) book = NULL;
    MarketWriter writer = {db, BUSINESS, NOW, 0};
    assert_ok(market_book_load(db, BUSINESS, "shopee", &book, &error), error);
    assert_ok(market_writer_begin(&writer, &error), error);
    MarketChange change = market_book_compare(book, entry);
    if (change == MARKET_NEW) {
        assert_ok(market_orders_add(&writer, entry, 1, &error), error);
    } else if (change == MARKET_CHANGED) {
        assert_ok(market_order_change(&writer, book, entry, &error), error);
    }
    assert_ok(db_commit(tx, &error), error);
    return change;
}

static int64_t money(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t sum_idr = -1, count = 0;
    assert_ok(sale_total(db, BUSINESS, (Period){DAY, DAY + 60, false}, &sum_idr, &count, &error),
              error);
    return sum_idr;
}

static void books_are_right(Db *db)
{
    g_autoptr(GError) error = NULL;
    BookCheck checks[BOOK_CHECKS_MAX];
    size_t count = 0;
    assert_ok(books_verify(db, checks, &count, &error), error);
    for (size_t i = 0; i < count; i++) {
        g_test_message("%s", checks[i].name);
        g_assert_cmpint(checks[i].violations, ==, 0);
    }
}

static void an_order_moves_on_and_is_counted_once(Db *db)
{
    MarketEntry sent = entry_of(ORDER_READY, "1"), paid = entry_of(ORDER_PAID, "2");
    g_assert_cmpint(take(db, &sent), ==, MARKET_NEW);
    g_assert_cmpint(take(db, &sent), ==, MARKET_SAME);
    g_assert_cmpint(money(db), ==, 0);
    g_assert_cmpint(take(db, &paid), ==, MARKET_CHANGED);
    g_assert_cmpint(take(db, &paid), ==, MARKET_SAME);
    g_assert_cmpint(money(db), ==, 50000);
    g_assert_cmpint(take(db, &sent), ==, MARKET_SAME);
    books_are_right(db);
}

static void a_refund_and_a_cancelling_take_money_out(Db *db)
{
    MarketEntry paid = entry_of(ORDER_PAID, "1"), back = entry_of(ORDER_PAID, "2");
    MarketEntry gone = entry_of(ORDER_CANCELLED, "3");
    back.refund_idr = 20000;
    gone.refund_idr = 0;
    g_assert_cmpint(take(db, &paid), ==, MARKET_NEW);
    g_assert_cmpint(take(db, &back), ==, MARKET_CHANGED);
    g_assert_cmpint(money(db), ==, 30000);
    g_assert_cmpint(take(db, &gone), ==, MARKET_CHANGED);
    g_assert_cmpint(money(db), ==, 0);
    books_are_right(db);
}

/* Paid ahead and ticked by hand, then finished in the file: the money is counted once. */
static void money_seen_by_hand_is_counted_once(Db *db)
{
    MarketEntry ready = entry_of(ORDER_READY, "1"), paid = entry_of(ORDER_PAID, "2");
    MarketEntry other = entry_of(ORDER_READY, "3"), back = entry_of(ORDER_PAID, "4");
    other.line_count = 1;
    back.refund_idr = 20000;
    g_assert_cmpint(take(db, &ready), ==, MARKET_NEW);
    sell_move(db, 1, STEP_PAY);
    books_are_right(db);
    g_assert_cmpint(take(db, &other), ==, MARKET_CONFLICT);
    g_assert_cmpint(take(db, &paid), ==, MARKET_CHANGED);
    g_assert_cmpint(money(db), ==, 50000);
    g_assert_cmpint(take(db, &back), ==, MARKET_CHANGED);
    g_assert_cmpint(money(db), ==, 30000);
    books_are_right(db);
}

/* A piece given back in the file, then the whole cancelled by hand: nothing is left, nothing below it. */
static void what_was_given_back_goes_out_once(Db *db)
{
    MarketEntry paid = entry_of(ORDER_PAID, "1"), back = entry_of(ORDER_PAID, "2");
    back.refund_idr = 20000;
    take(db, &paid);
    g_assert_cmpint(take(db, &back), ==, MARKET_CHANGED);
    g_assert_cmpint(money(db), ==, 30000);
    sell_move(db, 1, STEP_CANCEL);
    g_assert_cmpint(money(db), ==, 0);
    books_are_right(db);
}

static void another_sum_of_a_paid_order_is_a_conflict(Db *db)
{
    MarketEntry paid = entry_of(ORDER_PAID, "1"), other = entry_of(ORDER_PAID, "2");
    other.line_count = 1;
    g_assert_cmpint(take(db, &paid), ==, MARKET_NEW);
    g_assert_cmpint(take(db, &other), ==, MARKET_CONFLICT);
    g_assert_cmpint(money(db), ==, 50000);
}

/* H09: what was paid out is the net; the rest of the goods is what the marketplace kept. */
static void the_income_report_says_fee_and_net(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) before = NULL, after = NULL;
    Period days = {DAY, DAY + 6, false};
    MarketEntry paid = entry_of(ORDER_PAID, "1");
    MarketSettlement settlement = {"shopee", "A1", 46000, DAY + 3};
    MarketChange change = MARKET_SAME;
    take(db, &paid);
    assert_ok(market_sums(db, BUSINESS, days, &before, &error), error);
    g_assert_cmpint(market_sum_at(before, 0)->settled, ==, 0);
    assert_ok(market_settlement_compare(db, BUSINESS, &settlement, &change, &error), error);
    g_assert_cmpint(change, ==, MARKET_NEW);
    assert_ok(market_settlement_set(db, BUSINESS, &settlement, &error), error);
    assert_ok(market_settlement_compare(db, BUSINESS, &settlement, &change, &error), error);
    g_assert_cmpint(change, ==, MARKET_SAME);
    assert_ok(market_sums(db, BUSINESS, days, &after, &error), error);
    const MarketSum *sum = market_sum_at(after, 0);
    g_assert_cmpint(sum->orders, ==, 1);
    g_assert_cmpint(sum->goods_idr, ==, 50000);
    g_assert_cmpint(sum->fee_idr, ==, 4000);
    g_assert_cmpint(sum->net_idr, ==, 46000);
    settlement.external_id = "lain";
    assert_ok(market_settlement_compare(db, BUSINESS, &settlement, &change, &error), error);
    g_assert_cmpint(change, ==, MARKET_CONFLICT);
}

static void other_businesses_know_nothing_of_it(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(MarketBook) book = NULL;
    MarketEntry paid = entry_of(ORDER_PAID, "1");
    take(db, &paid);
    assert_ok(market_book_load(db, OTHER_BUSINESS, "shopee", &book, &error), error);
    g_assert_cmpint(market_book_compare(book, &paid), ==, MARKET_NEW);
}

/* Each with what is hers: a customer, a line, a sale and a refund of her own number. */
static void many_at_once_keep_their_own_rows(Db *db)
{
    static const char SQL_OWN[] =
        "SELECT COUNT(*) FROM market_orders m JOIN orders o ON o.business_id = m.business_id AND "
        "o.id = m.order_id JOIN order_items i ON i.business_id = o.business_id AND i.order_id = "
        "o.id JOIN sales s ON s.business_id = o.business_id AND s.order_id = o.id JOIN sales r ON "
        "r.business_id = o.business_id AND r.note = m.external_id AND r.amount_idr = -o.number "
        "WHERE o.business_id = $1 AND o.customer = m.external_id AND i.name = m.external_id AND "
        "s.customer = m.external_id AND i.price_idr = 1000 + o.number AND "
        "s.amount_idr = o.goods_idr AND o.goods_idr = i.price_idr AND "
        "o.number = CAST(SUBSTR(m.external_id, 2) AS BIGINT)";
    g_autoptr(GError) error = NULL;
    g_autoptr(DbTransaction) tx = db_begin(db, &error);
    MarketWriter writer = {db, BUSINESS, NOW, 0};
    MarketEntry entries[MANY];
    OrderLineDraft lines[MANY];
    char names[MANY][16];
    assert_ok(market_writer_begin(&writer, &error), error);
    g_assert_cmpint(writer.number, ==, 0);
    for (int i = 0; i < MANY; i++) {
        g_snprintf(names[i], sizeof names[i], "B%d", i + 1);
        lines[i] = (OrderLineDraft){.name = names[i], .quantity = 1, .price_idr = 1001 + i};
        entries[i] = entry_of(ORDER_PAID, "1");
        entries[i].external_id = entries[i].customer = names[i];
        entries[i].lines = &lines[i];
        entries[i].line_count = 1;
        entries[i].refund_idr = i + 1;
    }
    assert_ok(market_orders_add(&writer, entries, MANY, &error), error);
    assert_ok(db_commit(tx, &error), error);
    int64_t own = 0;
    assert_ok(db_get_int(db, SQL_OWN, DB_PARAMS(db_int(BUSINESS)), -1, &own, &error), error);
    g_assert_cmpint(own, ==, MANY);
    books_are_right(db);
}

void test_market_order(void)
{
    testkit_db_case("/store/market_order/many/H09", many_at_once_keep_their_own_rows);
    testkit_db_case("/store/market_order/once/H09", an_order_moves_on_and_is_counted_once);
    testkit_db_case("/store/market_order/refund", a_refund_and_a_cancelling_take_money_out);
    testkit_db_case("/store/market_order/by_hand", money_seen_by_hand_is_counted_once);
    testkit_db_case("/store/market_order/given_back", what_was_given_back_goes_out_once);
    testkit_db_case("/store/market_order/conflict", another_sum_of_a_paid_order_is_a_conflict);
    testkit_db_case("/store/market_order/net/H09", the_income_report_says_fee_and_net);
    testkit_db_case("/store/market_order/others", other_businesses_know_nothing_of_it);
}

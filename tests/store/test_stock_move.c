// SPDX-License-Identifier: Apache-2.0
/* S09: opening + in − out = on hand = the sum of the raw rows, whatever is done, and never below zero. */
#include "store/stock_move.h"

#include "stock_case.h"
#include "store/goods.h"
#include "store/order_edit.h"
#include "store/product.h"
#include "testkit/sell.h"

static const char SQL_SUM[] =
    "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM stock_moves WHERE business_id = 1 "
    "AND item_id = $1";

static int64_t raw_sum(Db *db, int64_t item_id)
{
    g_autoptr(GError) error = NULL;
    int64_t sum = 0;
    assert_ok(db_get_int(db, SQL_SUM, DB_PARAMS(db_int(item_id)), 0, &sum, &error), error);
    return sum;
}

static int64_t on_hand(Db *db, int64_t item_id)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(stock_item_load(db, BUSINESS, item_id, &one, &error), error);
    return stock_item_at(one, 0)->on_hand;
}

static void assert_holds(Db *db, int64_t item_id, int64_t wanted)
{
    g_autoptr(GError) error = NULL;
    StockBook book = {0};
    g_assert_cmpint(MAX(on_hand(db, item_id), 0), ==, wanted);
    g_assert_cmpint(raw_sum(db, item_id), ==, wanted);
    assert_ok(stock_book(db, BUSINESS, item_id, 0, NOW + 1000, &book, &error), error);
    g_assert_cmpint(book.opening + book.in - book.out, ==, wanted);
    g_assert_cmpint(book.closing, ==, wanted);
}

static int64_t rice(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    StockFacts facts = {.name = "Beras", .unit = "g", .low = 2500, .pack_name = "", .active = true};
    assert_ok(stock_item_add(db, BUSINESS, &facts, NOW, &id, &error), error);
    return id;
}

static bool moved(Db *db, int64_t item_id, const char *kind, int64_t amount)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    StockMoveDraft draft = {kind, amount, "", 0};
    assert_ok(stock_item_load(db, BUSINESS, item_id, &one, &error), error);
    bool done = stock_move_add(db, BUSINESS, stock_item_at(one, 0), &draft, NOW, &error);
    g_assert_true(done || g_error_matches(error, ERROR_DOMAIN, ERROR_CONFLICT));
    return done;
}

static int64_t counted(Db *db, int64_t item_id, int64_t amount)
{
    g_autoptr(GError) error = NULL;
    int64_t difference = 0;
    StockMoveDraft draft = {.amount = amount, .note = "Lupa dicatat"};
    assert_ok(stock_count_set(db, BUSINESS, item_id, &draft, NOW, &difference, &error), error);
    return difference;
}

static void ingredients_never_go_below_nothing(Db *db)
{
    int64_t id = rice(db);
    assert_holds(db, id, 0);
    g_assert_false(moved(db, id, STOCK_USED, -1));
    g_assert_true(moved(db, id, STOCK_BOUGHT, 25000));
    g_assert_true(moved(db, id, STOCK_USED, -20000));
    g_assert_false(moved(db, id, STOCK_USED, -5001));
    assert_holds(db, id, 5000);
    g_assert_cmpint(counted(db, id, 4200), ==, -800);
    g_assert_cmpint(counted(db, id, 4200), ==, 0);
    assert_holds(db, id, 4200);
}

static int64_t item_of(Db *db, int64_t product_id)
{
    g_autoptr(RecordList) one = stock_case_of(db, product_id);
    return stock_item_at(one, 0)->id;
}

static ProductFacts kebab(int64_t stock)
{
    return (ProductFacts){.name = "Kebab",
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 12000,
                          .stock = stock};
}

/* Orders, their change and cancelling, the product's form and counting: all write moves. */
static void goods_hold_the_sum_whoever_changes_them(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t product = 0;
    ProductFacts facts = kebab(10);
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &product, &error), error);
    int64_t item = item_of(db, product);
    assert_holds(db, item, 10);
    int64_t kept = sell_order_of(db, product, 3), lost = sell_order_of(db, product, 2);
    assert_holds(db, item, 10);
    sell_move(db, kept, STEP_CONFIRM);
    sell_move(db, lost, STEP_CONFIRM);
    assert_holds(db, item, 5);
    sell_move(db, lost, STEP_CANCEL);
    assert_holds(db, item, 7);
    facts.stock = 20;
    assert_ok(product_save(db, BUSINESS, product, &facts, NOW, &error), error);
    assert_holds(db, item, 20);
    g_assert_true(moved(db, item, "spoiled", -4));
    g_assert_false(moved(db, item, "spoiled", -17));
    assert_holds(db, item, 16);
    g_assert_cmpint(counted(db, item, 15), ==, -1);
    facts.stock = STOCK_NOT_COUNTED;
    assert_ok(product_save(db, BUSINESS, product, &facts, NOW, &error), error);
    assert_holds(db, item, 0);
    sell_move(db, kept, STEP_CANCEL); /* goods no longer counted take nothing back */
    assert_holds(db, item, 0);
    g_assert_cmpint(counted(db, item, 6), ==, 6);
    assert_holds(db, item, 6);
}

static void a_changed_order_moves_only_its_difference(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    int64_t product = 0;
    ProductFacts facts = kebab(10);
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &product, &error), error);
    int64_t order = sell_order_of(db, product, 3);
    sell_move(db, order, STEP_CONFIRM);
    g_autoptr(RecordList) one = sell_load(db, order);
    OrderLineDraft line = {
        .product_id = product, .name = "Kebab", .quantity = 5, .price_idr = 12000};
    OrderDraft draft = sell_draft();
    draft.lines = &line;
    OrderEdit edit = {&draft, NOW};
    assert_ok(order_edit(db, BUSINESS, order_at(one, 0), &edit, &missing, &error), error);
    assert_holds(db, item_of(db, product), 5);
    line.quantity = 11;
    g_autoptr(RecordList) again = sell_load(db, order);
    g_clear_pointer(&missing, record_list_free);
    assert_ok(order_edit(db, BUSINESS, order_at(again, 0), &edit, &missing, &error), error);
    g_assert_cmpuint(record_count(missing), ==, 1);
    assert_holds(db, item_of(db, product), 5);
}

static void months_close_one_after_the_other(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    StockBook first = {0}, second = {0}, strange = {0};
    int64_t id = rice(db);
    StockMoveDraft in = {STOCK_BOUGHT, 1000, "", 0}, out = {STOCK_USED, -300, "", 0};
    assert_ok(stock_item_load(db, BUSINESS, id, &one, &error), error);
    assert_ok(stock_move_add(db, BUSINESS, stock_item_at(one, 0), &in, 100, &error), error);
    assert_ok(stock_move_add(db, BUSINESS, stock_item_at(one, 0), &out, 199, &error), error);
    assert_ok(stock_move_add(db, BUSINESS, stock_item_at(one, 0), &out, 200, &error), error);
    assert_ok(stock_book(db, BUSINESS, id, 100, 200, &first, &error), error);
    assert_ok(stock_book(db, BUSINESS, id, 200, 300, &second, &error), error);
    assert_ok(stock_book(db, OTHER_BUSINESS, id, 0, 300, &strange, &error), error);
    g_assert_cmpint(first.opening, ==, 0);
    g_assert_cmpint(first.in, ==, 1000);
    g_assert_cmpint(first.out, ==, 300);
    g_assert_cmpint(first.closing, ==, second.opening);
    g_assert_cmpint(second.closing, ==, 400);
    g_assert_cmpint(strange.closing, ==, 0);
}

static void every_failed_statement_moves_nothing(Db *db)
{
    int64_t id = rice(db);
    g_assert_true(moved(db, id, STOCK_BOUGHT, 1000));
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        StockMoveDraft draft = {.amount = 700, .note = ""};
        db_fail_at(db, nth);
        bool done = stock_count_set(db, BUSINESS, id, &draft, NOW, NULL, &error);
        db_fail_at(db, 0);
        assert_holds(db, id, done ? 700 : 1000);
        if (done) {
            g_assert_cmpint(nth, >, 3);
            return;
        }
    }
}

static void a_kind_has_a_name(void)
{
    g_assert_cmpstr(stock_kind_name(STOCK_ORDERED), ==, "Untuk pesanan");
    g_assert_cmpstr(stock_kind_name("older"), ==, "older");
}

void test_stock_move(void)
{
    testkit_db_case("/store/stock_move/never", ingredients_never_go_below_nothing);
    testkit_db_case("/store/stock_move/goods", goods_hold_the_sum_whoever_changes_them);
    testkit_db_case("/store/stock_move/edit", a_changed_order_moves_only_its_difference);
    testkit_db_case("/store/stock_move/book", months_close_one_after_the_other);
    testkit_db_case("/store/stock_move/failure", every_failed_statement_moves_nothing);
    g_test_add_func("/store/stock_move/kind", a_kind_has_a_name);
}

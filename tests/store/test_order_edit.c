// SPDX-License-Identifier: Apache-2.0
/* S02: an order is changed until it is made ready or paid; counted stock follows. */
#include "store/order_edit.h"

#include "store/goods.h"
#include "testkit/sell.h"

static RecordList *edit(Db *db, int64_t id, int64_t product_id, int64_t quantity)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = sell_load(db, id);
    RecordList *missing = NULL;
    OrderLineDraft line = {
        .product_id = product_id, .name = "Kebab", .quantity = quantity, .price_idr = 12000};
    OrderDraft draft = sell_draft();
    draft.lines = &line;
    draft.note = "Tidak pedas";
    draft.fee_idr = 5000;
    OrderEdit change = {&draft, NOW + 60};
    assert_ok(order_edit(db, BUSINESS, order_at(one, 0), &change, &missing, &error), error);
    return missing;
}

static void stock_follows_the_new_lines(Db *db)
{
    sell_product(db, BUSINESS, 7, 10);
    sell_product(db, BUSINESS, 8, 4);
    int64_t id = sell_order_of(db, 7, 2);
    sell_move(db, id, STEP_CONFIRM);
    g_autoptr(RecordList) enough = edit(db, id, 8, 3);
    g_assert_cmpuint(record_count(enough), ==, 0);
    g_assert_cmpint(sell_stock(db, 7), ==, 10);
    g_assert_cmpint(sell_stock(db, 8), ==, 1);
    g_autoptr(RecordList) one = sell_load(db, id);
    g_assert_cmpint(order_at(one, 0)->total_idr, ==, 41000);
    g_assert_cmpstr(order_at(one, 0)->note, ==, "Tidak pedas");
    g_assert_cmpstr(order_at(one, 0)->customer, ==, "Bu Sari");
    g_autoptr(RecordList) missing = edit(db, id, 8, 5); /* four are there with its own three */
    g_assert_cmpuint(record_count(missing), ==, 1);
    g_assert_cmpint(sell_stock(db, 8), ==, 1);
    g_autoptr(RecordList) same = sell_load(db, id);
    g_assert_cmpint(order_at(same, 0)->total_idr, ==, 41000);
}

static void a_new_order_takes_nothing_yet(Db *db)
{
    sell_product(db, BUSINESS, 7, 10);
    int64_t id = sell_order_of(db, 7, 2);
    g_autoptr(RecordList) enough = edit(db, id, 7, 5);
    g_assert_cmpuint(record_count(enough), ==, 0);
    g_assert_cmpint(sell_stock(db, 7), ==, 10);
    sell_move(db, id, STEP_CONFIRM);
    g_assert_cmpint(sell_stock(db, 7), ==, 5);
}

static void what_is_ready_or_paid_is_changed_no_more(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    sell_product(db, BUSINESS, 7, 10);
    int64_t id = sell_order_of(db, 7, 2);
    g_autoptr(RecordList) before = sell_load(db, id);
    g_assert_true(order_may_edit(order_at(before, 0)));
    sell_move(db, id, STEP_CONFIRM);
    OrderDraft draft = sell_draft();
    OrderEdit change = {&draft, NOW};
    assert_fails(order_edit(db, BUSINESS, order_at(before, 0), &change, &missing, &error), error,
                 ERROR_CONFLICT); /* it was still new on that page */
    g_assert_cmpint(sell_stock(db, 7), ==, 8);
    sell_move(db, id, STEP_PAY);
    g_autoptr(RecordList) paid = sell_load(db, id);
    g_assert_false(order_may_edit(order_at(paid, 0)));
}

/* Whatever statement fails: the order and the stock are as before. */
static void a_failure_changes_nothing(Db *db)
{
    sell_product(db, BUSINESS, 7, 10);
    int64_t id = sell_order_of(db, 7, 2);
    sell_move(db, id, STEP_CONFIRM);
    g_autoptr(RecordList) before = sell_load(db, id);
    OrderDraft draft = sell_draft();
    OrderEdit change = {&draft, NOW};
    for (int64_t at = 1;; at++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(RecordList) missing = NULL;
        db_fail_at(db, at);
        bool done = order_edit(db, BUSINESS, order_at(before, 0), &change, &missing, &error);
        db_fail_at(db, 0);
        g_assert_cmpint(sell_stock(db, 7), ==, done ? 10 : 8); /* the draft has no counted goods */
        if (done) {
            g_assert_cmpint(at, >, 6);
            return;
        }
    }
}

void test_order_edit(void)
{
    testkit_db_case("/store/order_edit/stock", stock_follows_the_new_lines);
    testkit_db_case("/store/order_edit/new", a_new_order_takes_nothing_yet);
    testkit_db_case("/store/order_edit/late", what_is_ready_or_paid_is_changed_no_more);
    testkit_db_case("/store/order_edit/failure", a_failure_changes_nothing);
}

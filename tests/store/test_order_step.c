// SPDX-License-Identifier: Apache-2.0
#include "store/order_step.h"

#include "testkit/sell.h"

static Order order_in(OrderState state)
{
    return (Order){.state = order_state_key(state)};
}

static void every_state_says_what_may_follow(void)
{
    static const struct {
        OrderState state;
        bool may[STEP_COUNT]; /* confirm, ready, deliver, pay, cancel */
    } cases[] = {
        {ORDER_NEW, {true, false, false, false, true}},
        {ORDER_CONFIRMED, {false, true, true, true, true}},
        {ORDER_READY, {false, false, true, true, true}},
        {ORDER_DELIVERED, {false, false, false, true, true}},
        {ORDER_PAID, {false, false, false, false, true}},
        {ORDER_CANCELLED, {false, false, false, false, false}},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        Order order = order_in(cases[i].state);
        g_assert_cmpint(order_state(&order), ==, cases[i].state);
        order.paid_at = cases[i].state == ORDER_PAID ? NOW : 0;
        for (OrderStep step = 0; step < STEP_COUNT; step++) {
            g_assert_cmpint(order_may(&order, step), ==, cases[i].may[step]);
        }
    }
}

static void assert_state(Db *db, int64_t id, const char *state)
{
    g_autoptr(RecordList) one = sell_load(db, id);
    g_assert_cmpstr(order_at(one, 0)->state, ==, state);
}

static void the_whole_way_makes_one_sale(Db *db)
{
    static const struct {
        OrderStep step;
        const char *state;
    } way[] = {{STEP_CONFIRM, "confirmed"},
               {STEP_READY, "ready"},
               {STEP_DELIVER, "delivered"},
               {STEP_PAY, "paid"}};
    OrderDraft draft = sell_draft();
    int64_t id = sell_order(db, &draft);
    for (size_t i = 0; i < G_N_ELEMENTS(way); i++) {
        g_assert_cmpint(sell_raw_count(db), ==, 0);
        sell_move(db, id, way[i].step);
        assert_state(db, id, way[i].state);
    }
    g_assert_cmpint(sell_raw_count(db), ==, 1);
    g_assert_cmpint(sell_raw_sum(db), ==, 27000);
}

static void money_before_the_goods_closes_with_the_delivery(Db *db)
{
    OrderDraft draft = sell_draft();
    int64_t id = sell_order(db, &draft);
    sell_move(db, id, STEP_CONFIRM);
    sell_move(db, id, STEP_PAY);
    assert_state(db, id, "confirmed");
    g_assert_cmpint(sell_raw_sum(db), ==, 27000);
    g_autoptr(RecordList) one = sell_load(db, id);
    g_assert_false(order_may(order_at(one, 0), STEP_PAY));
    sell_move(db, id, STEP_DELIVER);
    assert_state(db, id, "paid");
    g_assert_cmpint(sell_raw_count(db), ==, 1);
}

static void a_refund_takes_the_sale_out(Db *db)
{
    OrderDraft draft = sell_draft();
    int64_t id = sell_order(db, &draft);
    sell_move(db, id, STEP_CONFIRM);
    sell_move(db, id, STEP_DELIVER);
    sell_move(db, id, STEP_PAY);
    sell_move(db, id, STEP_CANCEL);
    assert_state(db, id, "cancelled");
    g_assert_cmpint(sell_raw_sum(db), ==, 0);
    g_assert_cmpint(sell_raw_count(db), ==, 0);
}

static void an_order_moved_meanwhile_is_a_conflict(Db *db)
{
    g_autoptr(GError) error = NULL;
    OrderDraft draft = sell_draft();
    int64_t id = sell_order(db, &draft);
    g_autoptr(RecordList) stale = sell_load(db, id);
    g_autoptr(RecordList) missing = NULL;
    OrderMove move = {.step = STEP_CONFIRM, .now = NOW, .today = MONDAY_5_JANUARY, .reason = ""};
    sell_move(db, id, STEP_CONFIRM);
    assert_fails(order_move(db, BUSINESS, order_at(stale, 0), &move, &missing, &error), error,
                 ERROR_CONFLICT);
    assert_fails(order_move(db, OTHER_BUSINESS, order_at(stale, 0), &move, &missing, &error), error,
                 ERROR_CONFLICT);
    assert_state(db, id, "confirmed");
}

static void confirming_takes_stock_and_cancelling_gives_it_back(Db *db)
{
    sell_product(db, BUSINESS, 7, 5);
    int64_t id = sell_order_of(db, 7, 3);
    g_assert_cmpint(sell_stock(db, 7), ==, 5);
    sell_move(db, id, STEP_CONFIRM);
    g_assert_cmpint(sell_stock(db, 7), ==, 2);
    sell_move(db, id, STEP_CANCEL);
    g_assert_cmpint(sell_stock(db, 7), ==, 5);
}

static void too_little_stock_changes_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    sell_product(db, BUSINESS, 7, 2);
    int64_t id = sell_order_of(db, 7, 3);
    g_autoptr(RecordList) one = sell_load(db, id);
    OrderMove move = {.step = STEP_CONFIRM, .now = NOW, .today = MONDAY_5_JANUARY, .reason = ""};
    assert_ok(order_move(db, BUSINESS, order_at(one, 0), &move, &missing, &error), error);
    g_assert_cmpuint(record_count(missing), ==, 1);
    assert_state(db, id, "new");
    g_assert_cmpint(sell_stock(db, 7), ==, 2);
}

static void cancelled_after_delivery(Db *db, bool goods_back, int64_t expected)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) missing = NULL;
    sell_product(db, BUSINESS, 7, 5);
    int64_t id = sell_order_of(db, 7, 3);
    sell_move(db, id, STEP_CONFIRM);
    sell_move(db, id, STEP_DELIVER);
    g_autoptr(RecordList) one = sell_load(db, id);
    g_assert_true(order_goods_left(order_at(one, 0)));
    OrderMove move = {.step = STEP_CANCEL,
                      .now = NOW,
                      .today = MONDAY_5_JANUARY,
                      .reason = "Dikembalikan",
                      .goods_back = goods_back};
    assert_ok(order_move(db, BUSINESS, order_at(one, 0), &move, &missing, &error), error);
    g_assert_cmpint(sell_stock(db, 7), ==, expected);
    g_autoptr(RecordList) after = sell_load(db, id);
    g_assert_cmpstr(order_at(after, 0)->reason, ==, "Dikembalikan");
}

static void goods_that_left_come_back_only_when_they_did(Db *db)
{
    cancelled_after_delivery(db, false, 2);
}

static void goods_that_came_back_are_counted_again(Db *db)
{
    cancelled_after_delivery(db, true, 5);
}

/* Whatever happens to orders, the sum of sales is the sum of what is paid and not cancelled, and
 * stock is what was there less what open and done orders took. */
static void any_sequence_of_steps_keeps_the_books(Db *db)
{
    int64_t ids[8];
    sell_product(db, BUSINESS, 7, 1000);
    for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
        ids[i] = sell_order_of(db, 7, (int64_t)i + 1);
    }
    for (int turn = 0; turn < 120; turn++) {
        int64_t id = ids[g_test_rand_int_range(0, G_N_ELEMENTS(ids))];
        OrderStep step = (OrderStep)g_test_rand_int_range(0, STEP_COUNT);
        g_autoptr(RecordList) one = sell_load(db, id);
        if (order_may(order_at(one, 0), step) && (step != STEP_CANCEL || turn % 3 == 0)) {
            sell_move(db, id, step);
        }
        int64_t paid_idr = 0, taken = 0, count = 0;
        for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
            g_autoptr(RecordList) now = sell_load(db, ids[i]);
            const Order *order = order_at(now, 0);
            OrderState state = order_state(order);
            bool paid = order->paid_at != 0 && state != ORDER_CANCELLED;
            bool holds = (state != ORDER_NEW && state != ORDER_CANCELLED) ||
                         (state == ORDER_CANCELLED && order->delivered_at != 0);
            paid_idr += paid ? order->total_idr : 0;
            count += paid;
            taken += holds ? (int64_t)i + 1 : 0;
        }
        g_assert_cmpint(sell_raw_sum(db), ==, paid_idr);
        g_assert_cmpint(sell_raw_count(db), ==, count);
        g_assert_cmpint(sell_stock(db, 7), ==, 1000 - taken);
    }
}

void test_order_step(void)
{
    g_test_add_func("/store/order_step/legal", every_state_says_what_may_follow);
    testkit_db_case("/store/order_step/whole_way", the_whole_way_makes_one_sale);
    testkit_db_case("/store/order_step/money_first",
                    money_before_the_goods_closes_with_the_delivery);
    testkit_db_case("/store/order_step/refund", a_refund_takes_the_sale_out);
    testkit_db_case("/store/order_step/conflict", an_order_moved_meanwhile_is_a_conflict);
    testkit_db_case("/store/order_step/stock", confirming_takes_stock_and_cancelling_gives_it_back);
    testkit_db_case("/store/order_step/short", too_little_stock_changes_nothing);
    testkit_db_case("/store/order_step/goods_gone", goods_that_left_come_back_only_when_they_did);
    testkit_db_case("/store/order_step/goods_back", goods_that_came_back_are_counted_again);
    testkit_db_case("/store/order_step/books", any_sequence_of_steps_keeps_the_books);
}

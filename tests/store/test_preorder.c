// SPDX-License-Identifier: Apache-2.0
/* S03: 60 + 50 boxes on a day for 100 are refused; the deposit of 60 × 20.000 is 600.000. */
#include "store/preorder.h"

#include "testkit/sell.h"

#define EVENT (MONDAY_5_JANUARY + 40)

static PreorderDraft draft_of(int64_t boxes, Day day)
{
    return (PreorderDraft){.customer = "Bu Sari",
                           .phone = "",
                           .menu = "Nasi ayam",
                           .place = "",
                           .note = "",
                           .day = day,
                           .boxes = boxes,
                           .price_idr = 20000,
                           .deposit_percent = 50};
}

static int64_t add(Db *db, int64_t boxes, Day day)
{
    g_autoptr(GError) error = NULL;
    PreorderDraft draft = draft_of(boxes, day);
    int64_t id = 0;
    assert_ok(preorder_add(db, BUSINESS, &draft, NOW, &id, &error), error);
    return id;
}

static RecordList *load(Db *db, int64_t id)
{
    g_autoptr(GError) error = NULL;
    RecordList *one = NULL;
    assert_ok(preorder_load(db, BUSINESS, id, &one, &error), error);
    return one;
}

static void limit(Db *db)
{
    g_autoptr(GError) error = NULL;
    PreorderLimits limits = {100, 3, 50, NOW};
    assert_ok(preorder_limits_save(db, BUSINESS, &limits, &error), error);
}

static void pay(Db *db, int64_t id, int64_t amount_idr)
{
    g_autoptr(GError) error = NULL;
    PreorderPayment payment = {id, amount_idr, MONDAY_5_JANUARY};
    assert_ok(preorder_pay(db, BUSINESS, &payment, NOW, &error), error);
}

static void a_day_takes_no_more_than_the_kitchen_makes(Db *db)
{
    g_autoptr(GError) error = NULL;
    PreorderDraft fifty = draft_of(50, EVENT), forty = draft_of(40, EVENT);
    int64_t id = 0, boxes = 0;
    limit(db);
    int64_t first = add(db, 60, EVENT);
    assert_fails(preorder_add(db, BUSINESS, &fifty, NOW, &id, &error), error, ERROR_CONFLICT);
    assert_ok(preorder_add(db, BUSINESS, &forty, NOW, &id, &error), error);
    assert_ok(preorder_boxes_on(db, BUSINESS, EVENT, &boxes, &error), error);
    g_assert_cmpint(boxes, ==, 100);
    add(db, 100, EVENT + 1);
    PreorderPayment none = {first, 0, MONDAY_5_JANUARY};
    assert_ok(preorder_cancel(db, BUSINESS, &none, "Tidak jadi", NOW, &error), error);
    assert_ok(preorder_add(db, BUSINESS, &fifty, NOW, &id, &error), error);
}

static void deposit_and_rest_are_one_sale(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, 60, EVENT);
    g_autoptr(RecordList) before = load(db, id);
    g_assert_cmpint(preorder_deposit_idr(preorder_at(before, 0)), ==, 600000);
    pay(db, id, 600000);
    g_autoptr(RecordList) half = load(db, id);
    g_assert_cmpint(preorder_left_idr(preorder_at(half, 0)), ==, 600000);
    PreorderPayment over = {id, 600001, MONDAY_5_JANUARY};
    assert_fails(preorder_pay(db, BUSINESS, &over, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(preorder_pay(db, OTHER_BUSINESS, &over, NOW, &error), error, ERROR_NOT_FOUND);
    pay(db, id, 600000);
    g_assert_cmpint(sell_raw_sum(db), ==, 60 * 20000);
    g_assert_cmpint(sell_raw_count(db), ==, 1);
}

static void no_more_goes_back_than_was_paid(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, 60, EVENT);
    pay(db, id, 600000);
    PreorderPayment over = {id, 600001, MONDAY_5_JANUARY}, part = {id, 400000, MONDAY_5_JANUARY};
    assert_fails(preorder_cancel(db, BUSINESS, &over, "Tidak jadi", NOW, &error), error,
                 ERROR_CONFLICT);
    g_assert_cmpint(sell_raw_sum(db), ==, 600000);
    assert_ok(preorder_cancel(db, BUSINESS, &part, "Tidak jadi", NOW, &error), error);
    g_assert_cmpint(sell_raw_sum(db), ==, 200000);
    g_autoptr(RecordList) one = load(db, id);
    g_assert_cmpint(preorder_at(one, 0)->paid_idr, ==, 200000);
    g_assert_cmpint(preorder_left_idr(preorder_at(one, 0)), ==, 0);
    assert_fails(preorder_pay(db, BUSINESS, &part, NOW, &error), error, ERROR_CONFLICT);
    assert_fails(preorder_deliver(db, BUSINESS, id, NOW, &error), error, ERROR_CONFLICT);
}

static void reminders_come_seven_days_and_one_day_before(Db *db)
{
    static const struct {
        Day before;
        size_t count;
    } cases[] = {{8, 0}, {7, 1}, {6, 0}, {2, 0}, {1, 1}, {0, 0}};
    add(db, 60, EVENT);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(RecordList) list = NULL;
        assert_ok(preorder_list_remind(db, BUSINESS, EVENT - cases[i].before, &list, &error),
                  error);
        g_assert_cmpuint(record_count(list), ==, cases[i].count);
    }
}

static void what_is_delivered_and_paid_leaves_the_list(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) owing = NULL;
    g_autoptr(RecordList) done = NULL;
    int64_t id = add(db, 60, EVENT);
    assert_ok(preorder_deliver(db, BUSINESS, id, NOW, &error), error);
    assert_ok(preorder_list_open(db, BUSINESS, &owing, &error), error);
    g_assert_cmpuint(record_count(owing), ==, 1);
    pay(db, id, 1200000);
    assert_ok(preorder_list_open(db, BUSINESS, &done, &error), error);
    g_assert_cmpuint(record_count(done), ==, 0);
}

static void every_failed_statement_keeps_the_money_as_it_was(Db *db)
{
    int64_t id = add(db, 60, EVENT);
    pay(db, id, 600000);
    for (int64_t nth = 1;; nth++) {
        g_autoptr(GError) error = NULL;
        PreorderPayment all = {id, 600000, MONDAY_5_JANUARY};
        db_fail_at(db, nth);
        bool done = preorder_cancel(db, BUSINESS, &all, "Tidak jadi", NOW, &error);
        db_fail_at(db, 0);
        g_assert_cmpint(sell_raw_sum(db), ==, done ? 0 : 600000);
        g_assert_cmpint(sell_raw_count(db), ==, done ? 0 : 1);
        if (done) {
            g_assert_cmpint(nth, >, 4);
            return;
        }
    }
}

void test_preorder(void)
{
    testkit_db_case("/store/preorder/capacity", a_day_takes_no_more_than_the_kitchen_makes);
    testkit_db_case("/store/preorder/deposit", deposit_and_rest_are_one_sale);
    testkit_db_case("/store/preorder/refund", no_more_goes_back_than_was_paid);
    testkit_db_case("/store/preorder/remind", reminders_come_seven_days_and_one_day_before);
    testkit_db_case("/store/preorder/open", what_is_delivered_and_paid_leaves_the_list);
    testkit_db_case("/store/preorder/failure", every_failed_statement_keeps_the_money_as_it_was);
}

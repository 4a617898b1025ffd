// SPDX-License-Identifier: Apache-2.0
/* C17: which orders an ad is credited with, counted from the orders themselves. */
#include "store/promotion.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)

static PromotionDraft draft_of(const char *channel, Day from, Day to)
{
    return (PromotionDraft){.kind = PROMOTION_AD,
                            .name = "Iklan nasi kotak",
                            .channel = channel,
                            .from_day = from,
                            .to_day = to,
                            .cost_idr = 100000,
                            .orders = OUTLAY_RECORDED,
                            .margin_idr = OUTLAY_RECORDED,
                            .offer = "",
                            .terms = "",
                            .follow_day = DAY_NONE,
                            .result = ""};
}

static int64_t add(Db *db, int64_t business, const PromotionDraft *draft)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    assert_ok(promotion_add(db, business, draft, NOW, &id, &error), error);
    return id;
}

static Promotion load(Db *db, int64_t id, RecordList **ret_one)
{
    g_autoptr(GError) error = NULL;
    assert_ok(promotion_load(db, BUSINESS, id, ret_one, &error), error);
    g_assert_cmpuint(record_count(*ret_one), ==, 1);
    return *promotion_at(*ret_one, 0);
}

static void run(Db *db, const char *script)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, script, &error), error);
}

/* One order of goods at 40,000 that cost 25,000 to make, so that 15,000 are left. */
static void order(Db *db, int64_t business, int number, Day day, const char *heard)
{
    g_autofree char *script = g_strdup_printf(
        "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
        "total_idr, heard_from, bought_through, day, created_at, changed_at) VALUES "
        "(%d, %d, 'Bu Sari', 'new', %d, 1, 40000, 40000, '%s', 'whatsapp', %d, 1, 1);\n"
        "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
        "price_idr) SELECT business_id, id, 1, %d, 'Nasi kotak', 1, 40000 FROM orders WHERE "
        "business_id = %d AND number = %d;\n",
        (int)business, number, day, heard, day, (int)business, (int)business, number);
    run(db, script);
}

static const char GOODS[] =
    "INSERT INTO products (id, business_id, name, price_idr, cost_idr, created_at, changed_at) "
    "VALUES (1, 1, 'Nasi kotak', 40000, 25000, 1, 1), (2, 2, 'Lain', 40000, 25000, 1, 1);\n";

/* Cost 100,000, five orders of margin 15,000: 20,000 an order, −25 %: stop or change. */
static void orders_heard_of_there_are_the_ads(Db *db)
{
    g_autoptr(RecordList) one = NULL;
    PromotionDraft draft = draft_of("facebook", MONDAY, MONDAY + 6);
    run(db, GOODS);
    for (int i = 1; i <= 5; i++) {
        order(db, BUSINESS, i, MONDAY + i, "facebook");
        order(db, OTHER_BUSINESS, i, MONDAY + i, "facebook");
    }
    order(db, BUSINESS, 6, MONDAY + 7, "facebook");
    order(db, BUSINESS, 7, MONDAY - 1, "facebook");
    order(db, BUSINESS, 8, MONDAY, "instagram");
    order(db, BUSINESS, 9, MONDAY, "facebook");
    run(db, "UPDATE orders SET state = 'cancelled' WHERE business_id = 1 AND number = 9;\n");
    Promotion ad = load(db, add(db, BUSINESS, &draft), &one);
    Outlay outlay = promotion_outlay(&ad);
    int64_t tenths = 0;
    g_assert_cmpint(outlay.orders, ==, 5);
    g_assert_cmpint(outlay_order_idr(&outlay), ==, 20000);
    g_assert_true(outlay_return(&outlay, 0, &tenths));
    g_assert_cmpint(tenths, ==, -250);
    g_assert_cmpint(promotion_advice(&ad, MONDAY + 8), ==, OUTLAY_STOP);
}

static void an_order_belongs_to_the_ad_that_began_last(Db *db)
{
    g_autoptr(RecordList) first = NULL;
    g_autoptr(RecordList) second = NULL;
    g_autoptr(RecordList) quota = NULL;
    PromotionDraft early = draft_of("facebook", MONDAY, MONDAY + 6);
    PromotionDraft late = draft_of("facebook", MONDAY + 2, MONDAY + 3);
    PromotionDraft data = draft_of("facebook", MONDAY + 2, MONDAY + 3);
    data.kind = PROMOTION_QUOTA;
    run(db, GOODS);
    for (int i = 1; i <= 4; i++) {
        order(db, BUSINESS, i, MONDAY + i, "facebook");
    }
    int64_t a = add(db, BUSINESS, &early), b = add(db, BUSINESS, &late);
    int64_t c = add(db, BUSINESS, &data);
    g_assert_cmpint(load(db, a, &first).recorded_orders, ==, 2);
    g_assert_cmpint(load(db, b, &second).recorded_orders, ==, 2);
    g_assert_cmpint(load(db, c, &quota).recorded_orders, ==, 0);
}

static const char PACKED[] =
    "INSERT INTO packages (id, business_id, name, price_idr, from_day, to_day, created_at) VALUES "
    "(1, 1, 'Paket', 70000, 1, 2, 1);\n"
    "INSERT INTO package_items (business_id, package_id, product_id, quantity) VALUES (1, 1, 1, "
    "2);\n"
    "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
    "total_idr, heard_from, bought_through, day, created_at, changed_at) VALUES "
    "(1, 1, 'Bu Sari', 'new', 20459, 1, 70000, 70000, 'facebook', 'whatsapp', 20459, 1, 1), "
    "(1, 2, 'Bu Tini', 'new', 20459, 1, 5000, 5000, 'facebook', 'whatsapp', 20459, 1, 1), "
    "(1, 3, 'Bu Ani', 'new', 20459, 1, 5000, 5000, 'facebook', 'whatsapp', 20459, 1, 1);\n"
    "INSERT INTO order_items (business_id, order_id, position, package_id, name, quantity, "
    "price_idr) SELECT 1, id, 1, 1, 'Paket', 1, 70000 FROM orders WHERE number = 1;\n"
    "INSERT INTO order_items (business_id, order_id, position, name, quantity, price_idr) "
    "SELECT 1, id, 1, 'Teh', 1, 5000 FROM orders WHERE number = 2;\n"
    "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
    "price_idr) SELECT 1, id, 1, 1, 'Nasi kotak', 1, 40000 FROM orders WHERE number = 3;\n"
    "INSERT INTO order_items (business_id, order_id, position, name, quantity, price_idr) "
    "SELECT 1, id, 2, 'Teh', 1, 5000 FROM orders WHERE number = 3;\n"
    "INSERT INTO sales (business_id, day, amount_idr, heard_from, bought_through, created_at) "
    "VALUES (1, 20459, 9000, 'facebook', 'stall', 1);\n";

/* A package costs what its goods do; tea says nothing about what is left, a counter sale is no order. */
static void what_is_not_known_is_not_guessed(Db *db)
{
    g_autoptr(RecordList) one = NULL;
    g_autoptr(RecordList) corrected = NULL;
    g_autoptr(GError) error = NULL;
    PromotionDraft draft = draft_of("facebook", MONDAY, MONDAY + 6);
    run(db, GOODS);
    run(db, PACKED);
    int64_t id = add(db, BUSINESS, &draft);
    Promotion ad = load(db, id, &one);
    g_assert_cmpint(ad.recorded_orders, ==, 3);
    g_assert_cmpint(ad.recorded_known, ==, 1);
    g_assert_cmpint(ad.recorded_margin_idr, ==, 20000);
    g_assert_cmpint(promotion_advice(&ad, MONDAY + 30), ==, OUTLAY_WAIT);
    draft.orders = 5;
    draft.margin_idr = 15000;
    assert_ok(promotion_edit(db, BUSINESS, id, &draft, NOW, &error), error);
    ad = load(db, id, &corrected);
    Outlay outlay = promotion_outlay(&ad);
    g_assert_cmpint(outlay.margin_idr, ==, 75000);
    g_assert_cmpint(promotion_advice(&ad, MONDAY + 30), ==, OUTLAY_STOP);
}

static void the_ledgers_are_kept_apart(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) own = NULL;
    g_autoptr(RecordList) shared = NULL;
    g_autoptr(RecordList) begun = NULL;
    g_autoptr(RecordList) left = NULL;
    PromotionDraft ad = draft_of("facebook", MONDAY, MONDAY + 6);
    PromotionDraft partner = draft_of("", MONDAY + 7, MONDAY + 7);
    partner.kind = PROMOTION_PARTNER;
    int64_t id = add(db, BUSINESS, &ad);
    add(db, BUSINESS, &partner);
    add(db, OTHER_BUSINESS, &ad);
    assert_ok(promotion_list(db, BUSINESS, false, 0, 10, &own, &error), error);
    assert_ok(promotion_list(db, BUSINESS, true, 0, 10, &shared, &error), error);
    assert_ok(
        promotion_list_begun(db, BUSINESS, (Period){MONDAY, MONDAY + 6, false}, &begun, &error),
        error);
    g_assert_cmpuint(record_count(own), ==, 1);
    g_assert_cmpuint(record_count(shared), ==, 1);
    g_assert_cmpuint(record_count(begun), ==, 1);
    g_assert_cmpint(promotion_at(shared, 0)->orders, ==, OUTLAY_RECORDED);
    g_assert_cmpint(promotion_at(shared, 0)->follow_day, ==, DAY_NONE);
    assert_fails(promotion_remove(db, OTHER_BUSINESS, id, NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(promotion_stop(db, BUSINESS, id, MONDAY + 2, NOW, &error), error);
    assert_fails(promotion_stop(db, BUSINESS, id, MONDAY + 4, NOW, &error), error, ERROR_NOT_FOUND);
    assert_ok(promotion_load(db, BUSINESS, id, &left, &error), error);
    g_assert_cmpint(promotion_at(left, 0)->to_day, ==, MONDAY + 2);
    assert_ok(promotion_remove(db, BUSINESS, id, NOW, &error), error);
    assert_fails(promotion_edit(db, BUSINESS, id, &ad, NOW, &error), error, ERROR_NOT_FOUND);
}

void test_promotion(void)
{
    testkit_db_case("/store/promotion/C17", orders_heard_of_there_are_the_ads);
    testkit_db_case("/store/promotion/once", an_order_belongs_to_the_ad_that_began_last);
    testkit_db_case("/store/promotion/known", what_is_not_known_is_not_guessed);
    testkit_db_case("/store/promotion/apart", the_ledgers_are_kept_apart);
}

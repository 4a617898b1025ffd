// SPDX-License-Identifier: Apache-2.0
#include "store/reply.h"

#include "store/product.h"
#include "testkit/testkit.h"

static int64_t add(Db *db, const char *shortcut, const char *text)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    assert_ok(reply_add(db, BUSINESS, shortcut, text, NOW, &id, &error), error);
    return id;
}

static char *filled(Db *db, const char *text)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    g_auto(ReplyShelf) shelf = {0};
    assert_ok(business_load(db, BUSINESS, &list, &error), error);
    assert_ok(reply_shelf_load(db, business_at(list, 0), &shelf, &error), error);
    return ready_reply_fill(text, &shelf.facts);
}

/* T01: a ready reply fills in today's price. */
static void a_new_price_is_in_the_very_next_reply(Db *db)
{
    g_autoptr(GError) error = NULL;
    ProductFacts facts = {.name = "Nasi kuning",
                          .unit = "",
                          .description = "",
                          .unique_line = "",
                          .price_idr = 10000,
                          .stock = STOCK_NOT_COUNTED};
    int64_t product = 0;
    assert_ok(product_add(db, BUSINESS, &facts, NOW, &product, &error), error);
    g_autofree char *before = filled(db, "{harga Nasi kuning}");
    g_assert_cmpstr(before, ==, "Rp10.000");
    facts.price_idr = 11000;
    assert_ok(product_save(db, BUSINESS, product, &facts, NOW, &error), error);
    g_autofree char *after = filled(db, "{harga Nasi kuning}");
    g_assert_cmpstr(after, ==, "Rp11.000");
    assert_ok(product_set_active(db, BUSINESS, product, false, NOW, &error), error);
    g_autofree char *closed = filled(db, "Halo\n{harga Nasi kuning}");
    g_assert_cmpstr(closed, ==, "Halo");
}

static void a_shortcut_stands_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = add(db, "harga", "a"), other = 0;
    add(db, "stok", "b");
    assert_fails(reply_add(db, BUSINESS, "Harga", "c", NOW, &other, &error), error, ERROR_CONFLICT);
    Reply same = {id, "HARGA", "d", NOW};
    assert_ok(reply_save(db, BUSINESS, &same, &error), error);
    Reply taken = {id, "stok", "d", NOW};
    assert_fails(reply_save(db, BUSINESS, &taken, &error), error, ERROR_CONFLICT);
    assert_ok(reply_add(db, OTHER_BUSINESS, "harga", "c", NOW, &other, &error), error);
}

static void other_businesses_change_nothing(Db *db)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) list = NULL;
    int64_t id = add(db, "harga", "a");
    Reply changed = {id, "harga", "palsu", NOW};
    assert_fails(reply_save(db, OTHER_BUSINESS, &changed, &error), error, ERROR_NOT_FOUND);
    assert_fails(reply_remove(db, OTHER_BUSINESS, id, &error), error, ERROR_NOT_FOUND);
    assert_ok(reply_load(db, BUSINESS, id, &list, &error), error);
    g_assert_cmpstr(reply_at(list, 0)->text, ==, "a");
    assert_ok(reply_remove(db, BUSINESS, id, &error), error);
    g_autoptr(RecordList) none = NULL;
    assert_ok(reply_list(db, BUSINESS, 0, 10, &none, &error), error);
    g_assert_cmpint(record_count(none), ==, 0);
}

static void there_is_an_end_to_replies(Db *db)
{
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    for (int i = 0; i < REPLIES_MAX; i++) {
        g_autofree char *shortcut = g_strdup_printf("s%d", i);
        add(db, shortcut, "a");
    }
    assert_fails(reply_add(db, BUSINESS, "lagi", "a", NOW, &id, &error), error, ERROR_LIMIT);
}

void test_reply(void)
{
    testkit_db_case("/store/reply/today", a_new_price_is_in_the_very_next_reply);
    testkit_db_case("/store/reply/shortcut", a_shortcut_stands_once);
    testkit_db_case("/store/reply/apart", other_businesses_change_nothing);
    testkit_db_case("/store/reply/limit", there_is_an_end_to_replies);
}

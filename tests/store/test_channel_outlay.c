// SPDX-License-Identifier: Apache-2.0
/* K05: what each channel cost and left, counted by hand. */
#include "store/channel_outlay.h"

#include "testkit/testkit.h"

#define MONDAY ((Day)20458)
#define WEEK ((Period){MONDAY, MONDAY + 6, false})

/* Facebook: 50,000 and eight orders that left 15,000 each; a status: 90 minutes and one order. */
static const char ROWS[] =
    "INSERT INTO products (id, business_id, name, price_idr, cost_idr, created_at, changed_at) "
    "VALUES (1, 1, 'Nasi kotak', 40000, 25000, 1, 1);\n"
    "INSERT INTO promotions (business_id, kind, name, channel, from_day, to_day, cost_idr, "
    "created_at, changed_at) VALUES "
    "(1, 'ad', 'Iklan', 'facebook', 20458, 20464, 30000, 1, 1), "
    "(1, 'print', 'Brosur', 'facebook', 20464, 20464, 20000, 1, 1), "
    "(1, 'quota', 'Kuota', '', 20460, 20460, 10000, 1, 1), "
    "(1, 'ad', 'Dulu', 'facebook', 20457, 20457, 99000, 1, 1), "
    "(2, 'ad', 'Lain', 'facebook', 20458, 20464, 99000, 1, 1);\n"
    "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, state, "
    "created_at) VALUES (1, 20459, 360, 'whatsapp_status', 'text', 'sell', 60, 'a', 'done', 1), "
    "(1, 20459, 360, 'whatsapp_status', 'text', 'sell', 500, 'b', 'planned', 1), "
    "(2, 20459, 360, 'whatsapp_status', 'text', 'sell', 60, 'c', 'done', 1);\n"
    "INSERT INTO tasks (business_id, title, platform, due_day, minutes, done_at, created_at) "
    "VALUES "
    "(1, 'Foto', 'whatsapp_status', 20459, 30, 1767600000, 1), "
    "(1, 'Lain', '', 20459, 400, 1767600000, 1);\n";

static void order(Db *db, int number, const char *heard)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *script = g_strdup_printf(
        "INSERT INTO orders (business_id, number, customer, state, due_day, due_at, goods_idr, "
        "total_idr, heard_from, bought_through, day, created_at, changed_at) VALUES "
        "(1, %d, 'Bu Sari', 'new', 20459, 1, 40000, 40000, '%s', 'whatsapp', 20459, 1, 1);\n"
        "INSERT INTO order_items (business_id, order_id, position, product_id, name, quantity, "
        "price_idr) SELECT 1, id, 1, 1, 'Nasi kotak', 1, 40000 FROM orders WHERE number = %d;\n",
        number, heard, number);
    assert_ok(db_run_script(db, script, &error), error);
}

static void fill(Db *db)
{
    g_autoptr(GError) error = NULL;
    assert_ok(db_run_script(db, ROWS, &error), error);
    for (int i = 1; i <= 8; i++) {
        order(db, i, "facebook");
    }
    order(db, 9, "whatsapp_status");
    order(db, 10, "friend");
}

static ChannelOutlays load(Db *db)
{
    g_autoptr(GError) error = NULL;
    ChannelOutlays outlays = {0};
    assert_ok(channel_outlays_load(db, BUSINESS, WEEK, ZONE_WIB, &outlays, &error), error);
    return outlays;
}

static void assert_return(const Outlay *outlay, int64_t hour_idr, const char *expected)
{
    g_autofree char *text = outlay_return_text(outlay, hour_idr, NULL);
    g_assert_cmpstr(text, ==, expected);
}

static void each_channel_has_its_return(Db *db)
{
    fill(db);
    g_auto(ChannelOutlays) outlays = load(db);
    g_assert_cmpuint(outlays.rows->len, ==, 3);
    const ChannelOutlay *facebook = channel_outlay_at(&outlays, 0);
    const ChannelOutlay *all = channel_outlay_at(&outlays, 1);
    const ChannelOutlay *status = channel_outlay_at(&outlays, 2);
    g_assert_cmpstr(facebook->channel, ==, "facebook");
    g_assert_cmpint(facebook->outlay.cost_idr, ==, 50000);
    g_assert_cmpint(facebook->outlay.margin_idr, ==, 120000);
    assert_return(&facebook->outlay, 0, "140%");
    g_assert_cmpstr(all->channel, ==, "");
    assert_return(&all->outlay, 0, "-100%");
    g_assert_cmpstr(status->channel, ==, "whatsapp_status");
    g_assert_cmpint(status->outlay.minutes, ==, 90);
    assert_return(&status->outlay, 0, "tanpa biaya uang");
    assert_return(&status->outlay, 10000, "0%");
    assert_return(&outlays.paid, 0, "100%");     /* 120,000 for 60,000 */
    assert_return(&outlays.total, 10000, "80%"); /* 135,000 for 75,000 */
    g_assert_cmpint(outlay_order_idr(&outlays.promoted), ==, 6250);
    g_assert_null(channel_outlay_at(&outlays, 3));
}

/* What the owner credited counts when it is as much or more: never both. */
static void her_own_number_counts_once(Db *db)
{
    g_autoptr(GError) error = NULL;
    fill(db);
    assert_ok(db_run_script(db,
                            "UPDATE promotions SET orders = 10, margin_idr = 20000 WHERE "
                            "name = 'Iklan';\n",
                            &error),
              error);
    g_auto(ChannelOutlays) outlays = load(db);
    g_assert_cmpint(channel_outlay_at(&outlays, 0)->outlay.orders, ==, 10);
    g_assert_cmpint(channel_outlay_at(&outlays, 0)->outlay.margin_idr, ==, 200000);
    assert_ok(db_run_script(db, "UPDATE promotions SET orders = 2 WHERE name = 'Iklan';\n", &error),
              error);
    g_auto(ChannelOutlays) fewer = load(db);
    g_assert_cmpint(channel_outlay_at(&fewer, 0)->outlay.orders, ==, 8);
}

static void nothing_spent_is_no_row(Db *db)
{
    g_auto(ChannelOutlays) outlays = load(db);
    g_assert_cmpuint(outlays.rows->len, ==, 0);
    assert_return(&outlays.total, 10000, "tanpa biaya uang");
    g_assert_cmpint(outlay_order_idr(&outlays.promoted), ==, -1);
}

void test_channel_outlay(void)
{
    testkit_db_case("/store/channel_outlay/K05", each_channel_has_its_return);
    testkit_db_case("/store/channel_outlay/once", her_own_number_counts_once);
    testkit_db_case("/store/channel_outlay/none", nothing_spent_is_no_row);
}

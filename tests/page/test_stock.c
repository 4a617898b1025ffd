// SPDX-License-Identifier: Apache-2.0
/* S09: a cheap phone in the kitchen: what is nearly used up, what came and went, and what is left of
 * every price. */
#include <string.h>

#include "testkit/client.h"

static void egg(Client *client)
{
    g_assert_cmpint(client_post(client, "/stok", "stock_item_add", 0, "name", "Telur", "unit",
                                "piece", "amount", "30", "low", "12", NULL),
                    ==, 200);
}

static void the_low_list_warns_here_and_on_the_page_of_the_day(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/stok");
    g_assert_true(client_shows(client, "Belum ada yang dihitung."));
    egg(client);
    g_assert_true(client_shows(client, "30 buah"));
    g_assert_false(client_shows(client, "Hampir habis"));
    client_get(client, "/hari-ini");
    g_assert_false(client_shows(client, "Stok hampir habis"));
    g_assert_cmpint(client_post(client, "/stok/1", "stock_out", 1, "amount", "1,5", "unit", "dozen",
                                "reason", "used", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "12 buah"));
    g_assert_true(client_shows(client, "Hampir habis. Waktunya menambah."));
    client_get(client, "/stok");
    g_assert_true(client_shows(client, "1 perlu segera ditambah."));
    client_get(client, "/hari-ini");
    g_assert_true(client_shows(client, "Stok hampir habis"));
}

/* Never below zero without a warning; the month closes on the page as well. */
static void the_month_closes_and_nothing_goes_below_zero(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    egg(client);
    g_assert_cmpint(client_post(client, "/stok/1", "stock_out", 1, "amount", "31", "unit", "piece",
                                "reason", "used", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Telur tercatat tinggal 30 buah"));
    client_post(client, "/stok/1", "stock_in", 1, "amount", "2", "unit", "dozen", "cost", "48.000",
                NULL);
    g_assert_true(client_shows(client, "Rp48.000 untuk 24 buah"));
    client_post(client, "/stok/1", "stock_count", 1, "amount", "50", "unit", "piece", "reason",
                "Empat pecah", NULL);
    g_assert_true(client_shows(client, "Awal 0 buah Masuk 54 buah Keluar 4 buah Akhir 50 buah"));
    g_assert_true(client_shows(client, "Empat pecah"));
}

static void what_is_left_of_each_price_is_seen_side_by_side(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Nasi kuning\",\"price\":10000,\"cost\":6000}");
    client_api_ok(client, "POST", "products", "{\"name\":\"Es teh\",\"price\":3000}");
    client_get(client, "/stok");
    g_assert_true(client_shows(client, "Rp4.000"));
    g_assert_true(client_shows(client, "40%"));
    g_assert_true(client_shows(client, "belum diisi"));
}

static void limit_and_pack_are_set_in_the_usual_unit(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(
        client_post(client, "/stok", "stock_item_add", 0, "name", "Beras", "unit", "kg", NULL), ==,
        200);
    g_assert_cmpint(client_post(client, "/stok/1", "stock_item_edit", 1, "low", "2,5", "unit", "kg",
                                "pack_name", "karung", "pack_size", "25", "name", "Beras", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Diingatkan bila tinggal 2,5 kg"));
    g_assert_true(client_shows(client, "karung (25 kg)"));
    g_assert_nonnull(strstr(client_body(client), "value=\"2,5\""));
}

void test_stock(void)
{
    g_test_add_func("/page/stock/low", the_low_list_warns_here_and_on_the_page_of_the_day);
    g_test_add_func("/page/stock/month", the_month_closes_and_nothing_goes_below_zero);
    g_test_add_func("/page/stock/margin", what_is_left_of_each_price_is_seen_side_by_side);
    g_test_add_func("/page/stock/limit", limit_and_pack_are_set_in_the_usual_unit);
}

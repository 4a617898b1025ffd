// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/sell.h"

static void the_story_week(Client *client)
{
    client_post(client, "/jual", "sale_add", 0, "amount", "15.000", "quantity_of_sales", "9",
                "bought_through", "whatsapp", NULL);
    client_post(client, "/jual", "sale_add", 0, "amount", "15.000", "quantity_of_sales", "2",
                "bought_through", "stall", "heard_from", "whatsapp_status", NULL);
    client_post(client, "/jual", "sale_add", 0, "amount", "15.000", "bought_through", "stall",
                NULL);
}

static void the_counter_sums_up_today(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    the_story_week(client);
    g_assert_cmpint(client_get(client, "/jual"), ==, 200);
    g_assert_true(client_shows(client, "Rp180.000"));
    g_assert_cmpint(sell_raw_count(client_db(client)), ==, 12);
}

static void a_wrong_amount_stays_in_the_form(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int status = client_post(client, "/jual", "sale_add", 0, "amount", "lima belas", "customer",
                             "Bu Sari", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_nonnull(strstr(client_body(client), "value=\"lima belas\""));
    g_assert_nonnull(strstr(client_body(client), "value=\"Bu Sari\""));
}

static void sales_of_the_week_are_listed_and_mended(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/jual", "sale_add", 0, "amount", "150.000", NULL);
    client_get(client, "/penjualan");
    g_assert_true(client_shows(client, "Rp150.000"));
    g_assert_cmpint(client_post(client, "/penjualan/1", "sale_remove", 1, NULL), ==, 422);
    g_assert_cmpint(
        client_post(client, "/penjualan/1", "sale_remove", 1, "reason", "Salah ketik", NULL), ==,
        200);
    g_assert_true(client_shows(client, "-Rp150.000"));
    g_assert_true(client_shows(client, "dikeluarkan"));
    client_get(client, "/penjualan/2");
    g_assert_true(client_shows(client, "Salah ketik"));
    client_get(client, "/penjualan?dari=2025-12-01&sampai=2025-12-31");
    g_assert_true(client_shows(client, "Belum ada penjualan pada hari-hari ini."));
}

/* S06, S07 in the words of the acceptance story. */
static void the_origin_of_buyers_is_told_in_sentences(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/asal-pembeli"), ==, 200);
    g_assert_true(client_shows(client, "tidak ada data offline"));
    the_story_week(client);
    client_get(client, "/asal-pembeli");
    g_assert_true(client_shows(client, "Penjualan online 3,0 kali penjualan offline."));
    g_assert_true(client_shows(client, "2 dari 3 pembelian di tempat (66,7%) tahu dari online."));
    g_assert_true(client_shows(client, "Rp135.000"));
    g_assert_true(client_shows(client, "Rp45.000"));
    g_assert_true(client_shows(client, "Status WhatsApp"));
}

void test_sales(void)
{
    g_test_add_func("/page/sales/counter", the_counter_sums_up_today);
    g_test_add_func("/page/sales/keeps", a_wrong_amount_stays_in_the_form);
    g_test_add_func("/page/sales/mended", sales_of_the_week_are_listed_and_mended);
    g_test_add_func("/page/sales/origin", the_origin_of_buyers_is_told_in_sentences);
}

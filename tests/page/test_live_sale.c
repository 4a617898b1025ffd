// SPDX-License-Identifier: Apache-2.0
/* C08: six products give a run sheet of six with codes; orders by code total correctly; weak signal
 * proposes a recorded clip instead. */
#include <string.h>

#include "testkit/sell.h"
#include "testkit/shop_case.h"

static Client *six_things(void)
{
    static const char *const THINGS[] = {"Gamis", "Kerudung", "Tas", "Bros", "Sandal", "Dompet"};
    Client *client = client_new(OWNER);
    client_post(client, "/siaran", "live_add", 0, "title", "Gamis baru", "place", "Facebook Lestari",
                "day", "2026-01-06", "minute", "19:00", NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(THINGS); i++) {
        g_autofree char *price = g_strdup_printf("%d", 10000 * (int)(i + 1));
        g_assert_cmpint(client_post(client, "/siaran/1", "live_item_add", 0, "name", THINGS[i],
                                    "price", price, "pieces", i == 0 ? "1" : "", "talk",
                                    "Bahannya adem", NULL),
                        ==, 200);
    }
    return client;
}

static void six_products_give_a_run_sheet_of_six(void)
{
    g_autoptr(Client) client = six_things();
    client_get(client, "/siaran/1");
    g_assert_true(client_shows(client, "A Gamis"));
    g_assert_true(client_shows(client, "F Dompet"));
    g_assert_true(client_shows(client, "F = Dompet Rp60.000"));
    g_assert_true(client_shows(client, "Selasa, 6 Januari 2026, pukul 19.00"));
    g_assert_true(client_shows(client, "Bahannya adem"));
    /* A key for each, in one form with the name. */
    const char *form = strstr(client_body(client), "value=\"live_claim_add\"");
    for (int i = 1; i <= 6; i++) {
        g_autofree char *key = g_strdup_printf("name=\"item\" value=\"%d\">%c<", i, 'A' + i - 1);
        g_assert_nonnull(strstr(form, key));
    }
}

static void claim(Client *client, const char *item, const char *customer)
{
    g_assert_cmpint(client_post(client, "/siaran/1", "live_claim_add", 0, "customer", customer,
                                "item", item, NULL),
                    ==, 200);
}

static void orders_by_code_total_correctly(void)
{
    g_autoptr(Client) client = six_things();
    claim(client, "1", "Bu Sari");
    claim(client, "1", "Bu Ani");
    claim(client, "3", "Bu Ani");
    claim(client, "3", "Bu Ani");
    claim(client, "6", "Bu Sari");
    client_get(client, "/siaran/1");
    g_assert_true(client_shows(client, "1 dari 1 terambil, 1 menunggu"));
    g_assert_cmpint(client_post(client, "/siaran/1", "live_claim_add", 0, "customer", "Bu Sari",
                                "item", "77", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Huruf ini tidak ada"));
    client_post(client, "/siaran/1", "live_claim_cancel", 1, NULL);
    client_post(client, "/siaran/1", "live_end", 1, NULL);
    client_get(client, "/siaran/1");
    g_assert_true(client_shows(client, "Rp130.000")); /* A, C, C for Bu Ani, F for Bu Sari */
    g_assert_cmpint(shop_orders(client), ==, 2);
    client_get(client, "/pesanan");
    g_assert_true(client_shows(client, "Rp70.000"));
    g_assert_true(client_shows(client, "Rp60.000"));
    g_assert_cmpint(sell_raw_sum(client_db(client)), ==, 0); /* nobody has paid yet */
}

static void weak_signal_proposes_a_recorded_clip(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/siaran");
    g_assert_false(client_shows(client, "Rekam dulu video pendek"));
    client_api_ok(client, "POST", "answers",
                  "{\"signal\":\"places\",\"quota\":\"runs_out\"}");
    client_get(client, "/siaran");
    g_assert_true(client_shows(client, "Rekam dulu video pendek"));
}

void test_live_sale(void)
{
    g_test_add_func("/page/live_sale/sheet", six_products_give_a_run_sheet_of_six);
    g_test_add_func("/page/live_sale/order", orders_by_code_total_correctly);
    g_test_add_func("/page/live_sale/signal", weak_signal_proposes_a_recorded_clip);
}

// SPDX-License-Identifier: Apache-2.0
/* K05: what came back of money and time, with what was counted beside it. */
#include <string.h>

#include "testkit/client.h"

static void ad(Client *client, const char *cost, const char *channel)
{
    client_post(client, "/iklan", "ad_add", 0, "name", "Iklan", "kind", "ad", "cost", cost,
                "channel", channel, "orders", "8", "margin", "15.000", NULL);
}

static void the_return_stands_beside_what_was_counted(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/balik-modal");
    g_assert_true(client_shows(client, "Belum ada uang atau waktu yang tercatat"));
    ad(client, "50.000", "facebook");
    client_get(client, "/balik-modal");
    g_assert_true(client_shows(client, "140%"));
    g_assert_true(client_shows(client, "Rp50.000"));
    g_assert_true(client_shows(client, "Rp120.000"));
    g_assert_true(client_shows(client, "Apa saja yang dihitung?"));
    client_get(client, "/ukuran");
    g_assert_true(client_shows(client, "Balik modal promosi"));
    g_assert_true(client_shows(client, "Rp6.250"));
}

static void without_cost_it_says_so(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "posts",
                  "{\"day\": \"2026-01-05\", \"minute\": \"06:00\", \"platform\": \"facebook\", "
                  "\"kind\": \"product\", \"pillar\": \"communication\", \"title\": \"Nasi\", "
                  "\"minutes\": 30}");
    client_api_ok(client, "POST", "posts/1/done", NULL);
    client_get(client, "/balik-modal");
    g_assert_true(client_shows(client, "tanpa biaya uang"));
    g_assert_true(client_shows(client, "isi dulu harga satu jam"));
    ad(client, "0", "facebook");
    client_post(client, "/balik-modal", "answer_set", 0, "hour_value", "60.000", NULL);
    client_get(client, "/balik-modal");
    g_assert_true(client_shows(client, "tanpa biaya uang"));
    g_assert_true(client_shows(client, "300%")); /* 120,000 for half an hour of 60,000 */
}

void test_returns(void)
{
    g_test_add_func("/page/returns/K05", the_return_stands_beside_what_was_counted);
    g_test_add_func("/page/returns/free", without_cost_it_says_so);
}

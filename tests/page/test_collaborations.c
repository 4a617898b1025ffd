// SPDX-License-Identifier: Apache-2.0
/* H12: with whom, what was agreed, when to speak again, and what an order cost. */
#include <string.h>

#include "testkit/client.h"

static int add(Client *client, const char *channel, const char *orders, const char *follow)
{
    return client_post(client, "/kerja-sama", "collaboration_add", 0, "name", "Bu Tini", "kind",
                       "influencer", "offer", "Dua kotak gratis untuk satu cerita", "cost",
                       "100.000", "channel", channel, "from_day", "2026-01-01", "to_day",
                       "2026-01-07", "terms", "Cerita Senin pagi, foto boleh dipakai", "follow_day",
                       follow, "result", "Ramai ditanya", "orders", orders, "margin", "30.000",
                       NULL);
}

static void cost_and_credited_orders_give_the_cost_of_one(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(add(client, "instagram", "5", "2026-01-04"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), ">hubungi lagi<"));
    client_get(client, "/kerja-sama/1");
    g_assert_true(client_shows(client, "Rp20.000"));
    g_assert_true(client_shows(client, "50%")); /* 150,000 for 100,000 */
    g_assert_true(client_shows(client, "Dua kotak gratis untuk satu cerita"));
    g_assert_true(client_shows(client, "Cerita Senin pagi, foto boleh dipakai"));
    g_assert_true(client_shows(client, "Ramai ditanya"));
    g_assert_true(client_shows(client, "Dihubungi lagi Minggu, 4 Januari 2026."));
}

static void orders_from_there_are_credited_by_themselves(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add(client, "instagram", "", "2026-02-04");
    g_assert_null(strstr(client_body(client), ">hubungi lagi<"));
    client_api_ok(client, "POST", "products", "{\"name\": \"Nasi kotak\", \"price\": 40000}");
    for (int i = 0; i < 4; i++) {
        client_api_ok(client, "POST", "orders",
                      "{\"customer\": \"Bu Sari\", \"due_day\": \"2026-01-06\", \"heard_from\": "
                      "\"instagram\", \"bought_through\": \"whatsapp\", \"items\": "
                      "[{\"product\": 1, \"quantity\": 1}]}");
    }
    client_get(client, "/kerja-sama/1");
    g_assert_true(client_shows(client, "Rp25.000"));
    g_assert_true(client_shows(client, "20%")); /* 4 × 30,000 for 100,000 */
    client_get(client, "/balik-modal");
    g_assert_true(client_shows(client, "Instagram"));
    g_assert_true(client_shows(client, "Rp25.000"));
}

static void the_ledgers_do_not_mix(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    add(client, "", "1", "");
    g_assert_cmpint(client_get(client, "/iklan/1"), ==, 404);
    g_assert_cmpint(client_api(client, "POST", "ads/1/stop", NULL, "campur", NULL), ==, 404);
    g_assert_cmpint(client_post(client, "/kerja-sama/1", "collaboration_remove", 1, NULL), ==, 200);
    g_assert_cmpint(client_get(client, "/kerja-sama/1"), ==, 404);
}

void test_collaborations(void)
{
    g_test_add_func("/page/collaborations/H12", cost_and_credited_orders_give_the_cost_of_one);
    g_test_add_func("/page/collaborations/orders", orders_from_there_are_credited_by_themselves);
    g_test_add_func("/page/collaborations/apart", the_ledgers_do_not_mix);
}

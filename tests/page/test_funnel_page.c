// SPDX-License-Identifier: Apache-2.0
/* K07 on the page: 200 views, 20 chats, 8 orders are 10% and 40%. */
#include <string.h>

#include "testkit/client.h"

static void week_of_the_paper(Client *client)
{
    client_api_ok(client, "POST", "figures",
                  "{\"platform\":\"whatsapp_status\",\"measure\":\"reach\",\"day\":\"2026-01-05\","
                  "\"value\":200}");
    for (int i = 0; i < 20; i++) {
        client_api_ok(client, "POST", "messages",
                      "{\"platform\":\"whatsapp\",\"text\":\"Masih ada?\"}");
    }
    for (int i = 0; i < 8; i++) {
        client_api_ok(client, "POST", "orders",
                      "{\"customer\":\"Bu Sari\",\"items\":[{\"name\":\"Kue\",\"price\":1000}]}");
    }
}

static void ten_percent_ask_and_forty_percent_order(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    week_of_the_paper(client);
    client_get(client, "/corong");
    g_assert_true(client_shows(client, "Yang melihat lalu bertanya 10%"));
    g_assert_true(client_shows(client, "Yang bertanya lalu memesan 40%"));
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "kpi", "--business", "dapur-melati", "--period",
                                   "2026-01", "--json", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "\"key\":\"order_rate\",\"value\":40"));
    g_assert_nonnull(strstr(out, "\"key\":\"chat_rate\",\"value\":10"));
}

static void unknown_views_are_said_and_not_zero(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    json_t *funnel = NULL;
    client_get(client, "/corong");
    g_assert_true(client_shows(client, "Jumlah penonton belum dicatat."));
    g_assert_false(client_shows(client, "Melihat 0"));
    g_assert_cmpint(client_api(client, "GET", "funnel", NULL, NULL, &funnel), ==, 200);
    g_assert_true(json_is_null(json_object_get(funnel, "views")));
    json_decref(funnel);
}

/* An order that no noted message came before: no share of more than all is said, nor a KPI. */
static void more_orders_than_chats_say_no_share(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autofree char *out = NULL;
    client_api_ok(client, "POST", "messages", "{\"platform\":\"whatsapp\",\"text\":\"Ada?\"}");
    for (int i = 0; i < 8; i++) {
        client_api_ok(client, "POST", "orders",
                      "{\"customer\":\"Bu Sari\",\"items\":[{\"name\":\"Kue\",\"price\":1000}]}");
    }
    client_get(client, "/corong");
    g_assert_false(client_shows(client, "800%"));
    g_assert_true(client_shows(client, "Pesanan lebih banyak daripada pesan yang dicatat."));
    client_command(client, &out, "kpi", "--business", "dapur-melati", "--period", "2026-01",
                   "--json", NULL);
    g_assert_nonnull(strstr(out, "\"key\":\"order_rate\",\"value\":null"));
}

void test_funnel_page(void)
{
    g_test_add_func("/page/funnel/rates", ten_percent_ask_and_forty_percent_order);
    g_test_add_func("/page/funnel/more", more_orders_than_chats_say_no_share);
    g_test_add_func("/page/funnel/unknown", unknown_views_are_said_and_not_zero);
}

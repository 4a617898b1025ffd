// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"

static void a_missing_number_is_said_where_it_can_be_mended(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/menu-hari-ini", "menu_set", 0, "items.0.name", "Nasi kuning",
                "items.0.price", "10.000", "order_until", "10:00", NULL);
    g_assert_true(client_shows(client, "Nomor WhatsApp usaha belum diisi"));
    g_assert_nonnull(strstr(client_body(client), "href=\"/usaha/atur\""));
}

static void what_is_gone_can_come_back(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_post(client, "/menu-hari-ini", "menu_set", 0, "items.0.name", "Nasi kuning",
                "items.0.price", "10.000", "order_until", "10:00", NULL);
    client_post(client, "/menu-hari-ini", "menu_sold_out", 0, NULL);
    g_assert_true(client_shows(client, "Semua sudah habis."));
    client_post(client, "/menu-hari-ini", "menu_sold_out", 0, NULL);
    g_assert_false(client_shows(client, "Semua sudah habis."));
    g_assert_true(client_shows(client, "Nasi kuning Rp10.000"));
}

void test_daily_menu_view(void)
{
    g_test_add_func("/page/daily_menu_view/number",
                    a_missing_number_is_said_where_it_can_be_mended);
    g_test_add_func("/page/daily_menu_view/back", what_is_gone_can_come_back);
}

// SPDX-License-Identifier: Apache-2.0
#include "testkit/client.h"
#include "testkit/melati.h"

static void add_text(Client *client, const char *text)
{
    g_autofree char *body = g_strdup_printf(
        "{\"day\":\"2026-01-05\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\",\"kind\":"
        "\"product\",\"pillar\":\"communication\",\"title\":\"Menu pagi\",\"text\":\"%s\"}",
        text);
    client_api_ok(client, "POST", "posts", body);
}

/* M13, M08: the points stand below the text, with what is missing and a score. */
static void a_bare_text_is_told_what_is_missing(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    add_text(client, "Sudah siap hari ini!");
    add_text(client, "Sudah siap hari ini! Rp10.000/porsi, pesan WA sebelum 10.00");
    g_assert_cmpint(client_get(client, "/posting/1"), ==, 200);
    g_assert_true(client_shows(client, "Belum ada di tulisan"));
    g_assert_true(client_shows(client, "Harganya belum ditulis."));
    g_assert_true(client_shows(client, "Pesan ke mana?"));
    g_assert_cmpint(client_get(client, "/posting/2"), ==, 200);
    g_assert_false(client_shows(client, "Belum ada di tulisan"));
}

/* Ticks travel in the address, so that it works without script and nothing is kept. */
static void a_tick_counts(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    add_text(client, "Sudah siap hari ini! Rp10.000/porsi, pesan WA sebelum 10.00");
    client_get(client, "/posting/1");
    g_assert_true(client_shows(client, "Periksa tulisan: 10 dari 15"));
    client_get(client, "/posting/1?pasti=respect");
    g_assert_true(client_shows(client, "Periksa tulisan: 11 dari 15"));
    client_get(client, "/posting/1?pasti=price");
    g_assert_true(client_shows(client, "Periksa tulisan: 10 dari 15"));
}

void test_check_view(void)
{
    g_test_add_func("/page/check_view/missing", a_bare_text_is_told_what_is_missing);
    g_test_add_func("/page/check_view/tick", a_tick_counts);
}

// SPDX-License-Identifier: Apache-2.0
/* T05, T08, T10 on the page: who comes back, who has been away, and whom not to write to. */
#include <string.h>

#include "testkit/client.h"

static void sold(Client *client, const char *customer, const char *day, const char *amount)
{
    g_autofree char *body = g_strdup_printf("{\"amount\":%s,\"customer\":\"%s\",\"day\":\"%s\"}",
                                            amount, customer, day);
    client_api_ok(client, "POST", "sales", body);
}

/* 6 of 20 repeat = 30%. */
static void six_of_twenty_came_back(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    for (int i = 0; i < 20; i++) {
        g_autofree char *name = g_strdup_printf("Bu Nomor %c", 'A' + i);
        sold(client, name, "2026-01-03", "10000");
        if (i < 6) {
            sold(client, name, "2026-01-04", "10000");
        }
    }
    client_get(client, "/pelanggan");
    g_assert_true(client_shows(client, "30%"));
    g_assert_true(client_shows(client, "kembali membeli (6 dari 20)"));
    g_assert_true(client_shows(client, "Pembeli baru: 14 orang"));
}

/* T05: last order 40 days ago and N = 30 is listed; who opted out is not. */
static void who_was_away_for_forty_days_is_greeted_unless_she_said_no(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "contacts",
                  "{\"name\":\"Bu Sari\",\"phone\":\"081311110001\",\"factor\":[\"prospect\"],"
                  "\"consent\":true}");
    client_api_ok(client, "POST", "contacts",
                  "{\"name\":\"Pak Tono\",\"phone\":\"081311110002\",\"factor\":[\"prospect\"],"
                  "\"consent\":false}");
    sold(client, "Bu Sari", "2025-11-26", "15000");
    sold(client, "Pak Tono", "2025-11-26", "10000");
    client_get(client, "/pelanggan");
    g_assert_true(client_shows(client, "Lama tidak membeli: 1 orang"));
    g_assert_true(client_shows(client, "Bu Sari"));
    g_assert_false(client_shows(client, "Pak Tono"));
    g_assert_nonnull(strstr(client_body(client), "wa.me/6281311110001"));
    g_assert_null(strstr(client_body(client), "wa.me/6281311110002"));
    g_assert_true(client_shows(client, "1 orang lagi lama tidak membeli dan belum setuju"));
}

static void a_person_is_forgotten_only_after_the_tick(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "contacts",
                  "{\"name\":\"Bu Sari\",\"phone\":\"081311110001\",\"factor\":[\"prospect\"],"
                  "\"consent\":true}");
    sold(client, "Bu Sari", "2026-01-03", "15000");
    g_assert_cmpint(client_post(client, "/kontak/1", "contact_forget", 1, NULL), ==, 422);
    g_assert_true(client_shows(client, "Belum ada yang dihapus."));
    g_assert_cmpint(client_post(client, "/kontak/1", "contact_forget", 1, "confirm", "1", NULL), ==,
                    200);
    client_get(client, "/pelanggan");
    g_assert_false(client_shows(client, "Bu Sari"));
    client_get(client, "/penjualan?dari=2026-01-01&sampai=2026-01-05");
    g_assert_false(client_shows(client, "Bu Sari"));
    g_assert_true(client_shows(client, "Rp15.000"));
}

void test_customers(void)
{
    g_test_add_func("/page/customers/repeat", six_of_twenty_came_back);
    g_test_add_func("/page/customers/away",
                    who_was_away_for_forty_days_is_greeted_unless_she_said_no);
    g_test_add_func("/page/customers/forget", a_person_is_forgotten_only_after_the_tick);
}

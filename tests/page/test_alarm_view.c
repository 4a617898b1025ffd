// SPDX-License-Identifier: Apache-2.0
/* X03: the warnings stand in the weekly review, and lead to what can be done. */
#include <string.h>

#include "testkit/client.h"

static void orders_add(Client *client, const char *channel, int count)
{
    for (int i = 0; i < count; i++) {
        g_autofree char *body = g_strdup_printf(
            "{\"customer\": \"Bu Sari\", \"due_day\": \"2026-01-06\", \"bought_through\": \"%s\", "
            "\"items\": [{\"product\": 1, \"quantity\": 1}]}",
            channel);
        client_api_ok(client, "POST", "orders", body);
    }
}

static void one_platform_for_nearly_all_warns(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/ketergantungan");
    g_assert_true(client_shows(client, "Belum cukup data"));
    client_api_ok(client, "POST", "products", "{\"name\": \"Nasi kotak\", \"price\": 40000}");
    orders_add(client, "whatsapp", 9);
    orders_add(client, "stall", 1);
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(client, "90% pesanan lewat WhatsApp."));
    client_get(client, "/ketergantungan");
    g_assert_true(client_shows(client, "90% pesanan lewat WhatsApp."));
    g_assert_true(client_shows(client, "Siapkan tempat kedua"));
    g_assert_true(client_shows(client, "sudah ada 1 pesanan dari sana."));
    g_assert_true(client_shows(client, "Tanyakan pembeli apakah boleh dihubungi"));
    client_api_ok(client, "POST", "contacts",
                  "{\"name\": \"Bu Sari\", \"phone\": \"0812-3456-7890\", \"factor\": "
                  "[\"prospect\"], \"consent\": true}");
    client_get(client, "/ketergantungan");
    g_assert_true(client_shows(client, "1 dari 1 kontak setuju dihubungi"));
    g_assert_cmpint(client_get(client, "/kontak/unduh"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "TEL;TYPE=CELL:+6281234567890"));
    orders_add(client, "stall", 10);
    client_get(client, "/ketergantungan");
    g_assert_true(client_shows(client, "Tidak bergantung pada satu tempat saja."));
    client_get(client, "/tinjauan");
    g_assert_false(client_shows(client, "pesanan lewat WhatsApp"));
}

static void figure(Client *client, const char *day, int value)
{
    g_autofree char *body =
        g_strdup_printf("{\"platform\": \"facebook\", \"measure\": \"reach\", \"day\": \"%s\", "
                        "\"value\": %d}",
                        day, value);
    client_api_ok(client, "POST", "figures", body);
}

static void posts_done(Client *client, int64_t first, const char *day)
{
    for (int i = 0; i < 2; i++) {
        g_autofree char *body = g_strdup_printf(
            "{\"day\": \"%s\", \"minute\": \"06:00\", \"platform\": \"facebook\", \"kind\": "
            "\"product\", \"pillar\": \"communication\", \"title\": \"Nasi %d\"}",
            day, i);
        g_autofree char *done = g_strdup_printf("posts/%" G_GINT64_FORMAT "/done", first + i);
        client_api_ok(client, "POST", "posts", body);
        client_api_ok(client, "POST", done, NULL);
    }
}

static void views_that_fall_with_equal_posts_raise_the_alarm(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    posts_done(client, 1, "2025-12-24");
    figure(client, "2025-12-28", 100);
    figure(client, "2026-01-04", 60);
    client_get(client, "/tinjauan");
    g_assert_false(client_shows(client, "Yang melihat di Facebook turun")); /* she posted less */
    posts_done(client, 3, "2025-12-31");
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(
        client, "Yang melihat di Facebook turun 40% (dari 100 menjadi 60), padahal kirimannya "
                "sama."));
    figure(client, "2026-01-04", 90);
    client_get(client, "/tinjauan");
    g_assert_false(client_shows(client, "Yang melihat di Facebook turun"));
}

void test_alarm_view(void)
{
    g_test_add_func("/page/alarm_view/X03", one_platform_for_nearly_all_warns);
    g_test_add_func("/page/alarm_view/drop", views_that_fall_with_equal_posts_raise_the_alarm);
}

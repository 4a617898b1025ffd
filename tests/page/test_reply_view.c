// SPDX-License-Identifier: Apache-2.0
#include "page/talk/reply_view.h"

#include <string.h>

#include "store/window.h"
#include "testkit/client.h"

static int64_t add_message(Client *client, const char *text)
{
    g_autofree char *body = g_strdup_printf(
        "{\"platform\":\"whatsapp\",\"author\":\"Bu Sari\",\"phone\":\"0812-3456-7890\","
        "\"text\":\"%s\"}",
        text);
    return client_api_ok(client, "POST", "messages", body);
}

/* T01: a ready reply fills in today's price, and one tap notes it as the answer. */
static void today_s_price_is_offered_for_the_message(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t product =
        client_api_ok(client, "POST", "products", "{\"name\":\"Nasi kuning\",\"price\":10000}");
    client_api_ok(client, "POST", "replies",
                  "{\"shortcut\":\"harga\",\"text\":\"Halo {nama}, nasi kuning {harga Nasi "
                  "kuning}.\"}");
    client_api_ok(client, "POST", "replies", "{\"shortcut\":\"antar\",\"text\":\"Bisa diantar.\"}");
    int64_t id = add_message(client, "Harga berapa?");
    g_autofree char *path = g_strdup_printf("/pesan/%" G_GINT64_FORMAT, id);
    client_get(client, path);
    g_assert_true(client_shows(client, "Halo Bu Sari, nasi kuning Rp10.000."));
    g_assert_nonnull(strstr(client_body(client), "https://wa.me/6281234567890?text="));
    g_autofree char *text = client_text(client);
    g_assert_true(strstr(text, "Halo Bu Sari") < strstr(text, "Bisa diantar."));
    g_autofree char *change = g_strdup_printf("products/%" G_GINT64_FORMAT, product);
    client_api_ok(client, "PATCH", change, "{\"name\":\"Nasi kuning\",\"price\":11000}");
    client_get(client, path);
    g_assert_true(client_shows(client, "nasi kuning Rp11.000."));
}

static void a_starter_is_taken_over_by_one_tap(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "products", "{\"name\":\"Es teh\",\"price\":3000}");
    client_get(client, "/balasan");
    g_assert_true(client_shows(client, "Belum ada balasan siap."));
    g_assert_cmpint(client_post(client, "/balasan/contoh", "reply_add", 0, NULL), ==, 200);
    client_get(client, "/balasan");
    g_assert_true(client_shows(client, "harga hari ini Es teh Rp3.000"));
}

static void the_away_text_names_the_signal_hours(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    static const TimeWindow hall[] = {{ALL_WEEKDAYS, 6 * 60, 7 * 60, "balai desa"}};
    client_get(client, "/balasan");
    g_assert_true(client_shows(client, "Isi dulu jam sinyal"));
    assert_ok(window_replace(client_db(client), BUSINESS, WINDOW_SIGNAL, hall, 1, &error), error);
    client_get(client, "/balasan");
    g_assert_true(client_shows(client, "Pesan dibalas pukul 06.00–07.00."));
}

void test_reply_view(void)
{
    g_test_add_func("/page/reply_view/today", today_s_price_is_offered_for_the_message);
    g_test_add_func("/page/reply_view/starter", a_starter_is_taken_over_by_one_tap);
    g_test_add_func("/page/reply_view/away", the_away_text_names_the_signal_hours);
}

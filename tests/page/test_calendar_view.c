// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

static void an_empty_week_shows_neither_mix_nor_share(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/kalender"), ==, 200);
    g_assert_true(client_shows(client, "Belum ada kiriman di minggu ini."));
    g_assert_true(client_shows(client, "Belum cukup data"));
    g_assert_false(client_shows(client, "Searah tujuan"));
    g_assert_false(client_shows(client, "Isi minggu ini"));
    g_assert_true(client_shows(client, "Aturan balas: jawab setiap pesan"));
}

/* M12: after accepting the ideas the mix is no longer of one pillar. */
static void an_accepted_idea_widens_the_mix(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "posts",
                  "{\"day\":\"2026-01-05\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\","
                  "\"kind\":\"product\",\"pillar\":\"communication\",\"title\":\"Foto produk\"}");
    client_get(client, "/kalender");
    g_assert_true(client_shows(client, "Komunikasi 1"));
    g_assert_true(client_shows(client, "Edukasi 0"));
    const char *idea = strstr(client_body(client), "/kalender/tambah?hari=2026-01-05&amp;pilar=");
    g_assert_nonnull(idea);
    g_autofree char *typed = g_strndup(idea, strcspn(idea, "\""));
    g_auto(GStrv) parts = g_strsplit(typed, "&amp;", -1);
    g_autofree char *target = g_strjoinv("&", parts);
    g_assert_cmpint(client_get(client, target), ==, 200);
    g_assert_cmpint(client_post(client, target, "post_add", 0, "title", "Cara menyimpan", "day",
                                "2026-01-05", "minute", "16.00", "platform", "whatsapp_status",
                                "kind", "advice", "pillar", "education", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Edukasi 1"));
}

/* C22: what the posts are for, counted for each tag and channel; "other" is one of the tags. */
static void purposes_are_counted_for_each_channel(void)
{
    static const char *const PURPOSES[] = {"publish", "publish", "other"};
    g_autoptr(Client) client = client_new(OWNER);
    for (size_t i = 0; i < G_N_ELEMENTS(PURPOSES); i++) {
        g_autofree char *body = g_strdup_printf(
            "{\"day\":\"2026-01-0%d\",\"minute\":\"06:00\",\"platform\":\"%s\",\"kind\":\"story\","
            "\"pillar\":\"communication\",\"title\":\"Kabar\",\"purpose\":\"%s\"}",
            (int)i + 5, i == 2 ? "facebook" : "whatsapp_status", PURPOSES[i]);
        client_api_ok(client, "POST", "posts", body);
    }
    client_get(client, "/kalender?minggu=2026-W02");
    g_assert_true(client_shows(client, "Status WhatsApp mengumumkan 2"));
    g_assert_true(client_shows(client, "Facebook lainnya 1"));
    g_assert_cmpint(
        client_api(client, "PATCH", "posts/1", "{\"purpose\":\"nonsense\"}", "k1", NULL), ==, 422);
    client_api_ok(client, "PATCH", "posts/1", "{\"title\":\"Kabar baru\"}");
    client_get(client, "/kalender?minggu=2026-W02");
    g_assert_true(client_shows(client, "Status WhatsApp mengumumkan 2"));
}

static void a_week_is_named_in_the_address(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/kalender?minggu=2026-W03");
    g_assert_true(client_shows(client, "12–18 Januari 2026"));
    g_assert_nonnull(strstr(client_body(client), "/kalender?minggu=2026-W02"));
    g_assert_nonnull(strstr(client_body(client), "/kalender?minggu=2026-W04"));
}

void test_calendar_view(void)
{
    g_test_add_func("/page/calendar_view/empty", an_empty_week_shows_neither_mix_nor_share);
    g_test_add_func("/page/calendar_view/mix", an_accepted_idea_widens_the_mix);
    g_test_add_func("/page/calendar_view/purposes", purposes_are_counted_for_each_channel);
    g_test_add_func("/page/calendar_view/week", a_week_is_named_in_the_address);
}

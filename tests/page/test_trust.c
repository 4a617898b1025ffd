// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"

static int64_t count_done(Client *client, const char *key)
{
    json_t *document = NULL;
    size_t i = 0;
    json_t *item = NULL;
    int64_t done = -1;
    g_assert_cmpint(client_api(client, "GET", "trust", NULL, NULL, &document), ==, 200);
    json_array_foreach(json_object_get(document, "items"), i, item)
    {
        if (g_str_equal(json_string_value(json_object_get(item, "key")), key)) {
            done = json_integer_value(json_object_get(item, "done"));
        }
    }
    json_decref(document);
    return done;
}

static void post_done(Client *client, const char *kind, const char *text)
{
    g_autofree char *body = g_strdup_printf(
        "{\"day\":\"2026-01-05\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\","
        "\"kind\":\"%s\",\"pillar\":\"communication\",\"title\":\"Kiriman\",\"text\":\"%s\","
        "\"confirm_free_time\":true}",
        kind, text);
    int64_t id = client_api_ok(client, "POST", "posts", body);
    g_autofree char *path = g_strdup_printf("posts/%" G_GINT64_FORMAT "/done", id);
    client_api_ok(client, "POST", path, "{}");
}

/* T04: each item is ticked by the record that was entered elsewhere; the page asks nothing. */
static void records_tick_the_list_and_nothing_is_asked(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/kepercayaan");
    g_assert_true(client_shows(client, "Belum ada yang dicatat minggu ini"));
    g_assert_cmpint(count_done(client, "daily"), ==, 0);
    post_done(client, "product", "Nasi kuning Rp10.000");
    g_assert_cmpint(count_done(client, "daily"), ==, 1);
    g_assert_cmpint(count_done(client, "prices"), ==, 1);
    g_assert_cmpint(count_done(client, "advice"), ==, 0);
    post_done(client, "advice", "Simpan di tempat dingin");
    g_assert_cmpint(count_done(client, "advice"), ==, 1);
    client_api_ok(client, "POST", "products",
                  "{\"name\":\"Nasi kuning\",\"price\":10000,\"description\":\"Dengan telur\"}");
    g_assert_cmpint(count_done(client, "description"), ==, 1);
    client_api_ok(client, "POST", "testimonials",
                  "{\"customer\":\"Bu Sari\",\"text\":\"Enak\",\"stars\":5,\"may_publish\":true}");
    g_assert_cmpint(count_done(client, "testimony"), ==, 1);
    g_assert_cmpint(client_get(client, "/kepercayaan"), ==, 200);
    g_autoptr(GPtrArray) forms = client_forms(client);
    g_assert_cmpuint(forms->len, ==, 0);
    g_assert_true(client_shows(client, "Nilai 83 dari 100")); /* 5 of 6: nobody wrote */
}

static void the_next_step_changes_with_what_was_done(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    post_done(client, "product", "Nasi kuning Rp10.000");
    int64_t id = client_api_ok(client, "POST", "messages",
                               "{\"text\":\"Masih ada?\",\"platform\":\"whatsapp\"}");
    client_get(client, "/kepercayaan");
    g_assert_true(client_shows(client, "Jawab dulu yang masih menunggu"));
    g_autofree char *path = g_strdup_printf("messages/%" G_GINT64_FORMAT "/answer", id);
    client_api_ok(client, "POST", path, "{\"answer\":\"Masih, Bu.\"}");
    client_get(client, "/kepercayaan");
    g_assert_false(client_shows(client, "Jawab dulu yang masih menunggu"));
    g_assert_true(client_shows(client, "Minta satu pembeli bercerita"));
    client_get(client, "/kepercayaan?minggu=2025-W52");
    g_assert_false(client_shows(client, "Langkah berikutnya"));
}

void test_trust(void)
{
    g_test_add_func("/page/trust/T04", records_tick_the_list_and_nothing_is_asked);
    g_test_add_func("/page/trust/next", the_next_step_changes_with_what_was_done);
}

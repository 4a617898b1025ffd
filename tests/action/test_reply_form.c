// SPDX-License-Identifier: Apache-2.0
#include "action/talk/reply_form.h"

#include <string.h>

#include "store/reply.h"
#include "testkit/client.h"

static int64_t add(Client *client, const char *shortcut, const char *text)
{
    g_autofree char *body =
        g_strdup_printf("{\"shortcut\":\"%s\",\"text\":\"%s\"}", shortcut, text);
    return client_api_ok(client, "POST", "replies", body);
}

static void what_cannot_be_filled_is_refused_in_plain_words(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_post(client, "/balasan", "reply_add", 0, "shortcut", "diskon", "text",
                                "Ada {diskon}", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Tanda {diskon} belum dikenal."));
    g_assert_nonnull(strstr(client_body(client), "Ada {diskon}"));
    g_assert_cmpint(client_post(client, "/balasan", "reply_add", 0, "shortcut", "bolu", "text",
                                "Bolu {harga Bolu}", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "Barang “Bolu” tidak ada di daftar jualan."));
}

static void a_shortcut_is_taken_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t first = add(client, "jam", "Kami balas sore.");
    add(client, "tempat", "Dekat balai desa.");
    g_assert_cmpint(
        client_post(client, "/balasan", "reply_add", 0, "shortcut", "JAM", "text", "Lain", NULL),
        ==, 422);
    g_assert_true(client_shows(client, "Nama pendek ini sudah dipakai."));
    g_autofree char *path = g_strdup_printf("/balasan/%" G_GINT64_FORMAT, first);
    g_assert_cmpint(client_post(client, path, "reply_edit", first, "shortcut", "Jam", "text",
                                "Kami balas pagi.", NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Kami balas pagi."));
    g_assert_cmpint(client_post(client, path, "reply_edit", first, "shortcut", "tempat", "text",
                                "Kami balas pagi.", NULL),
                    ==, 422);
}

static void a_reply_of_another_business_is_not_there(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(GError) error = NULL;
    int64_t id = 0;
    assert_ok(reply_add(client_db(client), OTHER_BUSINESS, "harga", "rahasia", NOW, &id, &error),
              error);
    g_autofree char *page = g_strdup_printf("/balasan/%" G_GINT64_FORMAT, id);
    g_autofree char *path = g_strdup_printf("replies/%" G_GINT64_FORMAT, id);
    g_assert_cmpint(client_get(client, page), ==, 404);
    g_assert_cmpint(
        client_api(client, "PATCH", path, "{\"shortcut\":\"a\",\"text\":\"b\"}", "k1", NULL), ==,
        404);
}

void test_reply_form(void)
{
    g_test_add_func("/action/reply_form/gaps", what_cannot_be_filled_is_refused_in_plain_words);
    g_test_add_func("/action/reply_form/shortcut", a_shortcut_is_taken_once);
    g_test_add_func("/action/reply_form/apart", a_reply_of_another_business_is_not_there);
}

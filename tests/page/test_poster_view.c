// SPDX-License-Identifier: Apache-2.0
/* C15, X04, S13: from an empty start to a picture in a few answers; the picture is sent once and kept
 * by the browser until it changes; one tap gives another style; nobody else sees it. */
#include "page/create/poster_view.h"

#include <string.h>

#include "testkit/client.h"

static void make(Client *client)
{
    g_assert_cmpint(client_post(client, "/poster/baru/product", "poster_make", 0, "title",
                                "Nasi kuning", "price", "10.000", NULL),
                    ==, 200);
}

static void two_answers_make_a_picture(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    make(client);
    g_assert_true(client_shows(client, "Gambar sudah jadi."));
    g_assert_nonnull(strstr(client_body(client), "/poster/1/gambar?ukuran=portrait"));
    g_assert_true(client_shows(client, "Tegas"));
    g_assert_true(client_shows(client, "Status (tegak)"));
    g_assert_cmpint(client_get(client, "/poster/1/gambar?ukuran=status"), ==, 200);
    g_assert_true(memcmp(client_body(client), "\xff\xd8\xff", 3) == 0);
    g_assert_cmpint(client_get(client, "/poster/1/gambar?ukuran=a6&berkas=pdf&unduh=1"), ==, 200);
    g_assert_true(g_str_has_prefix(client_body(client), "%PDF-"));
}

static void one_tap_takes_another_style(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    make(client);
    client_api_ok(client, "PATCH", "posters/1", "{\"style\":\"tegas\"}");
    /* the first button is of the first style */
    g_assert_cmpint(client_post(client, "/poster/1", "poster_edit", 1, NULL), ==, 200);
    g_assert_true(client_shows(client, "Gambar sudah diperbarui."));
    json_t *document = NULL;
    client_api(client, "GET", "posters", NULL, NULL, &document);
    json_t *poster = json_array_get(json_object_get(document, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(poster, "style")), ==, "hangat");
    json_decref(document);
}

static void a_missing_answer_is_asked_again(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(
        client_post(client, "/poster/baru/product", "poster_make", 0, "title", "Nasi kuning", NULL),
        ==, 422);
    g_assert_nonnull(strstr(client_body(client), "value=\"Nasi kuning\""));
}

static void the_look_is_chosen_by_tapping(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    /* the first button is of the first palette */
    g_assert_cmpint(client_post(client, "/identitas", "identity_set", 0, NULL), ==, 200);
    g_assert_true(client_shows(client, "Tampilan usaha sudah disimpan."));
    g_assert_cmpint(
        client_api(client, "POST", "identity", "{\"palette\":\"merah sekali\"}", "k", NULL), ==,
        422);
    g_assert_nonnull(strstr(client_body(client), "Warna ini tidak dikenal."));
}

static void nobody_else_sees_it(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_autoptr(Client) other = client_beside(client, OTHER_OWNER);
    g_autoptr(Client) nobody = client_beside(client, 0);
    make(client);
    g_assert_cmpint(client_get(other, "/poster/1"), !=, 200);
    g_assert_cmpint(client_get(other, "/poster/1/gambar"), !=, 200);
    g_assert_cmpint(client_get(nobody, "/poster/1/gambar"), ==, 303);
}

static void the_browser_keeps_the_picture_until_it_changes(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char target[] = "/poster/1/gambar?ukuran=square";
    make(client);
    g_assert_cmpint(client_get(client, target), ==, 200);
    g_autofree char *tag = g_strdup(client_header(client, "ETag"));
    g_assert_cmpstr(client_header(client, "Cache-Control"), ==, "private, no-cache");
    g_assert_cmpint(client_get_again(client, target, tag), ==, 304);
    g_assert_cmpstr(client_body(client), ==, "");
    client_api_ok(client, "PATCH", "posters/1", "{\"title\":\"Nasi uduk\"}");
    g_assert_cmpint(client_get_again(client, target, tag), ==, 200);
}

/* X04: the belief is answered with a picture of her own goods. */
static void the_first_card_is_a_picture(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(client_get(client, "/kartu-pertama/status/gambar"), ==, 404);
    client_api_ok(client, "POST", "answers",
                  "{\"card_product\":\"Nasi kuning\",\"card_price\":10000}");
    g_assert_cmpint(client_get(client, "/kartu-pertama"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "/kartu-pertama/portrait/gambar?v="));
    g_assert_cmpint(client_get(client, "/kartu-pertama/status/gambar"), ==, 200);
    g_assert_true(memcmp(client_body(client), "\xff\xd8\xff", 3) == 0);
}

void test_poster_view(void)
{
    g_test_add_func("/page/poster_view/C15/two", two_answers_make_a_picture);
    g_test_add_func("/page/poster_view/C15/style", one_tap_takes_another_style);
    g_test_add_func("/page/poster_view/missing", a_missing_answer_is_asked_again);
    g_test_add_func("/page/poster_view/S13/look", the_look_is_chosen_by_tapping);
    g_test_add_func("/page/poster_view/private", nobody_else_sees_it);
    g_test_add_func("/page/poster_view/kept", the_browser_keeps_the_picture_until_it_changes);
    g_test_add_func("/page/poster_view/X04/card", the_first_card_is_a_picture);
}

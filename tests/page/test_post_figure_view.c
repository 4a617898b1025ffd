// SPDX-License-Identifier: Apache-2.0
/* H11: what platforms counted stands at the post, and the best and the worst beside each other. */
#include "page/measure/post_figure_view.h"

#include "kpi/story.h"
#include "testkit/client.h"

static void figure_add(Client *client, const char *id, int64_t reach, int64_t likes)
{
    g_autoptr(GError) error = NULL;
    PostFigure figure = {0,
                         0,
                         "instagram",
                         id,
                         id,
                         "",
                         STORY_MONDAY,
                         POST_FIGURE_NONE,
                         reach,
                         likes,
                         POST_FIGURE_NONE,
                         POST_FIGURE_NONE,
                         POST_FIGURE_NONE};
    assert_ok(post_figure_set(client_db(client), BUSINESS, &figure, NOW, &error), error);
}

static void the_post_shows_its_numbers_and_no_others(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = 0;
    g_autoptr(GError) error = NULL;
    assert_ok(
        db_get_int(
            client_db(client),
            "INSERT INTO posts (business_id, day, minute, platform, kind, pillar, minutes, title, "
            "created_at) VALUES (1, $1, 360, 'instagram', 'product', 'communication', 10, 'Kopi', "
            "1) "
            "RETURNING id",
            DB_PARAMS(db_int(STORY_MONDAY)), 0, &id, &error),
        error);
    g_autofree char *path = g_strdup_printf("/posting/%d", (int)id);
    g_assert_cmpint(client_get(client, path), ==, 200);
    g_assert_false(client_shows(client, "Hasil kiriman ini"));
    figure_add(client, "kopi", 1234, 56);
    g_assert_cmpint(client_get(client, path), ==, 200);
    g_assert_true(client_shows(client, "Hasil kiriman ini"));
    g_assert_true(client_shows(client, "1.234"));
    g_assert_true(client_shows(client, "56"));
    g_assert_false(client_shows(client, "Disimpan")); /* the file did not say it */
}

static void the_best_and_the_worst_stand_beside_each_other(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 1, 600));
    g_assert_cmpint(client_get(client, "/angka/berkas"), ==, 200);
    g_assert_true(client_shows(client, "Masukkan berkas"));
    figure_add(client, "Kopi pagi", 100, 3);
    figure_add(client, "Nasi kuning", 900, 40);
    g_assert_cmpint(client_get(client, "/angka/berkas"), ==, 200);
    g_assert_true(client_shows(client, "Belum cukup data"));
    figure_add(client, "Ikan bakar", 10, 90);
    g_assert_cmpint(client_get(client, "/angka/berkas"), ==, 200);
    g_assert_true(client_shows(client, "Terbaik"));
    g_assert_true(client_shows(client, "900 melihat, 40 tanggapan"));
    g_assert_cmpint(client_get(client, "/angka/kiriman?dari=2026-02-01&sampai=2026-02-28"), ==,
                    200);
    g_assert_false(client_shows(client, "Nasi kuning"));
}

static void words_say_only_what_is_known(void)
{
    PostFigure figure = {.views = POST_FIGURE_NONE,
                         .reach = POST_FIGURE_NONE,
                         .likes = 3,
                         .comments = POST_FIGURE_NONE,
                         .shares = POST_FIGURE_NONE,
                         .saves = POST_FIGURE_NONE};
    g_autofree char *liked = post_figure_words(&figure, NULL);
    g_assert_cmpstr(liked, ==, "3 tanggapan");
    figure.views = 1200;
    g_autofree char *both = post_figure_words(&figure, NULL);
    g_assert_cmpstr(both, ==, "1.200 melihat, 3 tanggapan");
    figure.likes = POST_FIGURE_NONE;
    g_autofree char *seen = post_figure_words(&figure, NULL);
    g_assert_cmpstr(seen, ==, "1.200 melihat");
}

void test_post_figure_view(void)
{
    g_test_add_func("/page/post_figure_view/post/H11", the_post_shows_its_numbers_and_no_others);
    g_test_add_func("/page/post_figure_view/rank/H11",
                    the_best_and_the_worst_stand_beside_each_other);
    g_test_add_func("/page/post_figure_view/words", words_say_only_what_is_known);
}

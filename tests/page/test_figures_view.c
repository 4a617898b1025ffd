// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "kpi/story.h"
#include "testkit/client.h"

static int64_t figure_count(Client *client, const char *measure)
{
    g_autoptr(GError) error = NULL;
    int64_t count = -1;
    assert_ok(db_get_int(client_db(client),
                         "SELECT COUNT(*) FROM figures WHERE business_id = 1 "
                         "AND platform = 'instagram' AND measure = $1",
                         DB_PARAMS(db_text(measure)), 0, &count, &error),
              error);
    return count;
}

/* Instagram is the one channel in use. */
static Client *with_instagram(void)
{
    Client *client = client_new(OWNER);
    story_run(client_db(client),
              "INSERT INTO figures (business_id, platform, measure, day, value, changed_at) "
              "VALUES (1, 'instagram', 'followers', $1, 787, 1)",
              DB_PARAMS(db_int(STORY_MONDAY - 8)));
    return client;
}

/* H11: entering five numbers takes one screen; what is left empty stays a gap, never a zero. */
static void five_numbers_take_one_screen(void)
{
    g_autoptr(Client) client = with_instagram();
    g_assert_cmpint(client_post(client, "/angka", "figures_week", 0, "followers", "812", "reach",
                                "40", "likes", "9", "comments", "3", "shares", "", NULL),
                    ==, 200);
    g_assert_cmpint(figure_count(client, "followers"), ==, 2);
    g_assert_cmpint(figure_count(client, "likes"), ==, 1);
    g_assert_cmpint(figure_count(client, "shares"), ==, 0);
}

/* K01: 787 to 800 is +13 (+1,65%) once the week is over; weeks without a figure show a dash. */
static void the_trend_shows_growth_and_gaps(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 6, 600));
    g_assert_cmpint(client_get(client, "/angka"), ==, 200);
    g_assert_false(client_shows(client, "+13 (+1,65%)"));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 7, 600));
    g_assert_cmpint(client_get(client, "/angka"), ==, 200);
    g_assert_true(client_shows(client, "800, +13 (+1,65%)"));
    g_autofree char *text = client_text(client);
    const char *trend = strstr(text, "Lihat perkembangan");
    g_assert_nonnull(trend);
    g_assert_nonnull(strstr(trend, "–"));
}

static void nothing_entered_is_said_and_nothing_stored(void)
{
    g_autoptr(Client) client = with_instagram();
    g_assert_cmpint(client_post(client, "/angka", "figures_week", 0, NULL), ==, 422);
    g_assert_true(client_shows(client, "Isi paling sedikit satu angka."));
    g_assert_cmpint(figure_count(client, "followers"), ==, 1);
}

/* H11: the app's own summary is shown before anything is stored, what was not taken is told, and what it
 * does not say stays a gap. */
static void a_pasted_summary_is_shown_then_stored(void)
{
    g_autoptr(Client) client = with_instagram();
    const char *text = "7 hari terakhir\nAkun yang dijangkau\n1.234\n+12,3%\nSuka 9\nPenyimpanan 4";
    g_assert_cmpint(client_post(client, "/angka", "figures_paste", 0, "platform", "instagram", "text",
                                text, NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "Belum ada yang disimpan"));
    g_assert_true(client_shows(client, "1.234"));
    g_assert_true(client_shows(client, "Penyimpanan 4"));
    g_assert_cmpint(figure_count(client, "reach"), ==, 0);
    g_assert_cmpint(client_post(client, "/impor/1", "import_apply", 1, NULL), ==, 200);
    g_assert_cmpint(figure_count(client, "reach"), ==, 1);
    g_assert_cmpint(figure_count(client, "likes"), ==, 1);
    g_assert_cmpint(figure_count(client, "comments"), ==, 0);
    g_assert_cmpint(client_post(client, "/angka", "figures_paste", 0, "platform", "instagram", "text",
                                text, NULL),
                    ==, 200);
    g_assert_true(client_shows(client, "semuanya sudah tercatat"));
}

static void a_text_without_a_known_number_stores_nothing(void)
{
    g_autoptr(Client) client = with_instagram();
    g_assert_cmpint(client_post(client, "/angka", "figures_paste", 0, "platform", "instagram", "text",
                                "Hari ini hujan", NULL),
                    ==, 422);
    g_assert_true(client_shows(client, "belum ada angka yang dikenal"));
    g_assert_cmpint(client_post(client, "/angka", "figures_paste", 0, "platform", "tidak_ada", "text",
                                "Suka 9", NULL),
                    ==, 422);
    g_assert_cmpint(figure_count(client, "likes"), ==, 0);
}

void test_figures_view(void)
{
    g_test_add_func("/page/figures/paste/H11", a_pasted_summary_is_shown_then_stored);
    g_test_add_func("/page/figures/paste_nothing", a_text_without_a_known_number_stores_nothing);
    g_test_add_func("/page/figures/screen", five_numbers_take_one_screen);
    g_test_add_func("/page/figures/trend", the_trend_shows_growth_and_gaps);
    g_test_add_func("/page/figures/nothing", nothing_entered_is_said_and_nothing_stored);
}

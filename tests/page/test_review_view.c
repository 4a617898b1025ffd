// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "kpi/story.h"
#include "store/review.h"
#include "testkit/client.h"

#define SATURDAY_EVENING zone_instant(ZONE_WIB, STORY_MONDAY + 5, 19 * 60)

static Client *saturday(void)
{
    Client *client = client_new(OWNER);
    story_fill(client_db(client));
    client_set_now(client, SATURDAY_EVENING);
    return client;
}

static int64_t first_item(Client *client)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) items = NULL;
    assert_ok(review_item_list(client_db(client), BUSINESS, 1, &items, &error), error);
    g_assert_cmpint(record_count(items), ==, 1);
    return review_item_at(items, 0)->id;
}

/* Acceptance story, step 7, in a browser. */
static void the_saturday_review_of_the_story(void)
{
    g_autoptr(Client) client = saturday();
    g_assert_cmpint(client_post(client, "/tinjauan", "review_open", 0, NULL), ==, 200);
    g_assert_true(client_shows(client, "Belum tercapai"));
    int64_t item = first_item(client);
    g_assert_cmpint(client_post(client, "/tinjauan/2026-W02", "review_close", 1, NULL), ==, 422);
    g_assert_true(client_shows(client, "Pesanan WhatsApp per minggu: belum ada sebab, perbaikan, "
                                       "penanggung jawab, tanggal."));
    client_post(client, "/tinjauan/2026-W02", "review_item_set", item, "cause",
                "hanya foto, tanpa promo", "action", "paket nasi kuning + es teh 12.000",
                "person_id", "1", "post_title", "Paket nasi kuning + es teh", NULL);
    g_assert_cmpint(client_post(client, "/tinjauan/2026-W02", "review_close", 1, NULL), ==, 422);
    g_assert_true(client_shows(client, "Pesanan WhatsApp per minggu: belum ada tanggal."));
    client_post(client, "/tinjauan/2026-W02", "review_item_set", item, "cause",
                "hanya foto, tanpa promo", "action", "paket nasi kuning + es teh 12.000",
                "person_id", "1", "due_day", "2026-01-15", "post_title",
                "Paket nasi kuning + es teh", NULL);
    g_assert_cmpint(client_post(client, "/tinjauan/2026-W02", "review_close", 1, NULL), ==, 200);
    g_assert_true(client_shows(client, "Tinjauan ini sudah ditutup."));
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) actions = NULL;
    assert_ok(review_actions_for(client_db(client), BUSINESS, STORY_MONDAY + 7, STORY_MONDAY + 13,
                                 &actions, &error),
              error);
    g_assert_cmpint(record_count(actions), ==, 1);
    g_assert_cmpint(review_action_at(actions, 0)->day, ==, STORY_MONDAY + 10);
}

/* Acceptance story, step 8: rating and member check. */
static void she_rates_her_week_and_confirms_the_report(void)
{
    g_autoptr(Client) client = saturday();
    client_post(client, "/tinjauan", "review_open", 0, NULL);
    client_post(client, "/tinjauan/2026-W02", "review_rate", 1, "satisfaction", "4", "family", "5",
                "contribution", "3", NULL);
    client_post(client, "/tinjauan/2026-W02", "review_confirm", 1, NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(RecordList) one = NULL;
    assert_ok(review_load(client_db(client), BUSINESS, 1, &one, &error), error);
    g_assert_cmpint(review_at(one, 0)->satisfaction, ==, 4);
    g_assert_cmpint(review_at(one, 0)->family, ==, 5);
    g_assert_cmpint(review_at(one, 0)->contribution, ==, 3);
    g_assert_cmpint(review_at(one, 0)->confirmed, ==, 1);
}

static void a_day_that_has_passed_is_refused_and_the_text_kept(void)
{
    g_autoptr(Client) client = saturday();
    client_post(client, "/tinjauan", "review_open", 0, NULL);
    int status = client_post(client, "/tinjauan/2026-W02", "review_item_set", first_item(client),
                             "cause", "harga tidak ditulis", "due_day", "2026-01-02", NULL);
    g_assert_cmpint(status, ==, 422);
    g_assert_true(client_shows(client, "Tanggal ini sudah lewat."));
    g_assert_nonnull(strstr(client_body(client), "value=\"harga tidak ditulis\""));
}

/* K03, P07 */
static void late_actions_and_missed_weeks_are_counted_in_days(void)
{
    g_autoptr(Client) client = saturday();
    client_post(client, "/tinjauan", "review_open", 0, NULL);
    client_post(client, "/tinjauan/2026-W02", "review_item_set", first_item(client), "cause", "x",
                "action", "paket hemat", "person_id", "1", "due_day", "2026-01-12", NULL);
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 9, 600));
    g_assert_cmpint(client_get(client, "/tinjauan"), ==, 200);
    g_assert_true(client_shows(client, "terlambat 2 hari"));
    g_assert_true(client_shows(client, "terlewat 3 hari"));
    client_get(client, "/bahasa?ke=en");
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(client, "2 days late"));
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 8, 600));
    client_get(client, "/tinjauan");
    g_assert_true(client_shows(client, "1 day late")); /* one is said otherwise than many */
}

/* K03: a finished action shows next period's value beside it. */
static void the_next_week_stands_beside_a_finished_action(void)
{
    g_autoptr(Client) client = saturday();
    client_post(client, "/tinjauan", "review_open", 0, NULL);
    int64_t item = first_item(client);
    client_post(client, "/tinjauan/2026-W02", "review_item_set", item, "cause", "x", "action",
                "paket hemat", "person_id", "1", "due_day", "2026-01-15", NULL);
    for (int i = 0; i < 21; i++) {
        story_run(client_db(client),
                  "INSERT INTO sales (business_id, day, amount_idr, bought_through, created_at) "
                  "VALUES (1, $1, 12000, 'whatsapp', 1)",
                  DB_PARAMS(db_int(STORY_MONDAY + 7 + i % 7)));
    }
    client_set_now(client, zone_instant(ZONE_WIB, STORY_MONDAY + 14, 600));
    client_get(client, "/tinjauan/2026-W02");
    g_assert_null(strstr(client_body(client), ">21<")); /* not done: nothing to compare yet */
    client_post(client, "/tinjauan/2026-W02", "review_item_done", item, NULL);
    client_get(client, "/tinjauan/2026-W02");
    g_assert_nonnull(strstr(client_body(client), ">21<"));
}

/* K03: cause and action come from her records when she takes a proposal; all the rest is hers. */
static void a_proposed_cause_fills_the_form(void)
{
    g_autoptr(Client) client = saturday();
    client_post(client, "/tinjauan", "review_open", 0, NULL);
    int64_t item = first_item(client);
    client_get(client, "/tinjauan/2026-W02");
    g_assert_true(client_shows(client, "Baru 37,5% kiriman yang direncanakan terpasang."));
    g_assert_null(strstr(client_body(client), "value=\"Baru 37,5%"));
    g_autofree char *taken = g_strdup_printf(
        "/tinjauan/2026-W02?baris=%" G_GINT64_FORMAT "&saran=posts_done_share", item);
    g_assert_cmpint(client_get(client, taken), ==, 200);
    g_assert_nonnull(strstr(client_body(client),
                            "value=\"Baru 37,5% kiriman yang direncanakan terpasang.\""));
    g_assert_cmpint(client_get(client, "/tinjauan/2026-W02?baris=999&saran=x"), ==, 200);
    g_assert_null(strstr(client_body(client), "value=\"Baru 37,5%"));
}

static void the_matrix_can_be_saved_as_csv(void)
{
    g_autoptr(Client) client = saturday();
    client_post(client, "/tinjauan", "review_open", 0, NULL);
    g_assert_cmpint(client_get(client, "/tinjauan/2026-W02?unduh=csv"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), "2026-W02,Pesanan WhatsApp per minggu,14,9,"));
}

static void weeks_that_are_none_are_not_found(void)
{
    g_autoptr(Client) client = saturday();
    g_assert_cmpint(client_get(client, "/tinjauan/2026-01"), ==, 404);
    g_assert_cmpint(client_get(client, "/tinjauan/2026-W77"), ==, 404);
    g_assert_cmpint(client_get(client, "/tinjauan/2026-W01"), ==, 200);
    g_assert_true(client_shows(client, "Minggu ini belum ditinjau."));
}

void test_review_view(void)
{
    g_test_add_func("/page/review/story", the_saturday_review_of_the_story);
    g_test_add_func("/page/review/rating", she_rates_her_week_and_confirms_the_report);
    g_test_add_func("/page/review/passed", a_day_that_has_passed_is_refused_and_the_text_kept);
    g_test_add_func("/page/review/late", late_actions_and_missed_weeks_are_counted_in_days);
    g_test_add_func("/page/review/next", the_next_week_stands_beside_a_finished_action);
    g_test_add_func("/page/review/proposed", a_proposed_cause_fills_the_form);
    g_test_add_func("/page/review/csv", the_matrix_can_be_saved_as_csv);
    g_test_add_func("/page/review/weeks", weeks_that_are_none_are_not_found);
}

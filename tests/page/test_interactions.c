// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"

/* Monday's week has exactly these cells. */
static void post(Client *client, const char *kind, const char *pillar)
{
    g_autofree char *body = g_strdup_printf(
        "{\"day\":\"2026-01-07\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\","
        "\"kind\":\"%s\",\"pillar\":\"%s\",\"title\":\"Kiriman\",\"confirm_free_time\":true}",
        kind, pillar);
    client_api_ok(client, "POST", "posts", body);
}

static size_t times_in(const char *text, const char *words)
{
    size_t count = 0;
    for (const char *at = strstr(text, words); at != NULL; at = strstr(at + 1, words)) {
        count++;
    }
    return count;
}

/* M06: a week in four cells shows 4 of 15 and eleven ideas fitted to the trade. */
static void four_cells_leave_eleven_ideas(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_api_ok(client, "POST", "answers", "{\"trade\":\"cooked_food\"}");
    post(client, "product", "communication");
    post(client, "story", "education");
    post(client, "story", "collaboration");
    client_api_ok(client, "POST", "messages",
                  "{\"text\":\"Masih ada?\",\"platform\":\"whatsapp\"}");
    client_get(client, "/interaksi");
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "4 dari 15 kotak terisi."));
    g_assert_nonnull(strstr(text, "11 gagasan"));
    g_assert_cmpuint(times_in(text, "Taruh di jadwal"), ==, 11);
    g_assert_nonnull(strstr(text, "masakan rumahan"));
    /* each says what its cell means */
    g_assert_nonnull(strstr(text, "Mencari orang tertentu"));
    /* the two conversations are cells of their own */
    g_assert_nonnull(strstr(text, "Percakapan: 1"));
    g_assert_nonnull(strstr(text, "Percakapan: kosong"));
}

/* M05: a week of showing only is told what to add. */
static void only_showing_is_told_to_listen(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    post(client, "product", "communication");
    post(client, "promo", "communication");
    client_get(client, "/interaksi?minggu=2026-W02");
    g_assert_true(client_shows(client, "Tambahkan umpan balik"));
    g_assert_true(client_shows(client, "komunikasi langsung"));
    client_get(client, "/interaksi?minggu=2026-W03");
    g_assert_true(client_shows(client, "0 dari 15 kotak terisi."));
}

static int64_t first_post(Client *client, const char *member, const char *value)
{
    json_t *all = NULL;
    g_assert_cmpint(client_api(client, "GET", "posts", NULL, NULL, &all), ==, 200);
    json_t *post = json_array_get(json_object_get(all, "items"), 0);
    g_assert_cmpstr(json_string_value(json_object_get(post, member)), ==, value);
    int64_t id = json_integer_value(json_object_get(post, "id"));
    json_decref(all);
    return id;
}

/* The owner's own word about the cell stands until she changes what the post is. */
static void the_owner_may_say_the_cell_herself(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    post(client, "product", "communication");
    int64_t id = first_post(client, "interaction", "exposure");
    g_autofree char *path = g_strdup_printf("posts/%" G_GINT64_FORMAT, id);
    client_api_ok(client, "PATCH", path, "{\"interaction\":\"feedback\",\"situation\":\"local\"}");
    client_api_ok(client, "PATCH", path, "{\"title\":\"Foto lain\"}");
    first_post(client, "interaction", "feedback");
    first_post(client, "situation", "local");
    client_api_ok(client, "PATCH", path, "{\"kind\":\"story\"}");
    first_post(client, "interaction", "communication");
    first_post(client, "situation", "bored");
}

static void an_idea_leads_into_the_calendar_with_its_cell(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    client_get(client, "/interaksi");
    g_assert_nonnull(strstr(client_body(client), "/kalender/tambah?interaksi=connecting"));
    start_answer_all(client);
    plan_answer_ladder(client);
    plan_add_goal(client);
    g_assert_cmpint(plan_choose(client, "whatsapp_status", "Tetangga melihat menu"), ==, 200);
    client_get(client, "/kalender/tambah?interaksi=feedback&situasi=local&isi=Minta%20foto");
    g_assert_cmpint(
        client_post(client, "/kalender/tambah?interaksi=feedback&situasi=local&isi=Minta%20foto",
                    "post_add", 0, "title", "Minta foto", "day", "2026-01-07", "minute", "06.00",
                    "platform", "whatsapp_status", "kind", "product", "pillar", "communication",
                    "interaction", "feedback", "situation", "local", NULL),
        ==, 200);
    first_post(client, "situation", "local");
    client_get(client, "/interaksi?minggu=2026-W02");
    g_assert_true(client_shows(client, "Laporan di tempat: 1"));
}

void test_interactions(void)
{
    g_test_add_func("/page/interactions/M06", four_cells_leave_eleven_ideas);
    g_test_add_func("/page/interactions/M05", only_showing_is_told_to_listen);
    g_test_add_func("/page/interactions/own", the_owner_may_say_the_cell_herself);
    g_test_add_func("/page/interactions/idea", an_idea_leads_into_the_calendar_with_its_cell);
}

// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "page/plan_case.h"

#define PATH "/angka/kiriman"

static int64_t post_done(Client *client, const char *title)
{
    g_autofree char *body = g_strdup_printf(
        "{\"day\":\"2026-01-05\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\","
        "\"kind\":\"story\",\"pillar\":\"communication\",\"title\":\"%s\",\"text\":\"Halo\","
        "\"confirm_free_time\":true}",
        title);
    int64_t id = client_api_ok(client, "POST", "posts", body);
    g_autofree char *path = g_strdup_printf("posts/%" G_GINT64_FORMAT "/done", id);
    client_api_ok(client, "POST", path, "{}");
    return id;
}

/* The names of the fields to fill in of the only form on the page, hidden ones left out. */
static char *asked(Client *client)
{
    g_autoptr(GPtrArray) forms = client_forms(client);
    g_autoptr(GString) names = g_string_new(NULL);
    g_assert_cmpuint(forms->len, ==, 1);
    char **form = forms->pdata[0];
    for (size_t i = 1; form[i] != NULL; i++) {
        if (form[i][0] != '_') {
            g_string_append_printf(names, "%s ", form[i]);
        }
    }
    return g_string_free(g_steal_pointer(&names), FALSE);
}

/* K04: a beginner is asked two numbers a post, and one word; who measures more may give more. */
static void a_beginner_is_asked_two_numbers_a_post(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    start_answer_all(client);
    client_api_ok(client, "POST", "answers", "{\"skills\": \"none\"}");
    post_done(client, "Sarapan");
    g_assert_cmpint(client_get(client, PATH), ==, 200);
    g_autofree char *beginner = asked(client);
    g_assert_cmpstr(beginner, ==, "comments shares word ");
    client_api_ok(client, "POST", "answers",
                  "{\"skills\": [\"upload_photo\", \"write_description\", \"catalogue\", "
                  "\"answer_messages\"]}");
    client_get(client, PATH);
    g_autofree char *skilled = asked(client);
    g_assert_true(g_str_has_prefix(skilled, "comments shares word likes"));
}

/* K04: the best and the worst post of the week, once two are known. */
static void best_and_worst_stand_on_top(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t loud = post_done(client, "Sarapan"), quiet = post_done(client, "Makan malam");
    g_assert_cmpint(client_post(client, PATH, "post_response", loud, "comments", "5", "shares", "2",
                                "word", "resep", NULL),
                    ==, 200);
    g_assert_false(client_shows(client, "Paling ramai"));
    g_assert_cmpint(
        client_post(client, PATH, "post_response", quiet, "comments", "1", "shares", "0", NULL), ==,
        200);
    g_autofree char *text = client_text(client);
    const char *best = strstr(text, "Paling ramai"), *worst = strstr(text, "Paling sepi");
    g_assert_nonnull(best);
    g_assert_nonnull(worst);
    g_assert_true(client_shows(client, "5 komentar, 2 kali dibagikan, resep"));
    g_assert_cmpint(strstr(text, "Sarapan") - text, <, strstr(text, "Makan malam") - text);
}

static void a_sentence_is_no_word(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t post = post_done(client, "Sarapan");
    client_post(client, PATH, "post_response", post, "comments", "5", "word", "enak sekali", NULL);
    g_assert_true(client_shows(client, "Cukup satu kata"));
    client_post(client, PATH, "post_response", post, "word", "enak", NULL);
    g_assert_true(client_shows(client, "Kalau tidak ada, tulis 0."));
}

void test_post_responses(void)
{
    g_test_add_func("/page/post_responses/K04", a_beginner_is_asked_two_numbers_a_post);
    g_test_add_func("/page/post_responses/best", best_and_worst_stand_on_top);
    g_test_add_func("/page/post_responses/word", a_sentence_is_no_word);
}

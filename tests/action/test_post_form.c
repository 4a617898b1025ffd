// SPDX-License-Identifier: Apache-2.0
#include "action/publish/post_form.h"

#include "planner/content.h"
#include "testkit/client.h"
#include "testkit/melati.h"

static void choices_are_the_keys_that_are_stored(void)
{
    for (ContentKind kind = 0; kind < KIND_COUNT; kind++) {
        g_assert_cmpstr(POST_KINDS[kind].value, ==, content_kind_key(kind));
    }
    for (ContentPillar pillar = 0; pillar < PILLAR_COUNT; pillar++) {
        g_assert_cmpstr(POST_PILLARS[pillar].value, ==, content_pillar_key(pillar));
    }
}

static int add(Client *client, const char *more)
{
    g_autofree char *body = g_strdup_printf(
        "{\"day\":\"2026-01-06\",\"minute\":\"06:00\",\"platform\":\"whatsapp_status\","
        "\"kind\":\"story\",\"pillar\":\"education\",\"title\":\"Cerita\"%s}",
        more);
    g_autofree char *key = g_compute_checksum_for_string(G_CHECKSUM_MD5, body, -1);
    return client_api(client, "POST", "posts", body, key, NULL);
}

static void a_post_of_ones_own_is_by_hand_and_tagged(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(add(client, ",\"goal\":1"), ==, 201);
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    const Post *post = post_at(posts, 0);
    g_assert_cmpstr(post->origin, ==, "hand");
    g_assert_cmpint(post->goal_id, ==, 1);
    g_assert_cmpstr(post->interaction, ==, "sharing");
    g_assert_cmpint(post->minutes, ==, 5);
}

static void a_mark_takes_the_place_of_a_goal(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(add(client, ",\"goal\":1"), ==, 201);
    client_api_ok(client, "PATCH", "posts/1", "{\"goal_mark\":\"value\"}");
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    g_assert_cmpint(post_at(posts, 0)->goal_id, ==, 0);
    g_assert_cmpstr(post_at(posts, 0)->goal_mark, ==, "value");
    g_assert_cmpstr(post_at(posts, 0)->title, ==, "Cerita");
}

static void what_is_not_of_this_business_is_not_found(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(add(client, ",\"goal\":99"), ==, 404);
    g_assert_cmpint(add(client, ",\"group\":99"), ==, 404);
    g_assert_cmpint(add(client, ",\"person\":99"), ==, 404);
    g_autoptr(RecordList) posts = melati_posts(client_db(client), DAY_MIN, DAY_MAX);
    g_assert_cmpuint(record_count(posts), ==, 0);
}

static void an_unknown_place_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    g_assert_cmpint(
        client_api(client, "POST", "posts",
                   "{\"day\":\"2026-01-06\",\"minute\":\"06:00\",\"platform\":\"radio\","
                   "\"kind\":\"story\",\"pillar\":\"education\",\"title\":\"Cerita\"}",
                   "k", NULL),
        ==, 422);
}

/* V09: family hours are hers; only her own tick opens them. */
static void free_time_needs_her_tick(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(add(client, ""), ==, 201);
    g_assert_cmpint(client_api(client, "POST", "posts/1/move",
                               "{\"day\":\"2026-01-06\",\"minute\":\"11:30\"}", "a", NULL),
                    ==, 422);
    g_assert_cmpint(client_api(client, "POST", "posts/1/move",
                               "{\"day\":\"2026-01-06\",\"minute\":\"11:30\","
                               "\"confirm_free_time\":true}",
                               "b", NULL),
                    ==, 200);
}

static void words_become_the_text(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(add(client, ""), ==, 201);
    client_api_ok(client, "POST", "posts/1/words", "{\"words\":\"Kompor baru, semangat baru.\"}");
    g_autoptr(RecordList) posts = melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 6);
    g_assert_nonnull(g_strstr_len(post_at(posts, 0)->text, -1, "Kompor baru, semangat baru."));
}

void test_post_form(void)
{
    g_test_add_func("/action/post_form/choices", choices_are_the_keys_that_are_stored);
    g_test_add_func("/action/post_form/hand", a_post_of_ones_own_is_by_hand_and_tagged);
    g_test_add_func("/action/post_form/mark", a_mark_takes_the_place_of_a_goal);
    g_test_add_func("/action/post_form/foreign", what_is_not_of_this_business_is_not_found);
    g_test_add_func("/action/post_form/place", an_unknown_place_is_refused);
    g_test_add_func("/action/post_form/free_time", free_time_needs_her_tick);
    g_test_add_func("/action/post_form/words", words_become_the_text);
}

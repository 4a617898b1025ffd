// SPDX-License-Identifier: Apache-2.0
#include "testkit/client.h"
#include "testkit/melati.h"

/* C05, C06, P13: ideas that show her appear only with her consent and on accounts she mixes. */
static int count_of(Client *client, const char *idea)
{
    int count = 0;
    client_api_ok(client, "POST", "posts/plan", "{\"weeks\":4,\"story\":1}");
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 27);
    for (size_t i = 0; i < record_count(posts); i++) {
        count += g_str_equal(post_at(posts, i)->idea, idea);
    }
    return count;
}

static void her_face_needs_her_consent(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(count_of(client, POST_USES), ==, 0);
    g_assert_cmpint(client_get(client, "/gaya"), ==, 200);
    client_post(client, "/gaya", "answer_set", 0, "tone", "polite", NULL);
    client_api_ok(client, "POST", "answers", "{\"show_face\":\"yes\"}");
    g_assert_cmpint(count_of(client, POST_USES), >, 0);
    g_assert_cmpint(count_of(client, POST_DAILY), ==, 0);
}

static void her_day_is_shown_only_where_she_mixes(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "accounts",
                  "{\"platform\":\"whatsapp_status\",\"kind\":\"both\"}");
    g_assert_cmpint(count_of(client, POST_DAILY), >, 0);
    client_api_ok(client, "POST", "accounts",
                  "{\"platform\":\"whatsapp_status\",\"kind\":\"business\"}");
    g_assert_cmpint(count_of(client, POST_DAILY), ==, 0);
}

/* C07: value posts take the owner's own topics. */
static void her_own_topics_come_between_promotions(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_api_ok(client, "POST", "answers", "{\"value_topics\":\"Sabar melayani\"}");
    client_api_ok(client, "POST", "posts/plan", "{\"weeks\":2,\"advice_every\":3,\"product\":1}");
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 13);
    int values = 0;
    for (size_t i = 0; i < 9; i++) {
        const Post *post = post_at(posts, i);
        bool value = g_str_equal(post->goal_mark, "value");
        g_assert_true(!value || g_str_equal(post->title, "Sabar melayani"));
        values += value;
    }
    g_assert_cmpint(values, ==, 3);
}

void test_voice_page(void)
{
    g_test_add_func("/page/voice/face", her_face_needs_her_consent);
    g_test_add_func("/page/voice/daily", her_day_is_shown_only_where_she_mixes);
    g_test_add_func("/page/voice/topics", her_own_topics_come_between_promotions);
}

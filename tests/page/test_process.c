// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

/* C10: three ticked steps give three posts in order, each stating its real step. */
static void three_steps_give_three_posts_in_order(void)
{
    static const char *const SAID[] = {"kami cuci tangan dulu", "memakai sarung tangan",
                                       "bungkus dengan rapi"};
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_get(client, "/cara-kerja");
    g_assert_true(client_shows(client, "Memakai sarung tangan"));
    g_assert_false(client_shows(client, "Membersihkan puting kambing"));
    client_api_ok(client, "POST", "posts/series",
                  "{\"steps\":[\"pack\",\"gloves\",\"wash_hands\"],"
                  "\"platform\":\"whatsapp_status\",\"from\":\"2026-01-09\"}");
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 30);
    g_assert_cmpuint(record_count(posts), ==, 3);
    for (size_t i = 0; i < 3; i++) {
        const Post *post = post_at(posts, i);
        g_autofree char *path = g_strdup_printf("/posting/%" G_GINT64_FORMAT, post->id);
        client_get(client, path);
        g_assert_true(client_shows(client, SAID[i]));
        g_assert_true(client_shows(client, "Foto yang diambil"));
        g_assert_cmpint(day_weekday((Day)post->day), !=, SUNDAY); /* her day off */
        g_assert_true(i == 0 || post->day > post_at(posts, i - 1)->day);
    }
}

static void a_step_of_another_trade_is_refused(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    g_assert_cmpint(client_api(client, "POST", "posts/series",
                               "{\"steps\":[\"udder\"],\"platform\":\"whatsapp_status\"}", "k1",
                               NULL),
                    ==, 422);
    g_autoptr(RecordList) posts =
        melati_posts(client_db(client), MELATI_MONDAY, MELATI_MONDAY + 30);
    g_assert_cmpuint(record_count(posts), ==, 0);
}

void test_process(void)
{
    g_test_add_func("/page/process/three", three_steps_give_three_posts_in_order);
    g_test_add_func("/page/process/other", a_step_of_another_trade_is_refused);
}

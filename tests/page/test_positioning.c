// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "testkit/client.h"
#include "testkit/melati.h"

/* M21: one sentence from answers that are asked once; it stands unchanged in the profile texts. */
static void the_sentence_is_made_and_used(void)
{
    static const char SENTENCE[] =
        "Dapur Melati: nasi kuning untuk ibu-ibu di kampung, dimasak pagi hari.";
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_get(client, "/posisi");
    g_assert_true(client_shows(client, "Tiga jawaban menjadi satu kalimat"));
    client_api_ok(client, "POST", "answers",
                  "{\"segment\":\"ibu-ibu di kampung\",\"sells\":\"nasi kuning\","
                  "\"added_value\":\"dimasak pagi hari\"}");
    client_get(client, "/posisi");
    g_assert_true(client_shows(client, SENTENCE));
    client_get(client, "/wa-bisnis");
    g_assert_true(client_shows(client, SENTENCE));
    g_assert_cmpint(client_get(client, "/wa-bisnis.txt"), ==, 200);
    g_assert_nonnull(strstr(client_body(client), SENTENCE));
}

/* C21: what neighbours have not is told at least once a week. */
static void the_unique_line_reaches_one_post_a_week(void)
{
    static const char LINE[] = "Sambal buatan sendiri, di sini belum ada.";
    g_autoptr(Client) client = client_new(OWNER);
    melati_ready(client_db(client));
    client_post(client, "/posisi", "answer_set", 0, "rare", LINE, NULL);
    client_api_ok(client, "POST", "posts/plan", "{\"weeks\":2}");
    for (int week = 0; week < 2; week++) {
        Day monday = MELATI_MONDAY + 7 * week;
        g_autoptr(RecordList) posts = melati_posts(client_db(client), monday, monday + 6);
        int told = 0;
        for (size_t i = 0; i < record_count(posts); i++) {
            g_autofree char *path =
                g_strdup_printf("/posting/%" G_GINT64_FORMAT, post_at(posts, i)->id);
            client_get(client, path);
            told += client_shows(client, LINE);
        }
        g_assert_cmpint(told, >=, 1);
    }
}

void test_positioning(void)
{
    g_test_add_func("/page/positioning/sentence", the_sentence_is_made_and_used);
    g_test_add_func("/page/positioning/unique", the_unique_line_reaches_one_post_a_week);
}

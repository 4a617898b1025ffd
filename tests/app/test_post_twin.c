// SPDX-License-Identifier: Apache-2.0
/* P02: two channels with identical text raise a notice, at every door. */
#include "app/post_twin.h"

#include <string.h>

#include "app/context_case.h"
#include "testkit/melati.h"

#define TEXT "Nasi kuning hangat Rp10.000, pesan WA sebelum jam sembilan"

static const char POST_ON[] = "{\"day\":\"%s\",\"minute\":\"06:00\",\"platform\":\"%s\",\"kind\":"
                              "\"product\",\"pillar\":\"communication\",\"title\":\"Nasi "
                              "kuning\",\"text\":\"%s\"}";

static int64_t post_on(Client *client, const char *day, const char *platform, const char *text)
{
    g_autofree char *body = g_strdup_printf(POST_ON, day, platform, text);
    return client_api_ok(client, "POST", "posts", body);
}

static char *notice_of(Client *client, int64_t id)
{
    g_autoptr(GError) error = NULL;
    g_auto(Context) context = {0};
    g_autoptr(RecordList) one = NULL;
    char *notice = NULL;
    owner_context(client, &context);
    assert_ok(post_load(context.db, BUSINESS, id, &one, &error), error);
    const Post *post = post_at(one, 0);
    assert_ok(post_twin_notice(&context, post, post->text, &notice, &error), error);
    return notice;
}

static Client *melati(void)
{
    Client *client = client_new(OWNER);
    melati_ready(client_db(client));
    return client;
}

static void the_same_words_in_two_places_are_noticed_on_both(void)
{
    g_autoptr(Client) client = melati();
    int64_t first = post_on(client, "2026-01-07", "whatsapp_status", TEXT);
    int64_t second = post_on(client, "2026-01-08", "facebook", TEXT "!");
    g_autofree char *one = notice_of(client, first);
    g_autofree char *other = notice_of(client, second);
    g_assert_nonnull(strstr(one, "Facebook"));
    g_assert_nonnull(strstr(one, "Kamis, 8 Januari 2026"));
    g_assert_nonnull(strstr(other, "Status WhatsApp"));
}

static void other_words_another_week_and_the_same_place_are_fine(void)
{
    g_autoptr(Client) client = melati();
    int64_t first = post_on(client, "2026-01-07", "whatsapp_status", TEXT);
    post_on(client, "2026-01-08", "facebook", "Sayur matang untuk sore, siapa mau dititipi dulu?");
    post_on(client, "2026-01-16", "facebook", TEXT);
    post_on(client, "2026-01-09", "whatsapp_status", TEXT);
    g_assert_null(notice_of(client, first));
}

static void what_was_skipped_bores_nobody(void)
{
    g_autoptr(Client) client = melati();
    int64_t first = post_on(client, "2026-01-07", "whatsapp_status", TEXT);
    int64_t second = post_on(client, "2026-01-08", "facebook", TEXT);
    g_autofree char *path = g_strdup_printf("posts/%d/skip", (int)second);
    client_api_ok(client, "POST", path, "{\"reason\":\"no_time\"}");
    g_assert_null(notice_of(client, first));
}

static void the_page_the_api_and_the_command_say_it(void)
{
    g_autoptr(Client) client = melati();
    json_t *answer = NULL;
    g_autofree char *said = NULL;
    int64_t first = post_on(client, "2026-01-07", "whatsapp_status", TEXT);
    g_autofree char *page = g_strdup_printf("/posting/%d", (int)first);
    g_autofree char *body = g_strdup_printf(POST_ON, "2026-01-08", "facebook", TEXT);
    client_get(client, page);
    g_assert_false(client_shows(client, "Beda tempat, beda isi"));
    g_assert_cmpint(client_api(client, "POST", "posts", body, "k9", &answer), ==, 201);
    const char *message = json_string_value(json_object_get(answer, "message"));
    g_assert_nonnull(strstr(message, "Kiriman sudah masuk jadwal. Tulisan ini sama dengan yang di "
                                     "Status WhatsApp"));
    json_decref(answer);
    client_get(client, page);
    g_assert_true(client_shows(client, "Tulisan ini sama dengan yang di Facebook"));
    g_autofree char *id = g_strdup_printf("%d", (int)first);
    g_assert_cmpint(client_command(client, &said, "do", "post_edit", id, "--business",
                                   "dapur-melati", "--text", TEXT, NULL),
                    ==, 0);
    g_assert_nonnull(strstr(said, "Tulisan ini sama dengan yang di Facebook"));
    client_post(client, page, "post_edit", first, "text", "Es teh dingin untuk siang hari", NULL);
    g_assert_false(client_shows(client, "Beda tempat, beda isi"));
}

void test_post_twin(void)
{
    g_test_add_func("/app/post_twin/both", the_same_words_in_two_places_are_noticed_on_both);
    g_test_add_func("/app/post_twin/fine", other_words_another_week_and_the_same_place_are_fine);
    g_test_add_func("/app/post_twin/skipped", what_was_skipped_bores_nobody);
    g_test_add_func("/app/post_twin/doors", the_page_the_api_and_the_command_say_it);
}

// SPDX-License-Identifier: Apache-2.0
#include "page/talk/poll_view.h"

#include <string.h>

#include "testkit/client.h"

static int64_t add(Client *client)
{
    return client_api_ok(client, "POST", "polls",
                         "{\"question\":\"Besok lauk apa?\",\"choices\":\"Ayam\\nIkan\\nTelur\"}");
}

static char *code_of(Client *client)
{
    json_t *all = NULL;
    g_assert_cmpint(client_api(client, "GET", "polls", NULL, NULL, &all), ==, 200);
    json_t *poll = json_array_get(json_object_get(all, "items"), 0);
    char *code = g_strdup(json_string_value(json_object_get(poll, "code")));
    json_decref(all);
    return code;
}

static void tally(Client *client, int64_t id, int choice, int by)
{
    g_autofree char *path = g_strdup_printf("polls/%" G_GINT64_FORMAT "/tally", id);
    g_autofree char *body =
        g_strdup_printf("{\"question\":1,\"choice\":%d,\"by\":%d}", choice, by);
    client_api_ok(client, "POST", path, body);
}

/* F07: twelve answers, shares that sum to 100%, the count beside them, and one decision at the end. */
static void twelve_answers_end_in_one_decision(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client);
    g_autofree char *path = g_strdup_printf("/jajak/%" G_GINT64_FORMAT, id);
    tally(client, id, 1, 5);
    tally(client, id, 2, 4);
    tally(client, id, 3, 3);
    client_get(client, path);
    g_autofree char *text = client_text(client);
    g_assert_nonnull(strstr(text, "42% (5)"));
    g_assert_nonnull(strstr(text, "33% (4)"));
    g_assert_nonnull(strstr(text, "25% (3)"));
    g_assert_nonnull(strstr(text, "12 jawaban"));
    g_assert_nonnull(strstr(text, "Paling banyak dipilih: Ayam."));
    g_assert_nonnull(strstr(text, "1. Ayam"));
    g_assert_cmpint(client_post(client, path, "poll_close", id, "decision", "", NULL), ==, 422);
    g_assert_cmpint(client_post(client, path, "poll_close", id, "decision", "Besok ayam", NULL), ==,
                    200);
    g_assert_true(client_shows(client, "Sudah diputuskan:"));
    g_assert_true(client_shows(client, "Besok ayam"));
    g_assert_false(client_shows(client, "Tutup dan putuskan"));
}

/* F07: a buyer votes once from her phone, without a name. */
static void a_phone_votes_once(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    int64_t id = add(client);
    g_autofree char *code = code_of(client);
    g_autofree char *path = g_strdup_printf("/suara/%s", code);
    g_autofree char *own = g_strdup_printf("/jajak/%" G_GINT64_FORMAT, id);
    g_autoptr(Client) buyer = client_beside(client, 0);
    g_assert_cmpint(client_post(buyer, path, "poll_vote", 0, NULL), ==, 422);
    g_assert_cmpint(client_post(buyer, path, "poll_vote", 0, "q1", "2", NULL), ==, 200);
    g_assert_true(client_shows(buyer, "Pilihan Anda sudah masuk."));
    client_get(buyer, path);
    g_assert_null(strstr(client_body(buyer), "name=\"q1\""));
    g_autoptr(Client) other = client_beside(client, 0);
    client_post(other, path, "poll_vote", 0, "q1", "2", NULL);
    client_get(client, own);
    g_assert_true(client_shows(client, "100% (2)"));
    client_post(client, own, "poll_close", id, "decision", "Besok ikan", NULL);
    g_autoptr(Client) late = client_beside(client, 0);
    client_get(late, path);
    g_assert_true(client_shows(late, "Besok ikan"));
    g_assert_null(strstr(client_body(late), "name=\"q1\""));
    g_assert_cmpint(client_get(late, "/suara/tidakada"), ==, 404);
}

static void half_a_question_is_handed_back(void)
{
    g_autoptr(Client) client = client_new(OWNER);
    static const char *const bodies[] = {
        "{\"question\":\"Besok lauk apa?\",\"choices\":\"Ayam\"}",
        "{\"question\":\"Besok lauk apa?\",\"choices\":\"Ayam\\nayam \"}",
        "{\"question\":\"Besok lauk apa?\",\"choices\":\"a\\nb\\nc\\nd\\ne\\nf\\ng\"}",
        "{\"question\":\"Besok lauk apa?\",\"choices\":\"Ayam\\nIkan\",\"choices_2\":\"Pagi\\nSiang\"}",
        "{\"question\":\"Besok lauk apa?\",\"choices\":\"Ayam\\nIkan\",\"question_3\":\"Kapan?\"}"};
    for (size_t i = 0; i < G_N_ELEMENTS(bodies); i++) {
        g_autofree char *key = g_strdup_printf("k%zu", i);
        g_assert_cmpint(client_api(client, "POST", "polls", bodies[i], key, NULL), ==, 422);
    }
    client_get(client, "/jajak");
    g_assert_false(client_shows(client, "Masih dibuka"));
}

void test_poll_view(void)
{
    g_test_add_func("/page/poll_view/F07", twelve_answers_end_in_one_decision);
    g_test_add_func("/page/poll_view/phone", a_phone_votes_once);
    g_test_add_func("/page/poll_view/half", half_a_question_is_handed_back);
}

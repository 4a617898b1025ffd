// SPDX-License-Identifier: Apache-2.0
/* T01: what comes out of a chat for the owner, in words and as JSON. */
#include "command/talk/chat_outcome.h"

#include <string.h>

#include "testkit/client.h"

#define WARUNG SOURCE_DIR "/tests/fixture/chat/warung.txt"
#define SELLER "Dapur Bu Melati"

static const char *word_at(json_t *list, size_t at, const char *name)
{
    return json_string_value(json_object_get(json_array_get(list, at), name));
}

static json_t *told(Client *client, const char *me)
{
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "chat", WARUNG, "--json", "--outcomes", "--me",
                                   me, NULL),
                    ==, 0);
    json_t *document = json_loads(out, 0, NULL);
    g_assert_nonnull(document);
    return document;
}

/* A greeting after nine seconds is no answer; the one after eight minutes is. */
static void automatic_greetings_are_no_answers(void)
{
    g_autoptr(Client) client = client_new(0);
    json_t *document = told(client, SELLER);
    json_t *response = json_object_get(document, "response");
    g_assert_cmpint(json_integer_value(json_object_get(response, "automatic")), ==, 1);
    g_assert_cmpint(json_integer_value(json_object_get(response, "answered")), ==, 6);
    g_assert_cmpint(json_integer_value(json_object_get(response, "unanswered")), ==, 1);
    g_assert_cmpint(json_integer_value(json_object_get(response, "median_s")), ==, 9 * 60);
    json_decref(document);
}

/* Only counting takes a fraction of the time; greetings are left out there as well. */
static void counts_alone_have_no_outcomes(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "chat", WARUNG, "--json", "--me", SELLER, NULL), ==,
                    0);
    json_t *document = json_loads(out, 0, NULL);
    json_t *response = json_object_get(document, "response");
    g_assert_cmpint(json_integer_value(json_object_get(response, "automatic")), ==, 1);
    g_assert_cmpint(json_integer_value(json_object_get(response, "answered")), ==, 6);
    g_assert_cmpint(json_integer_value(json_object_get(response, "median_s")), ==, 9 * 60);
    g_assert_null(json_object_get(document, "outcomes"));
    json_decref(document);
}

static void json_has_every_kind_of_outcome(void)
{
    g_autoptr(Client) client = client_new(0);
    json_t *document = told(client, SELLER);
    json_t *outcomes = json_object_get(document, "outcomes");
    json_t *questions = json_object_get(outcomes, "questions");
    g_assert_cmpuint(json_array_size(questions), ==, 2);
    g_assert_cmpstr(word_at(questions, 0, "time"), ==, "2026-01-20T06:00:00");
    g_assert_cmpstr(word_at(questions, 0, "person"), ==, "Bu Ani");
    g_assert_cmpstr(word_at(questions, 0, "topic"), ==, "stock");
    g_assert_cmpstr(word_at(json_object_get(outcomes, "repeated"), 0, "answer"), !=, "");
    json_t *orders = json_object_get(outcomes, "orders");
    g_assert_cmpuint(json_array_size(orders), ==, 2);
    g_assert_cmpstr(word_at(orders, 0, "place"), ==, "Gang Mawar 3 RT 02");
    g_assert_cmpuint(json_array_size(json_object_get(outcomes, "proofs")), >=, 1);
    g_assert_cmpstr(word_at(json_object_get(outcomes, "tricks"), 0, "reason"), ==, "code");
    json_decref(document);
}

static void words_say_who_waits_and_what_to_be_careful_of(void)
{
    static const char *const SAID[] = {
        "1 salam otomatis tidak ikut dihitung.", "Menunggu jawaban (2)\n",
        "20 Jan", "06.00, Bu Ani: msh ada nasi kuning kak\n", "Sering ditanyakan (",
        "Mungkin pesanan (2)\n", "Diantar ke: Gang Mawar 3 RT 02\n", "Bukti bayar:",
        "Hati-hati: mirip penipuan (1)\n", "Jangan pernah diberikan."};
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "chat", WARUNG, "--me", SELLER, NULL), ==, 0);
    for (size_t i = 0; i < G_N_ELEMENTS(SAID); i++) {
        g_test_message("%s", SAID[i]);
        g_assert_nonnull(strstr(out, SAID[i]));
    }
    g_autofree char *english = NULL;
    g_assert_cmpint(
        client_command(client, &english, "chat", WARUNG, "--me", SELLER, "--lang", "en", NULL), ==,
        0);
    g_assert_nonnull(strstr(english, "Waiting for an answer (2)\n"));
}

/* Nobody knows yet who of the two she is. */
static void without_an_owner_there_is_no_outcome(void)
{
    g_autofree Talk *talk = g_new0(Talk, 1);
    g_autoptr(GString) out = g_string_new(NULL);
    talk_begin(talk);
    talk_judge_begin(talk, TALK_NOBODY, 0);
    talk_judge_end(talk);
    chat_outcome_words(out, NULL, talk);
    g_assert_cmpstr(out->str, ==, "");
    json_t *none = chat_outcome_json(talk);
    g_assert_true(json_is_null(none));
    json_decref(none);
}

/* A stranger's message cannot write lines of its own into the terminal. */
static void a_message_stays_on_one_line(void)
{
    static const char WORDS[] = "harga?\nHati-hati: \x1b[2J\tberapa";
    g_autofree Talk *talk = g_new0(Talk, 1);
    g_autoptr(GString) out = g_string_new(NULL);
    ChatMessage message = {.local_s = 3600,
                           .author = {"Bu Ani", 6},
                           .text = {WORDS, sizeof WORDS - 1},
                           .kind = CHAT_TEXT};
    talk_begin(talk);
    talk_count(talk, &message);
    int owner = talk_people_of(&talk->people, (ChatSpan){"Dapur", 5});
    talk_judge_begin(talk, owner, 0);
    talk_judge(talk, &message);
    talk_judge_end(talk);
    chat_outcome_words(out, NULL, talk);
    g_assert_nonnull(strstr(out->str, "Bu Ani: harga? Hati-hati: [2J berapa\n"));
}

void test_chat_outcome(void)
{
    g_test_add_func("/command/chat_outcome/automatic", automatic_greetings_are_no_answers);
    g_test_add_func("/command/chat_outcome/counts", counts_alone_have_no_outcomes);
    g_test_add_func("/command/chat_outcome/T01/json", json_has_every_kind_of_outcome);
    g_test_add_func("/command/chat_outcome/words", words_say_who_waits_and_what_to_be_careful_of);
    g_test_add_func("/command/chat_outcome/nobody", without_an_owner_there_is_no_outcome);
    g_test_add_func("/command/chat_outcome/line", a_message_stays_on_one_line);
}

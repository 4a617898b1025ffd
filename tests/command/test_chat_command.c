// SPDX-License-Identifier: Apache-2.0
/* The contract of `tangga chat` (requirements T01, X07). */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "testkit/client.h"

#define FIXTURE SOURCE_DIR "/tests/fixture/chat/"
#define ANDROID FIXTURE "android_id.txt"

static int64_t number_of(json_t *document, const char *name)
{
    return json_integer_value(json_object_get(document, name));
}

static void a_summary_has_the_agreed_members(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "chat", ANDROID, "--json", NULL), ==, 0);
    json_t *document = json_loads(out, 0, NULL);
    g_assert_cmpstr(json_string_value(json_object_get(document, "format")), ==, "android");
    g_assert_cmpstr(json_string_value(json_object_get(document, "date_order")), ==, "dmy");
    g_assert_cmpint(number_of(document, "messages"), ==, 121);
    g_assert_cmpint(number_of(document, "system"), ==, 2);
    g_assert_cmpint(number_of(document, "media"), ==, 14);
    g_assert_cmpint(number_of(document, "deleted"), ==, 4);
    g_assert_cmpuint(json_array_size(json_object_get(document, "participants")), ==, 2);
    g_assert_cmpstr(json_string_value(json_object_get(document, "first")), ==,
                    "2026-07-10T08:00:00");
    json_t *response = json_object_get(document, "response");
    g_assert_cmpint(number_of(response, "answered"), >, 10);
    g_assert_cmpint(number_of(response, "median_s"), >, 0);
    g_assert_cmpint(number_of(response, "median_s"), <=, number_of(response, "p90_s"));
    json_decref(document);
}

static void messages_come_one_a_line(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "chat", ANDROID, "--messages", NULL), ==, 0);
    g_auto(GStrv) lines = g_strsplit(out, "\n", -1);
    g_assert_cmpuint(g_strv_length(lines), ==, 122);
    g_assert_cmpstr(
        lines[1], ==,
        "{\"time\":\"2026-07-10T08:01:00\",\"author\":\"Mas Joko 🛵\",\"kind\":\"text\","
        "\"text\":\"Kak, \\\"level 5\\\" pedes bgt gak?\"}");
    g_assert_true(g_str_has_prefix(lines[0], "{\"time\":\"2026-07-10T08:00:00\",\"author\":null,"
                                             "\"kind\":\"system\",\"text\":\"Pesan dan"));
    for (size_t i = 0; i < 121; i++) {
        json_t *message = json_loads(lines[i], 0, NULL);
        g_assert_nonnull(message);
        json_decref(message);
    }
}

/* A long export goes out in pieces; broken bytes come out as JSON all the same. */
static void a_long_chat_with_broken_bytes_stays_json(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = NULL;
    int file = g_file_open_tmp("tangga-chat-XXXXXX.txt", &path, NULL);
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < 3000; i++) {
        g_string_append(text, "21/07/2026 03.15 - Andi\xFF: \xC3\x28 \x01\t\"\\\r\n");
    }
    g_assert_true(g_file_set_contents(path, text->str, (gssize)text->len, NULL));
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "chat", path, "--messages", NULL), ==, 0);
    g_auto(GStrv) lines = g_strsplit(out, "\n", -1);
    g_assert_cmpuint(g_strv_length(lines), ==, 3001);
    json_t *message = json_loads(lines[2999], 0, NULL);
    g_assert_cmpstr(json_string_value(json_object_get(message, "text")), ==, "\uFFFD( \x01\t\"\\");
    json_decref(message);
    g_close(file, NULL);
    g_unlink(path);
}

static void she_says_who_she_is(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *words = NULL;
    g_assert_cmpint(client_command(client, &words, "chat", FIXTURE "month_first.txt", NULL), ==, 0);
    g_assert_nonnull(strstr(words, "--me NAMA"));
    g_autofree char *me = NULL;
    g_assert_cmpint(
        client_command(client, &me, "chat", FIXTURE "month_first.txt", "--me", "john doe", NULL),
        ==, 0);
    g_assert_nonnull(strstr(me, "John Doe: "));
    g_autofree char *json = NULL;
    g_assert_cmpint(
        client_command(client, &json, "chat", FIXTURE "month_first.txt", "--json", NULL), ==, 0);
    g_assert_nonnull(strstr(json, "\"median_s\":null"));
    g_autofree char *wrong = NULL;
    g_assert_cmpint(
        client_command(client, &wrong, "chat", ANDROID, "--json", "--me", "Pak Budi", NULL), ==, 3);
    g_assert_nonnull(strstr(wrong, "Mas Joko"));
}

static void the_order_can_be_given(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "chat", FIXTURE "colons.txt", "--json", "--order",
                                   "mdy", NULL),
                    ==, 0);
    g_assert_nonnull(strstr(out, "\"date_order\":\"mdy\""));
    g_assert_nonnull(strstr(out, "\"first\":\"2019-02-11T"));
    g_autofree char *wrong = NULL;
    g_assert_cmpint(client_command(client, &wrong, "chat", ANDROID, "--order", "ydm", NULL), ==, 3);
}

/* 2 GB that take no room on the disk: its beginning is enough to see that it is no chat. */
static void a_huge_file_is_refused_by_its_beginning(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = NULL;
    g_autofree char *out = NULL;
    int file = g_file_open_tmp("tangga-chat-XXXXXX.txt", &path, NULL);
    g_assert_cmpint(ftruncate(file, (off_t)2 << 30), ==, 0);
    g_assert_cmpint(client_command(client, &out, "chat", path, "--json", NULL), ==, 3);
    g_assert_nonnull(strstr(out, "Ekspor chat"));
    g_close(file, NULL);
    g_unlink(path);
}

static void what_is_no_chat_ends_with_a_sentence(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *absent = NULL;
    g_assert_cmpint(
        client_command(client, &absent, "chat", "/nonexistent/_chat.txt", "--json", NULL), ==, 4);
    g_assert_nonnull(strstr(absent, "not_found"));
    g_autofree char *folder = NULL;
    g_assert_cmpint(client_command(client, &folder, "chat", FIXTURE, "--json", NULL), ==, 4);
    g_autofree char *table = NULL;
    g_assert_cmpint(
        client_command(client, &table, "chat", FIXTURE "android_id.json", "--json", NULL), ==, 3);
    g_assert_nonnull(strstr(table, "Ekspor chat"));
    g_autofree char *english = NULL;
    g_assert_cmpint(client_command(client, &english, "chat", FIXTURE "android_id.json", "--json",
                                   "--lang", "en", NULL),
                    ==, 3);
    g_assert_null(strstr(english, "Ekspor"));
}

void test_chat_command(void)
{
    g_test_add_func("/command/chat/summary", a_summary_has_the_agreed_members);
    g_test_add_func("/command/chat/messages", messages_come_one_a_line);
    g_test_add_func("/command/chat/broken", a_long_chat_with_broken_bytes_stays_json);
    g_test_add_func("/command/chat/me", she_says_who_she_is);
    g_test_add_func("/command/chat/order", the_order_can_be_given);
    g_test_add_func("/command/chat/huge", a_huge_file_is_refused_by_its_beginning);
    g_test_add_func("/command/chat/refused", what_is_no_chat_ends_with_a_sentence);
}

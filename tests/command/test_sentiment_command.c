// SPDX-License-Identifier: Apache-2.0
/* The contract of `tangga sentiment`: one text a line in, one answer a line out (T07). */
#include <glib/gstdio.h>
#include <string.h>

#include "testkit/client.h"

static char *file_write(const char *text)
{
    g_autoptr(GError) error = NULL;
    char *path = NULL;
    int file = g_file_open_tmp("sentiment-XXXXXX", &path, &error);
    g_assert_no_error(error);
    g_assert_true(g_close(file, NULL));
    g_assert_true(g_file_set_contents(path, text, -1, NULL));
    return path;
}

static void every_line_has_its_answer(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = file_write("enak banget, makasih\nkecewa, tidak enak\n\nbuka jam berapa\r\n");
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "sentiment", path, NULL), ==, 0);
    g_auto(GStrv) lines = g_strsplit(out, "\n", -1);
    g_assert_cmpuint(g_strv_length(lines), ==, 5);
    g_assert_true(g_str_has_prefix(lines[0], "positive\t"));
    g_assert_true(g_str_has_prefix(lines[1], "negative\t"));
    g_assert_true(g_str_has_prefix(lines[3], "neutral\t"));
    double confidence = g_ascii_strtod(strchr(lines[0], '\t') + 1, NULL);
    g_assert_true(confidence > 0.34 && confidence <= 1);
    g_assert_nonnull(strchr(lines[2], '\t'));
    g_unlink(path);
}

static void what_nobody_can_tell_may_be_called_unknown(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = file_write("harganya mahal, kecewa\n...\n");
    g_autofree char *out = NULL;
    g_assert_cmpint(
        client_command(client, &out, "sentiment", path, "--unknown", "--topics", NULL), ==, 0);
    g_assert_nonnull(strstr(out, "price"));
    g_assert_nonnull(strstr(out, "\nunknown\t"));
    g_unlink(path);
}

static void a_judged_file_is_checked(void)
{
    g_autoptr(Client) client = client_new(0);
    g_autofree char *path = file_write("positive\tenak banget, mantap\nnegative\tkecewa, tidak enak\n"
                                       "tanpa jawaban\n");
    g_autofree char *out = NULL;
    g_assert_cmpint(client_command(client, &out, "sentiment", path, "--check", "--json", NULL), ==,
                    0);
    json_t *document = json_loads(out, 0, NULL);
    g_assert_cmpint(json_integer_value(json_object_get(document, "lines")), ==, 2);
    g_assert_cmpint(json_integer_value(json_object_get(document, "skipped")), ==, 1);
    g_assert_cmpfloat(json_number_value(json_object_get(document, "macro_f1")), ==, 100);
    json_decref(document);
    g_unlink(path);
    g_assert_cmpint(client_command(client, NULL, "sentiment", "/tidak/ada", NULL), ==, 4);
}

void test_sentiment_command(void)
{
    g_test_add_func("/command/sentiment/T07/lines", every_line_has_its_answer);
    g_test_add_func("/command/sentiment/unknown", what_nobody_can_tell_may_be_called_unknown);
    g_test_add_func("/command/sentiment/check", a_judged_file_is_checked);
}

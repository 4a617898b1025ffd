// SPDX-License-Identifier: Apache-2.0
#include "web/multipart.h"

#include <string.h>

#define TYPE "multipart/form-data; boundary=xYz"
#define TEXT(name, value)                                                                          \
    "--xYz\r\nContent-Disposition: form-data; name=\"" name "\"\r\n\r\n" value "\r\n"
#define A_FILE(name, value)                                                                        \
    "--xYz\r\ncontent-disposition: form-data; name=\"" name "\"; filename=\"a \\ b;.jpg\"\r\n"     \
    "Content-Type: image/jpeg\r\n\r\n" value "\r\n"

typedef struct {
    Multipart parts;
    bool whole;
} Read;

static void read_clear(Read *read)
{
    g_hash_table_unref(read->parts.fields);
    g_hash_table_unref(read->parts.files);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Read, read_clear)

static Read read_bytes(const char *body, size_t size, const char *type)
{
    Read read = {
        {g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
         g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_bytes_unref)},
        false};
    read.whole = multipart_parse(body, size, type, &read.parts);
    return read;
}

static void assert_text(const Read *read, const char *name, const char *wanted)
{
    g_assert_cmpstr(g_hash_table_lookup(read->parts.fields, name), ==, wanted);
}

static void assert_file(const Read *read, const char *name, const char *wanted, size_t size)
{
    GBytes *file = g_hash_table_lookup(read->parts.files, name);
    g_assert_nonnull(file);
    g_assert_cmpmem(g_bytes_get_data(file, NULL), g_bytes_get_size(file), wanted, size);
}

static void texts_and_files_arrive_byte_for_byte(void)
{
    static const char body[] = TEXT("_csrf", "abc") TEXT("days", "1") TEXT("days", "7")
        A_FILE("file", "\0\r\n--xY\r\n\xff-- xYz\n") TEXT("empty", "") "--xYz--\r\n";
    g_auto(Read) read = read_bytes(body, sizeof body - 1, TYPE);
    g_assert_true(read.whole);
    assert_text(&read, "_csrf", "abc");
    assert_text(&read, "days", "1,7");
    assert_text(&read, "empty", "");
    assert_text(&read, "file", NULL);
    assert_file(&read, "file", "\0\r\n--xY\r\n\xff-- xYz\n", 17);
}

/* What a browser sends when nothing was chosen. */
static void no_file_is_an_empty_file(void)
{
    static const char body[] =
        "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n"
        "Content-Type: application/octet-stream\r\n\r\n\r\n--xYz--\r\n";
    g_auto(Read) read = read_bytes(body, sizeof body - 1, TYPE);
    g_assert_true(read.whole);
    assert_file(&read, "file", "", 0);
}

static void the_first_file_of_a_name_counts(void)
{
    static const char body[] = A_FILE("file", "one") A_FILE("file", "two") "--xYz--";
    g_auto(Read) read = read_bytes(body, sizeof body - 1, TYPE);
    g_assert_true(read.whole);
    assert_file(&read, "file", "one", 3);
}

static void a_boundary_may_stand_in_quotes(void)
{
    static const char body[] = TEXT("a", "1") "--xYz--";
    g_auto(Read) read =
        read_bytes(body, sizeof body - 1, "multipart/form-data; charset=x; boundary=\"xYz\"");
    g_assert_true(read.whole);
    assert_text(&read, "a", "1");
}

static void what_came_before_the_break_stands(void)
{
    static const char whole[] = TEXT("a", "1") TEXT("b", "22") A_FILE("file", "bytes") "--xYz--";
    for (size_t size = 0; size < sizeof whole - 1; size++) {
        g_autofree char *exact = g_memdup2(whole, MAX(size, 1));
        g_auto(Read) read = read_bytes(exact, size, TYPE);
        g_assert_false(read.whole);
        const char *b = g_hash_table_lookup(read.parts.fields, "b");
        g_assert_true(b == NULL || g_str_equal(b, "22"));
    }
}

static void nonsense_is_refused(void)
{
    static const struct {
        const char *type, *body;
    } cases[] = {
        {"multipart/form-data", "--xYz--"},
        {"multipart/form-data; boundary=", "----"},
        {"multipart/form-data; boundary=\"", "----"},
        {TYPE, ""},
        {TYPE, "--"},
        {TYPE, "--xYz"},
        {TYPE, "--xYzContent"},
        {TYPE, "--xYz\r\nno headers at all"},
        {TYPE, "--xYz\r\n\r\n--xYz\r\n"},
        {TYPE, "--xYz\r\nContent-Disposition: form-data; name=\"a\"\r\n--xYz--"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_auto(Read) read = read_bytes(cases[i].body, strlen(cases[i].body), cases[i].type);
        g_assert_false(read.whole);
        g_assert_cmpuint(g_hash_table_size(read.parts.fields), ==, 0);
    }
}

static void texts_and_files_have_limits(void)
{
    g_autoptr(GString) texts = g_string_new(NULL);
    g_autoptr(GString) files = g_string_new(NULL);
    g_autofree char *half = g_strnfill(MULTIPART_TEXT_MAX / 2 + 1, 'a');
    for (int i = 0; i < 2; i++) {
        g_string_append_printf(texts, TEXT("t%d", "%s"), i, half);
    }
    for (unsigned i = 0; i <= MULTIPART_FILES_MAX; i++) {
        g_string_append_printf(files, A_FILE("f%u", "x"), i);
    }
    g_string_append(texts, "--xYz--");
    g_string_append(files, "--xYz--");
    g_auto(Read) long_texts = read_bytes(texts->str, texts->len, TYPE);
    g_auto(Read) many_files = read_bytes(files->str, files->len, TYPE);
    g_assert_false(long_texts.whole);
    g_assert_cmpuint(g_hash_table_size(long_texts.parts.fields), ==, 1);
    g_assert_false(many_files.whole);
    g_assert_cmpuint(g_hash_table_size(many_files.parts.files), ==, MULTIPART_FILES_MAX);
}

void test_multipart(void)
{
    g_test_add_func("/web/multipart/bytes", texts_and_files_arrive_byte_for_byte);
    g_test_add_func("/web/multipart/none", no_file_is_an_empty_file);
    g_test_add_func("/web/multipart/first", the_first_file_of_a_name_counts);
    g_test_add_func("/web/multipart/quotes", a_boundary_may_stand_in_quotes);
    g_test_add_func("/web/multipart/break", what_came_before_the_break_stands);
    g_test_add_func("/web/multipart/nonsense", nonsense_is_refused);
    g_test_add_func("/web/multipart/limits", texts_and_files_have_limits);
}

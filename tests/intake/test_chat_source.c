// SPDX-License-Identifier: Apache-2.0
/* A chat of any size, in a piece of memory (requirement T01). */
#include "intake/chat_source.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "zip.h"

#define CHAT "21/07/2026 03.15 - Andi: Halo\n"

static char *all(ChatSource *source, gsize room)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_autofree char *piece = g_malloc(room);
    for (gsize got = 0; (got = chat_source_read(source, piece, room)) > 0;) {
        g_string_append_len(text, piece, (gssize)got);
    }
    return g_strdup(text->str);
}

static GBytes *in_memory(bool zip)
{
    static const ZipEntry entries[] = {{"_chat.txt", CHAT, sizeof CHAT - 1}};
    return zip ? g_byte_array_free_to_bytes(zip_make(entries, 1))
               : g_bytes_new_static(CHAT, sizeof CHAT - 1);
}

/* From memory and from the disk, plain and packed, and once more from the beginning. */
static void the_text_comes_as_often_as_wanted(void)
{
    for (int zip = 0; zip < 2; zip++) {
        g_autoptr(GBytes) file = in_memory(zip);
        g_autofree char *path = NULL;
        g_close(g_file_open_tmp("tangga-source-XXXXXX", &path, NULL), NULL);
        g_assert_true(g_file_set_contents(path, g_bytes_get_data(file, NULL),
                                          (gssize)g_bytes_get_size(file), NULL));
        ChatProblem problem = CHAT_PROBLEM_NONE;
        g_autoptr(ChatSource) memory = chat_source_of(file, &problem);
        g_autoptr(ChatSource) disk = chat_source_open(path, &problem);
        ChatSource *const sources[] = {memory, disk};
        for (int i = 0; i < 4; i++) {
            g_autofree char *text = all(sources[i % 2], i < 2 ? 5 : 4096);
            g_assert_cmpstr(text, ==, CHAT);
            g_assert_cmpint(chat_source_is_zip(sources[i % 2]), ==, zip);
            g_assert_true(chat_source_rewind(sources[i % 2]));
        }
        g_unlink(path);
    }
}

static void what_cannot_be_read_is_told(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_assert_null(chat_source_open("/tidak/ada/chat.txt", &problem));
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_READ);
    g_autoptr(GBytes) broken = g_bytes_new_static("PK\x03\x04 rusak", 10);
    g_assert_null(chat_source_of(broken, &problem));
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_BROKEN);
}

/* Bytes that were changed on the way are noticed at the end of a .zip, and no chat is made of them. */
static void changed_bytes_end_in_a_problem(void)
{
    static const ZipEntry entries[] = {{"_chat.txt", CHAT, sizeof CHAT - 1}};
    g_autoptr(GByteArray) zip = zip_make(entries, 1);
    for (guint i = 0; i + 4 < zip->len; i++) {
        if (memcmp(zip->data + i, "Halo", 4) == 0) {
            zip->data[i] = 'h';
        }
    }
    g_autoptr(GBytes) file = g_bytes_new(zip->data, zip->len);
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(ChatSource) source = chat_source_of(file, &problem);
    if (source != NULL) {
        g_autofree char *text = all(source, 4096);
        problem = chat_source_problem(source);
    }
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_BROKEN);
}

void test_chat_source(void)
{
    g_test_add_func("/intake/chat_source/again", the_text_comes_as_often_as_wanted);
    g_test_add_func("/intake/chat_source/unreadable", what_cannot_be_read_is_told);
    g_test_add_func("/intake/chat_source/changed", changed_bytes_end_in_a_problem);
}

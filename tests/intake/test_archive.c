// SPDX-License-Identifier: Apache-2.0
#include "intake/archive.h"

#include <string.h>

#include "zip.h"

#define CHAT "21/07/2026 03.15 - Andi: Halo\n"

static char *taken(GByteArray *take_zip, ChatProblem *ret_problem)
{
    g_autoptr(GBytes) file = g_byte_array_free_to_bytes(take_zip);
    g_autoptr(ArchiveChat) chat = archive_chat_open((ArchivePlace){file, NULL}, ret_problem);
    g_assert_true((chat == NULL) == (*ret_problem != CHAT_PROBLEM_NONE));
    g_autoptr(GString) text = g_string_new(NULL);
    char piece[7];
    gssize got = 0;
    while (chat != NULL && (got = archive_chat_read(chat, piece, sizeof piece, ret_problem)) > 0) {
        g_string_append_len(text, piece, got);
    }
    return chat != NULL && got == 0 ? g_strdup(text->str) : NULL;
}

static GByteArray *usual_zip(void)
{
    static const ZipEntry entries[] = {
        {"00000001-PHOTO.jpg", "\xFF\xD8\xFF", 3},
        {"__MACOSX/._chat.txt", "mac", 3},
        {"catatan.txt", "catatan saya", 12},
        {"_chat.txt", CHAT, sizeof CHAT - 1},
    };
    return zip_make(entries, G_N_ELEMENTS(entries));
}

static void the_chat_is_found_beside_photos(void)
{
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autofree char *text = taken(usual_zip(), &problem);
    g_assert_cmpstr(text, ==, CHAT);
}

static void a_cut_archive_is_refused(void)
{
    g_autoptr(GByteArray) whole = usual_zip();
    for (guint length = 4; length < whole->len; length++) {
        GByteArray *cut = g_byte_array_new();
        g_byte_array_append(cut, whole->data, length);
        ChatProblem problem = CHAT_PROBLEM_NONE;
        g_autofree char *text = taken(cut, &problem);
        g_assert_null(text);
        g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_BROKEN);
    }
}

static void changed_bytes_are_noticed(void)
{
    GByteArray *zip = usual_zip();
    for (guint i = 0; i + 4 < zip->len; i++) {
        if (memcmp(zip->data + i, "Halo", 4) == 0) {
            zip->data[i] = 'h';
        }
    }
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autofree char *text = taken(zip, &problem);
    g_assert_null(text);
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_BROKEN);
}

static void an_archive_without_chat_is_refused(void)
{
    static const ZipEntry entries[] = {{"foto.jpg", "x", 1}, {"folder/", "", 0}};
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autofree char *text = taken(zip_make(entries, 2), &problem);
    g_assert_null(text);
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_WITHOUT);
    g_autofree char *nothing = taken(zip_make(entries, 0), &problem);
    g_assert_null(nothing);
}

/* Nothing is unpacked, so that such a name is only a name. */
static void names_lead_nowhere(void)
{
    static const ZipEntry entries[] = {{"../../etc/_chat.txt", CHAT, sizeof CHAT - 1}};
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autofree char *text = taken(zip_make(entries, 1), &problem);
    g_assert_cmpstr(text, ==, CHAT);
}

static void a_locked_archive_is_told(void)
{
    GByteArray *zip = usual_zip();
    for (guint i = 0; i + 10 < zip->len; i++) {
        if (memcmp(zip->data + i, "PK\x03\x04", 4) == 0) {
            zip->data[i + 6] |= 1;
        } else if (memcmp(zip->data + i, "PK\x01\x02", 4) == 0) {
            zip->data[i + 8] |= 1;
        }
    }
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autofree char *text = taken(zip, &problem);
    g_assert_null(text);
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_ZIP_LOCKED);
}

/* 24 MB of nothing in 24 KB are no chat. */
static void a_bomb_is_not_unpacked(void)
{
    char *bytes = NULL;
    gsize length = 0;
    g_assert_true(
        g_file_get_contents(SOURCE_DIR "/tests/fixture/chat/bomb.zip", &bytes, &length, NULL));
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autofree char *text = taken(g_byte_array_new_take((guint8 *)bytes, length), &problem);
    g_assert_null(text);
    g_assert_cmpint(problem, ==, CHAT_PROBLEM_LARGE);
}

void test_archive(void)
{
    g_test_add_func("/intake/archive/found", the_chat_is_found_beside_photos);
    g_test_add_func("/intake/archive/cut", a_cut_archive_is_refused);
    g_test_add_func("/intake/archive/changed", changed_bytes_are_noticed);
    g_test_add_func("/intake/archive/without", an_archive_without_chat_is_refused);
    g_test_add_func("/intake/archive/names", names_lead_nowhere);
    g_test_add_func("/intake/archive/bomb", a_bomb_is_not_unpacked);
    g_test_add_func("/intake/archive/locked", a_locked_archive_is_told);
}

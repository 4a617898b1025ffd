// SPDX-License-Identifier: Apache-2.0
/* What comes out of real exports, of any window (requirement T01). */
#include "intake/chat_talk.h"

#include <string.h>

#include "kernel/talk_json.h"

static char *told(const char *name, gsize piece, const char *me)
{
    g_autofree char *path = g_strconcat(SOURCE_DIR "/tests/fixture/chat/", name, NULL);
    g_autofree char *json = g_malloc(TALK_JSON_BYTES);
    ChatProblem problem = CHAT_PROBLEM_NONE;
    g_autoptr(Chat) chat = chat_open(path, &(ChatReading){.piece = piece}, &problem);
    g_autoptr(Talk) talk = talk_new();
    g_assert_true(chat_talk_read(chat, &(ChatTalkWish){me, name, "", "", 30}, talk, &problem));
    return g_strndup(json, talk_json_write(talk, json, TALK_JSON_BYTES));
}

static void windows_change_nothing(void)
{
    static const char *const NAMES[] = {"android_id.txt", "ios_id.zip", "utf16.txt"};
    for (size_t i = 0; i < G_N_ELEMENTS(NAMES); i++) {
        g_autofree char *whole = told(NAMES[i], 0, "Toko Dummy Snack");
        g_autofree char *pieces = told(NAMES[i], 61, "Toko Dummy Snack");
        g_assert_cmpstr(whole, ==, pieces);
        g_assert_cmpuint(strlen(whole), >, 100);
    }
}

static void the_owner_is_who_she_says_or_is_found_out(void)
{
    g_autofree char *found = told("android_id.txt", 0, "");
    g_assert_nonnull(strstr(found, "\"owner\":\"Toko Dummy Snack\""));
    g_autofree char *said = told("android_id.txt", 0, "mas joko");
    g_assert_nonnull(strstr(said, "\"owner\":\"Mas Joko"));
    g_autofree char *nobody = told("android_id.txt", 0, "Pak Budi");
    g_assert_nonnull(strstr(nobody, "\"owner\":null"));
    g_assert_null(strstr(nobody, "\"questions\""));
}

void test_chat_talk(void)
{
    g_test_add_func("/intake/chat_talk/windows", windows_change_nothing);
    g_test_add_func("/intake/chat_talk/owner", the_owner_is_who_she_says_or_is_found_out);
}

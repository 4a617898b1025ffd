// SPDX-License-Identifier: Apache-2.0
/* Words as people type them (requirement T01). */
#include <glib.h>
#include <string.h>

#include "kernel/talk_text.h"

static char *words(const char *typed)
{
    TalkText text;
    talk_text_read(&text, (ChatSpan){typed, strlen(typed)});
    g_autoptr(GString) out = g_string_new(NULL);
    for (size_t i = 0; i < text.count; i++) {
        g_string_append_printf(out, "%s%s", i > 0 ? " " : "", text.words[i].text);
    }
    return g_strdup(out->str);
}

static void slang_is_understood(void)
{
    static const char *const CASES[][2] = {
        {"brp hrganya kakkk", "berapa harga kak"},
        {"MSH ADAAA gk min??", "masih ada tidak min"},
        {"pesen 3bks, dianter jm 4", "pesan 3 bungkus antar jam 4"},
        {"kue2nya 2x25rb", "kue nya 2 x 25 rb"},
        {"pinten regane bu", "berapa harga bu"},
        {"Rp1.250.000 jam 10.30", "rp 1.250.000 jam 10.30"},
        {"cek https://contoh.example/a?b=1 ya", "cek ya"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autofree char *out = words(CASES[i][0]);
        g_assert_cmpstr(out, ==, CASES[i][1]);
    }
}

static void phrases_are_whole_words(void)
{
    TalkText text;
    static const char TYPED[] = "ini bukti tf nya";
    talk_text_read(&text, (ChatSpan){TYPED, strlen(TYPED)});
    g_assert_true(talk_text_has(&text, "bukti transfer"));
    g_assert_true(talk_text_any(&text, "harga|ini bukti"));
    g_assert_false(talk_text_any(&text, "bukti trans|ini tf|buk"));
}

static void only_a_mark_outside_links_asks(void)
{
    TalkText text;
    static const char LINK[] = "lihat https://contoh.example/?a=b", ASKED[] = "lihat ini?";
    talk_text_read(&text, (ChatSpan){LINK, strlen(LINK)});
    g_assert_true(text.link && !text.asks);
    talk_text_read(&text, (ChatSpan){ASKED, strlen(ASKED)});
    g_assert_true(!text.link && text.asks);
}

static void no_message_is_too_long_or_too_odd(void)
{
    g_autofree char *letters = g_strnfill(5000, 'a');
    g_autofree char *one = words(letters);
    g_assert_cmpuint(strlen(one), <, TALK_WORD_BYTES);
    g_autoptr(GString) many = g_string_new(NULL);
    for (int i = 0; i < 500; i++) {
        g_string_append(many, "\xFF 9999999999999 kata ");
    }
    TalkText text;
    talk_text_read(&text, (ChatSpan){many->str, many->len});
    g_assert_cmpuint(text.count, ==, TALK_WORDS_MAX);
    g_assert_cmpint(talk_word_number(&text.words[0]), ==, -1);
}

void test_talk_text(void)
{
    g_test_add_func("/kernel/talk_text/slang", slang_is_understood);
    g_test_add_func("/kernel/talk_text/phrases", phrases_are_whole_words);
    g_test_add_func("/kernel/talk_text/links", only_a_mark_outside_links_asks);
    g_test_add_func("/kernel/talk_text/odd", no_message_is_too_long_or_too_odd);
}

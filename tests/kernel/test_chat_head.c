// SPDX-License-Identifier: Apache-2.0
/* Heads as phones of many countries write them (requirement T01: answering starts with reading). */
#include <glib.h>
#include <string.h>

#include "kernel/chat_head.h"

typedef struct {
    const char *line;
    int number[3], hour, minute, second, kind;
    const char *behind;
} Case;

static const Case CASES[] = {
    {"10/07/2026 08.00 - Bu Ani: a", {10, 7, 2026}, 8, 0, 0, CHAT_HEAD_DASH, "Bu Ani: a"},
    {"[21/07/26 03.15.20] Andi: b", {21, 7, 26}, 3, 15, 20, CHAT_HEAD_BRACKET, "Andi: b"},
    {"\u200e[21/07/26, 03.15.20] Andi: b", {21, 7, 26}, 3, 15, 20, CHAT_HEAD_BRACKET, "Andi: b"},
    {"\ufeff7/1/26, 3:15\u202fPM - Andi: b", {7, 1, 26}, 15, 15, 0, CHAT_HEAD_DASH, "Andi: b"},
    {"7/21/26, 12:05 AM - Andi: b", {7, 21, 26}, 0, 5, 0, CHAT_HEAD_DASH, "Andi: b"},
    {"7/21/26, 12:05 pm - Andi: b", {7, 21, 26}, 12, 5, 0, CHAT_HEAD_DASH, "Andi: b"},
    {"3/6/18, 1:55 p.m. - a: m", {3, 6, 18}, 13, 55, 0, CHAT_HEAD_DASH, "a: m"},
    {"[3/6/18 1:55:00 p. m.] a: m", {3, 6, 18}, 13, 55, 0, CHAT_HEAD_BRACKET, "a: m"},
    {"[3/6/18 1:55:00 a.\u00a0m.] a: m", {3, 6, 18}, 1, 55, 0, CHAT_HEAD_BRACKET, "a: m"},
    {"13.6.2018 klo 21.25.15 - a: m", {13, 6, 2018}, 21, 25, 15, CHAT_HEAD_DASH, "a: m"},
    {"13. 6. 2018. 21:25:15 a: m", {13, 6, 2018}, 21, 25, 15, CHAT_HEAD_BLANK, "a: m"},
    {"13.06.18 21.25.15: a: m", {13, 6, 18}, 21, 25, 15, CHAT_HEAD_COLON, "a: m"},
    {"[2018/06/13, 21:25:15] a: m", {2018, 6, 13}, 21, 25, 15, CHAT_HEAD_BRACKET, "a: m"},
    {"2018/6/13 下午9:25 - a: m", {2018, 6, 13}, 21, 25, 0, CHAT_HEAD_DASH, "a: m"},
    {"2018. 6. 13. 오후 9:25 - a: m", {2018, 6, 13}, 21, 25, 0, CHAT_HEAD_DASH, "a: m"},
    {"[١٨\u200f/٣\u200f/٢٠٢٢، ٢:٥٦:٠٠ م] a: m",
     {18, 3, 2022},
     14,
     56,
     0,
     CHAT_HEAD_BRACKET,
     "a: m"},
    {"2018-06-13 21 h 25 - a: m", {2018, 6, 13}, 21, 25, 0, CHAT_HEAD_DASH, "a: m"},
    {"09/17/19, 8:30:52 AM – a: m", {9, 17, 19}, 8, 30, 52, CHAT_HEAD_DASH, "a: m"},
    {"5/1/26 8.15 malam - a: m", {5, 1, 26}, 20, 15, 0, CHAT_HEAD_DASH, "a: m"},
    {"5/1/26 1.15 siang - a: m", {5, 1, 26}, 13, 15, 0, CHAT_HEAD_DASH, "a: m"},
};

static void phones_of_many_countries_are_read(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        const Case *wanted = &CASES[i];
        ChatHead head;
        g_test_message("%s", wanted->line);
        g_assert_true(chat_head_read(wanted->line, wanted->line + strlen(wanted->line), &head));
        for (int n = 0; n < 3; n++) {
            g_assert_cmpint(head.number[n], ==, wanted->number[n]);
        }
        g_assert_cmpint(head.hour * 3600 + head.minute * 60 + head.second, ==,
                        wanted->hour * 3600 + wanted->minute * 60 + wanted->second);
        g_assert_cmpint(head.kind, ==, wanted->kind);
        g_assert_cmpstr(wanted->line + head.length, ==, wanted->behind);
    }
}

static void texts_with_dates_are_no_heads(void)
{
    static const char *const LINES[] = {
        "hari Sabtu 12/07 jam 10 ya",
        "12/07/2026",
        "12/07/2026 jam 10 - 11 bisa",
        "12/07/2026 10.30",
        "12/07/2026 10.75 - Andi: halo",
        "12/07/2026 25.30 - Andi: halo",
        "12-07/2026 10.30 - Andi: halo",
        "12/77/2026 10.30 - Andi: halo",
        "0812-3456-7890 10.30 - Andi: halo",
        "[10/7 08.00] Bu Ani: halo",
        "1. Nastar 85rb",
        "2x25rb + ongkir 9k",
        "jam 10.30 - 11.00 bisa diambil?",
        "",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(LINES); i++) {
        ChatHead head;
        g_test_message("%s", LINES[i]);
        g_assert_false(chat_head_read(LINES[i], LINES[i] + strlen(LINES[i]), &head));
    }
}

static void styles_tell_phones_apart(void)
{
    static const char *const LINES[] = {
        "21/07/2026 03.15 - a: b", "21/07/2026, 03.15 - a: b",  "21/07/2026 03:15 - a: b",
        "21/07/26 03.15 - a: b",   "21.07.2026 03.15 - a: b",   "21/07/2026 03.15.20 - a: b",
        "[21/07/2026 03.15] a: b", "21/07/2026 3.15 AM - a: b", "2026/07/21 03.15 - a: b",
    };
    ChatHead heads[G_N_ELEMENTS(LINES)];
    for (size_t i = 0; i < G_N_ELEMENTS(LINES); i++) {
        g_assert_true(chat_head_read(LINES[i], LINES[i] + strlen(LINES[i]), &heads[i]));
        for (size_t k = 0; k < i; k++) {
            g_assert_cmpuint(heads[k].style, !=, heads[i].style);
        }
    }
}

static void a_cut_head_is_not_read_past_its_end(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        for (size_t length = 0; length < strlen(CASES[i].line); length++) {
            g_autofree char *exact = g_memdup2(CASES[i].line, length + 1);
            g_autofree char *piece = g_memdup2(exact, MAX(length, 1));
            ChatHead head;
            bool read = chat_head_read(piece, piece + length, &head);
            g_assert_true(!read || head.length <= length);
        }
    }
}

void test_chat_head(void)
{
    g_test_add_func("/kernel/chat_head/countries", phones_of_many_countries_are_read);
    g_test_add_func("/kernel/chat_head/texts", texts_with_dates_are_no_heads);
    g_test_add_func("/kernel/chat_head/styles", styles_tell_phones_apart);
    g_test_add_func("/kernel/chat_head/cut", a_cut_head_is_not_read_past_its_end);
}

// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "intake/chat_problem.h"

static void files_are_told_apart(void)
{
    static const struct {
        const char *bytes;
        ChatProblem problem;
    } CASES[] = {
        {"", CHAT_PROBLEM_EMPTY},
        {"Halo semua, ini catatan.\nBaris kedua.\n", CHAT_PROBLEM_TEXT},
        {"nama,harga,stok\nNastar,85000,3\n", CHAT_PROBLEM_TABLE},
        {"nama;harga;stok\nNastar;85000;3\n", CHAT_PROBLEM_TABLE},
        {"<!doctype html><p>halo", CHAT_PROBLEM_WEB},
        {"{\"messages\":[]}", CHAT_PROBLEM_WEB},
        {"%PDF-1.7\n", CHAT_PROBLEM_PAPER},
        {"\xFF\xD8\xFF\xE0", CHAT_PROBLEM_PICTURE},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file = g_bytes_new(CASES[i].bytes, strlen(CASES[i].bytes));
        g_assert_cmpint(chat_problem_guess(file), ==, CASES[i].problem);
    }
    g_autoptr(GBytes) binary = g_bytes_new("ab\0cd", 5);
    g_assert_cmpint(chat_problem_guess(binary), ==, CHAT_PROBLEM_BINARY);
}

static void each_problem_says_what_to_do(void)
{
    for (int i = CHAT_PROBLEM_NONE + 1; i < CHAT_PROBLEM_COUNT; i++) {
        g_assert_cmpuint(strlen(chat_problem_sentence((ChatProblem)i)), >, 40);
    }
}

void test_chat_problem(void)
{
    g_test_add_func("/intake/chat_problem/apart", files_are_told_apart);
    g_test_add_func("/intake/chat_problem/sentences", each_problem_says_what_to_do);
}

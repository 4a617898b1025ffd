// SPDX-License-Identifier: Apache-2.0
#include "app/import_words.h"

#include "testkit/testkit.h"

static void assert_words(int64_t seconds_left, const char *expected)
{
    g_autofree char *words = import_progress_words(34000, 100000, seconds_left, NULL);
    g_assert_cmpstr(words, ==, expected);
}

static void rows_and_time_are_said_as_people_say_them(void)
{
    assert_words(-1, "34.000 dari 100.000 baris");
    assert_words(12, "34.000 dari 100.000 baris, kira-kira 12 detik lagi");
    assert_words(89, "34.000 dari 100.000 baris, kira-kira 89 detik lagi");
    assert_words(90, "34.000 dari 100.000 baris, kira-kira 2 menit lagi");
    assert_words(600, "34.000 dari 100.000 baris, kira-kira 10 menit lagi");
}

void test_import_words(void)
{
    g_test_add_func("/app/import_words/said", rows_and_time_are_said_as_people_say_them);
}

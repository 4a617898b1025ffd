// SPDX-License-Identifier: Apache-2.0
#include "intake/summary_word.h"

static void names_are_known_word_for_word(void)
{
    g_assert_cmpstr(summary_measure("akun yang dijangkau"), ==, "reach");
    g_assert_cmpstr(summary_measure("link clicks"), ==, "clicks");
    g_assert_null(summary_measure("akun"));
    g_assert_null(summary_measure(""));
    g_assert_null(summary_measure("suka|disukai"));
    g_assert_true(summary_is_frame("lihat semua"));
    g_assert_false(summary_is_frame("suka"));
}

static void a_line_is_names_and_numbers_in_turn(void)
{
    g_auto(SummaryLine) line = {0};
    summary_line_read("3-second views: 1,2 rb (dulu 7) +4%", &line);
    g_assert_cmpuint(line.count, ==, 2);
    g_assert_cmpuint(line.numbers, ==, 1);
    g_assert_cmpint(line.pieces[1].value, ==, 1200);
    g_assert_true(line.change);
    g_assert_false(line.crowded);
}

static void a_time_is_no_number(void)
{
    static const struct {
        const char *text;
        bool time;
        int64_t days;
    } CASES[] = {{"7 hari terakhir", true, 7}, {"1 Agu – 7 Agu 2026", true, 0},
                 {"Last 28 days", true, 28},   {"12 komentar hari ini", false, 0},
                 {"812", false, 0}};
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_auto(SummaryLine) line = {0};
        int64_t days = 0;
        summary_line_read(CASES[i].text, &line);
        g_test_message("%s", CASES[i].text);
        g_assert_true(summary_is_time(&line, &days) == CASES[i].time);
        g_assert_cmpint(days, ==, CASES[i].days);
    }
}

void test_summary_word(void)
{
    g_test_add_func("/intake/summary_word/names/H11", names_are_known_word_for_word);
    g_test_add_func("/intake/summary_word/pieces", a_line_is_names_and_numbers_in_turn);
    g_test_add_func("/intake/summary_word/time", a_time_is_no_number);
}

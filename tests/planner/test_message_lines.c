// SPDX-License-Identifier: Apache-2.0
#include "planner/message_lines.h"

#include <string.h>

static void time_and_name_may_be_left_out(void)
{
    g_autoptr(MessageLines) lines =
        message_lines_parse("08.15 | Bu Sari | masih ada nasi kuning?\n\n"
                            "Bu Dian | pesan es teh dua\r\n"
                            "9:05 | kapan buka?\n"
                            "harganya berapa?",
                            NULL);
    static const struct {
        int number;
        Minute minute;
        const char *author, *text;
    } wanted[] = {{1, 8 * 60 + 15, "Bu Sari", "masih ada nasi kuning?"},
                  {3, -1, "Bu Dian", "pesan es teh dua"},
                  {4, 9 * 60 + 5, "", "kapan buka?"},
                  {5, -1, "", "harganya berapa?"}};
    g_assert_null(message_lines_problems(lines, NULL));
    g_assert_cmpint(message_lines_count(lines), ==, G_N_ELEMENTS(wanted));
    for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
        const MessageLine *line = message_lines_at(lines, i);
        g_assert_cmpint(line->number, ==, wanted[i].number);
        g_assert_cmpint(line->minute, ==, wanted[i].minute);
        g_assert_cmpstr(line->author, ==, wanted[i].author);
        g_assert_cmpstr(line->text, ==, wanted[i].text);
    }
}

static void each_wrong_line_is_named(void)
{
    g_autoptr(MessageLines) lines = message_lines_parse(
        "08.15 | Bu Sari | ada?\n25.99 | Bu Dian | dua\n08.20 | Pak Ujang |  ", NULL);
    g_autofree char *problems = message_lines_problems(lines, NULL);
    g_assert_nonnull(strstr(problems, "Baris 2: jam “25.99”"));
    g_assert_nonnull(strstr(problems, "Baris 3: teks"));
    g_assert_null(strstr(problems, "Baris 1"));
}

static void a_bar_in_the_text_stays(void)
{
    g_autoptr(MessageLines) lines = message_lines_parse("08.15 | Bu Sari | nasi | es teh", NULL);
    g_assert_cmpstr(message_lines_at(lines, 0)->text, ==, "nasi | es teh");
}

static void too_many_lines_are_refused_not_cut(void)
{
    g_autoptr(GString) typed = g_string_new(NULL);
    for (int i = 0; i < MESSAGE_LINES_MAX + 3; i++) {
        g_string_append_printf(typed, "pesan %d\n", i);
    }
    g_autoptr(MessageLines) lines = message_lines_parse(typed->str, NULL);
    g_autofree char *problems = message_lines_problems(lines, NULL);
    g_assert_nonnull(strstr(problems, "Baris 51: paling banyak 50"));
}

void test_message_lines(void)
{
    g_test_add_func("/planner/message_lines/forms", time_and_name_may_be_left_out);
    g_test_add_func("/planner/message_lines/wrong", each_wrong_line_is_named);
    g_test_add_func("/planner/message_lines/bar", a_bar_in_the_text_stays);
    g_test_add_func("/planner/message_lines/many", too_many_lines_are_refused_not_cut);
}

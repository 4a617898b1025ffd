// SPDX-License-Identifier: Apache-2.0
#include "guide/times.h"

static TimeList *parse(const char *typed)
{
    g_autofree char *problem = NULL;
    TimeList *times = times_parse(typed, NULL, &problem);
    g_assert_cmpstr(problem, ==, NULL);
    return times;
}

static void reads_the_easy_line(void)
{
    g_autoptr(TimeList) times = parse("06.00-07.00 balai desa; 16.00-17.00 balai desa");
    g_assert_cmpuint(times_count(times), ==, 2);
    g_assert_cmpint(times_at(times, 0)->from, ==, 360);
    g_assert_cmpint(times_at(times, 0)->to, ==, 420);
    g_assert_cmpint(times_at(times, 1)->from, ==, 960);
    g_assert_cmpstr(times_at(times, 1)->place, ==, "balai desa");
    g_assert_cmpint(times_at(times, 0)->days, ==, ALL_WEEKDAYS);
}

static void what_it_writes_it_reads_again(void)
{
    static const struct {
        const char *typed, *stored;
    } cases[] = {
        {"6-7 balai desa", "06.00-07.00 balai desa"},
        {"06:30 – 7", "06.30-07.00"},
        {"11.00 sampai 13.00\nsabtu 9-10 pasar", "11.00-13.00; Sabtu 09.00-10.00 pasar"},
        {"senin-jumat 11-13", "Senin, Selasa, Rabu, Kamis, Jumat 11.00-13.00"},
        {"Minggu, Senin: 20.00-24.00", "Senin, Minggu 20.00-24.00"},
        {"", ""},
        {" ; ", ""},
        {"none", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_test_message("%s", cases[i].typed);
        g_autoptr(TimeList) times = parse(cases[i].typed);
        g_autofree char *stored = times_format(times);
        g_assert_cmpstr(stored, ==, cases[i].stored);
        g_autoptr(TimeList) again = parse(stored);
        g_autofree char *twice = times_format(again);
        g_assert_cmpstr(twice, ==, stored);
    }
}

static void refuses_in_words_what_is_no_time(void)
{
    static const char *const typed[] = {
        "pagi",        "07.00-06.00", "06.00",       "25.00-26.00",        "06.7-07.00",
        "06.60-07.00", "besok 06-07", "06.00-06.00", "006.00-07.00 balai", "24.01-24.02"};
    for (size_t i = 0; i < G_N_ELEMENTS(typed); i++) {
        g_autofree char *problem = NULL;
        g_test_message("%s", typed[i]);
        g_assert_null(times_parse(typed[i], NULL, &problem));
        g_assert_cmpstr(problem, !=, NULL);
    }
}

static void keeps_its_limits(void)
{
    g_autoptr(GString) many = g_string_new(NULL);
    for (unsigned i = 0; i <= TIMES_MAX; i++) {
        g_string_append(many, "06.00-07.00;");
    }
    g_autofree char *problem = NULL, *second = NULL;
    g_assert_null(times_parse(many->str, NULL, &problem));
    g_assert_nonnull(problem);
    g_autofree char *place = g_strnfill(TIMES_PLACE_MAX + 1, 'a');
    g_autofree char *long_place = g_strconcat("06.00-07.00 ", place, NULL);
    g_assert_null(times_parse(long_place, NULL, &second));
    g_assert_nonnull(second);
}

static void reads_days(void)
{
    static const struct {
        const char *typed;
        int days;
    } cases[] = {
        {"Minggu", 64},   {"sabtu dan minggu", 96}, {"Senin-Rabu", 7},   {"Jum'at", 16},
        {"tidak ada", 0}, {"setiap hari", 127},     {"sat, sunday", 96}, {"Sabtu-Senin", 97},
        {"none", 0},      {"Hari Minggu", 64},      {"ahad", 64}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        int days = -1;
        g_test_message("%s", cases[i].typed);
        g_assert_true(days_parse(cases[i].typed, &days));
        g_assert_cmpint(days, ==, cases[i].days);
    }
    int days = -1;
    g_assert_false(days_parse("besok", &days));
    g_assert_false(days_parse("senin-selasa-rabu", &days));
    g_assert_cmpint(days, ==, -1);
    g_autofree char *text = days_format(96, NULL);
    g_assert_cmpstr(text, ==, "Sabtu, Minggu");
}

void test_times(void)
{
    g_test_add_func("/guide/times/reads_the_easy_line", reads_the_easy_line);
    g_test_add_func("/guide/times/what_it_writes_it_reads_again", what_it_writes_it_reads_again);
    g_test_add_func("/guide/times/refuses_in_words", refuses_in_words_what_is_no_time);
    g_test_add_func("/guide/times/keeps_its_limits", keeps_its_limits);
    g_test_add_func("/guide/times/reads_days", reads_days);
}

// SPDX-License-Identifier: Apache-2.0
/* K06, K07, H11, C20: whatever the numbers, a chart is well-formed, says what it shows, and is light. */
#include "web/chart.h"

#include <string.h>

#include "drawn.h"

#define LIGHT 2048u
#define MANY 1000u

static Chart chart_of(ChartKind kind, const ChartPoint *points, size_t count)
{
    return (Chart){kind, "Uang masuk <tiap> hari & malam", points, count};
}

static void is_sound(const ChartPoint *points, size_t count)
{
    for (int kind = 0; kind < CHART_KIND_COUNT; kind++) {
        Chart chart = chart_of((ChartKind)kind, points, count);
        g_autoptr(GString) svg = drawn(&chart);
        g_assert_true(g_str_has_prefix(svg->str, "<svg "));
        g_assert_nonnull(strstr(svg->str, " role=\"img\""));
        g_assert_nonnull(
            strstr(svg->str, "<title>Uang masuk &lt;tiap&gt; hari &amp; malam</title><desc>"));
        g_assert_null(strstr(svg->str, "<desc></desc>"));
        g_assert_cmpuint(drawn_packed(svg), <=, LIGHT);
    }
}

static void extremes_are_drawn(void)
{
    const ChartPoint none[] = {{"Sen", NULL, 0, false}, {"Sel", NULL, 0, false}};
    const ChartPoint same[] = {{"Sen", "5", 5, true}, {"Sel", "5", 5, true}, {"Rab", "5", 5, true}};
    const ChartPoint zeros[] = {{"Sen", "0", 0, true}, {"Sel", "0", 0, true}};
    const ChartPoint below[] = {
        {"Sen", "-5", -5, true}, {"Sel", "-9", -9, true}, {"Rab", "3", 3, true}};
    const ChartPoint huge[] = {
        {"Sen", "9", INT64_MAX, true}, {"Sel", "-9", INT64_MIN, true}, {NULL, NULL, 0, true}};
    const ChartPoint gaps[] = {
        {"Sen", "1", 1, true}, {"Sel", NULL, 0, false}, {"Rab", "2", 2, true}};
    const ChartPoint hostile[] = {{"<script>\"'&", "]]>&amp;<b>", 7, true}};
    is_sound(NULL, 0);
    is_sound(none, G_N_ELEMENTS(none));
    is_sound(same, 1);
    is_sound(same, G_N_ELEMENTS(same));
    is_sound(zeros, G_N_ELEMENTS(zeros));
    is_sound(below, G_N_ELEMENTS(below));
    is_sound(huge, G_N_ELEMENTS(huge));
    is_sound(gaps, G_N_ELEMENTS(gaps));
    is_sound(hostile, G_N_ELEMENTS(hostile));
}

static void a_thousand_points_stay_light(void)
{
    g_autoptr(GRand) rand = g_rand_new_with_seed(6);
    g_autofree ChartPoint *points = g_new0(ChartPoint, MANY);
    for (size_t i = 0; i < MANY; i++) {
        points[i] =
            (ChartPoint){"5 Jan", "Rp1.000", g_rand_int_range(rand, -100000, 1000000), i % 50 > 3};
    }
    is_sound(points, MANY);
}

static void the_words_say_what_the_eye_sees(void)
{
    const ChartPoint points[] = {{"Senin", "Rp5", 5, true},
                                 {"Selasa", NULL, 0, false},
                                 {"Rabu", "Rp9", 9, true},
                                 {"Kamis", "Rp7", 7, true}};
    Chart chart = chart_of(CHART_COLUMNS, points, G_N_ELEMENTS(points));
    g_autofree char *words = chart_words(&chart, NULL);
    g_assert_cmpstr(
        words, ==,
        "Tertinggi: Rp9 (Rabu). Terendah: Rp5 (Senin). Terakhir: Rp7 (Kamis). 1 tidak dicatat.");
    Chart stages = chart_of(CHART_FUNNEL, points, 2);
    g_autofree char *told = chart_words(&stages, NULL);
    g_assert_cmpstr(told, ==, "Senin: Rp5. Selasa: tidak dicatat.");
    Chart none = chart_of(CHART_LINE, points + 1, 1);
    g_autofree char *nothing = chart_words(&none, NULL);
    g_assert_cmpstr(nothing, ==, "Belum ada angka.");
}

static void small_lines_stand_in_twos(void)
{
    const ChartPoint points[] = {{"W1", "787", 787, true}, {"W2", "800", 800, true}};
    const Chart charts[] = {{CHART_LINE, "Pengikut", points, 2},
                            {CHART_LINE, "Suka", points, 0},
                            {CHART_LINE, "Komentar", points, 1}};
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    chart_set_draw(&html, &(ChartSet){"Instagram", charts, G_N_ELEMENTS(charts)});
    drawn_check(out);
    g_assert_nonnull(strstr(out->str, ">800</text>"));
    g_assert_cmpuint(drawn_count(out->str, "class=\"l\""), ==, 2); /* none for what has no number */
    g_assert_nonnull(strstr(out->str, "Suka: Belum ada angka."));
    g_assert_cmpuint(drawn_packed(out), <=, LIGHT);
}

/* A week that still runs looks like no fall: a ring beside the line, told as unfinished. */
static void what_is_not_over_is_hollow_and_compared_with_nothing(void)
{
    const ChartPoint points[] = {{"29 Des", "40", 40, true}, {"5 Jan", "60", 60, true},
                                 {"12 Jan", "9", 9, true, true}};
    Chart chart = chart_of(CHART_LINE, points, G_N_ELEMENTS(points));
    g_autofree char *words = chart_words(&chart, NULL);
    g_autoptr(GString) svg = drawn(&chart);
    g_assert_true(chart_is_open(&chart));
    g_assert_cmpstr(words, ==,
                    "Tertinggi: 60 (5 Jan). Terendah: 40 (29 Des). Terakhir: 60 (5 Jan). "
                    "Sampai sekarang 9, belum selesai.");
    g_assert_nonnull(strstr(svg->str, "class=\"o\""));
    const char *line = strstr(svg->str, "class=\"l\"");
    g_assert_nonnull(line);
    g_autofree char *path = g_strndup(line, strcspn(line, ">"));
    g_assert_null(strstr(path, "313")); /* the line ends before the ring */
    Chart whole = chart_of(CHART_LINE, points, 2);
    g_autoptr(GString) without = drawn(&whole);
    g_assert_null(strstr(without->str, "class=\"o\""));
}

void test_chart(void)
{
    g_test_add_func("/web/chart/open/K06", what_is_not_over_is_hollow_and_compared_with_nothing);
    g_test_add_func("/web/chart/extremes/K06", extremes_are_drawn);
    g_test_add_func("/web/chart/light/C20", a_thousand_points_stay_light);
    g_test_add_func("/web/chart/words/K06", the_words_say_what_the_eye_sees);
    g_test_add_func("/web/chart/set/H11", small_lines_stand_in_twos);
}

// SPDX-License-Identifier: Apache-2.0
/* The pieces charts are made of. */
#include "web/chart_mark.h"

#include <string.h>

static void tenths_need_no_decimal_comma(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    const int tenths[] = {0, 5, 10, 125, -5, -120};
    for (size_t i = 0; i < G_N_ELEMENTS(tenths); i++) {
        chart_number(&html, tenths[i]);
        g_string_append_c(out, ' ');
    }
    g_assert_cmpstr(out->str, ==, "0 0.5 1 12.5 -0.5 -12 ");
}

static void a_scale_holds_both_ends(void)
{
    const ChartPoint points[] = {
        {NULL, NULL, 10, true}, {NULL, NULL, 999, false}, {NULL, NULL, 30, true}};
    Chart chart = {CHART_LINE, "", points, G_N_ELEMENTS(points)};
    ChartScale scale = chart_scale(&chart, false, 100, 500);
    g_assert_cmpint(chart_at(&scale, 10), ==, 500);
    g_assert_cmpint(chart_at(&scale, 20), ==, 300);
    g_assert_cmpint(chart_at(&scale, 30), ==, 100);
    ChartScale from_zero = chart_scale(&chart, true, 100, 400);
    g_assert_cmpint(chart_at(&from_zero, 0), ==, 400);
    g_assert_cmpint(chart_at(&from_zero, 10), ==, 300);
}

static void a_long_text_is_cut_and_escaped(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    chart_text(&html, (ChartText){10, 20, "s", 5}, "é<éééé");
    g_assert_cmpstr(out->str, ==, "<text x=\"1\" y=\"2\" class=\"s\">é&lt;éé…</text>");
}

static void a_gap_is_neither_low_nor_last(void)
{
    const ChartPoint points[] = {
        {NULL, NULL, 7, true}, {NULL, NULL, 9, true}, {NULL, NULL, 0, false}};
    Chart chart = {CHART_LINE, "", points, G_N_ELEMENTS(points)};
    ChartExtreme extreme = chart_extreme(&chart);
    g_assert_true(extreme.low == &points[0] && extreme.high == &points[1] &&
                  extreme.last == &points[1]);
    g_assert_cmpuint(extreme.known, ==, 2);
}

void test_chart_mark(void)
{
    g_test_add_func("/web/chart_mark/number", tenths_need_no_decimal_comma);
    g_test_add_func("/web/chart_mark/scale", a_scale_holds_both_ends);
    g_test_add_func("/web/chart_mark/text", a_long_text_is_cut_and_escaped);
    g_test_add_func("/web/chart_mark/gap/H11", a_gap_is_neither_low_nor_last);
}

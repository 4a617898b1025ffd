// SPDX-License-Identifier: Apache-2.0
/* K07, S09: columns, rows and stages say their numbers in words, not in colour. */
#include "web/chart_mark.h"

#include <string.h>

#include "drawn.h"

static void nothing_sold_differs_from_not_written(void)
{
    const ChartPoint points[] = {
        {"Sen", "9", 9, true}, {"Sel", "0", 0, true}, {"Rab", NULL, 0, false}};
    Chart chart = {CHART_COLUMNS, "Penjualan", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = drawn(&chart);
    g_assert_nonnull(strstr(svg->str, ">–</text>"));
    g_assert_cmpuint(drawn_count(svg->str, "z"), ==,
                     2); /* a column, a thin line; none for the gap */
    g_assert_nonnull(strstr(svg->str, "class=\"h\" d=\"M"));
    g_assert_nonnull(strstr(svg->str, ">9</text>"));
}

static void below_zero_hangs_below_the_line(void)
{
    const ChartPoint points[] = {{"a", "5", 5, true}, {"b", "-5", -5, true}};
    Chart chart = {CHART_COLUMNS, "Sisa", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = drawn(&chart);
    g_assert_nonnull(strstr(svg->str, "class=\"g\" d=\"M4 70H316\"")); /* zero in the middle */
    g_assert_nonnull(strstr(svg->str, "class=\"b\" d=\"M221 70h34v46h-34z\""));
}

static void every_row_has_its_name_and_number(void)
{
    const ChartPoint points[] = {{"Dari jualan", "Rp300.000", 300000, true},
                                 {"Belanja bahan", "-Rp120.000", -120000, true}};
    Chart chart = {CHART_ROWS, "Uang", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = drawn(&chart);
    g_assert_nonnull(strstr(svg->str, ">Belanja bahan</text>"));
    g_assert_nonnull(strstr(svg->str, ">-Rp120.000</text>"));
    g_assert_nonnull(strstr(svg->str, "class=\"n\"")); /* drawn hollow as well */
}

static void a_funnel_says_the_share_only_where_it_narrows(void)
{
    const ChartPoint points[] = {
        {"Melihat", "200", 200, true}, {"Bertanya", "50", 50, true}, {"Memesan", "60", 60, true}};
    Chart chart = {CHART_FUNNEL, "Corong", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = drawn(&chart);
    g_assert_nonnull(strstr(svg->str, ">25%</text>"));
    g_assert_cmpuint(drawn_count(svg->str, "%</text>"), ==, 1);
    g_assert_nonnull(strstr(svg->str, ">60</text>"));
}

static void a_month_names_three_days(void)
{
    ChartPoint points[31];
    for (size_t i = 0; i < G_N_ELEMENTS(points); i++) {
        points[i] = (ChartPoint){"hari", "1", 1, true};
    }
    Chart chart = {CHART_COLUMNS, "Penjualan", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = drawn(&chart);
    g_assert_cmpuint(drawn_count(svg->str, ">hari</text>"), ==, 3);
}

void test_chart_bar(void)
{
    g_test_add_func("/web/chart_bar/gap/H11", nothing_sold_differs_from_not_written);
    g_test_add_func("/web/chart_bar/below/S09", below_zero_hangs_below_the_line);
    g_test_add_func("/web/chart_bar/rows/S09", every_row_has_its_name_and_number);
    g_test_add_func("/web/chart_bar/funnel/K07", a_funnel_says_the_share_only_where_it_narrows);
    g_test_add_func("/web/chart_bar/month", a_month_names_three_days);
}

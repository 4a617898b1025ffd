// SPDX-License-Identifier: Apache-2.0
/* K06, C20: who cannot see the drawing reads its numbers. */
#include "web/ui.h"

#include <string.h>

#include "drawn.h"

static void the_numbers_stand_behind_one_tap(void)
{
    const ChartPoint points[] = {{"<Senin>", "Rp5", 5, true}, {"Selasa", NULL, 0, false}};
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_chart(&html, &(Chart){CHART_COLUMNS, "Uang masuk", points, G_N_ELEMENTS(points)});
    g_assert_cmpint(html.depth, ==, 0);
    g_assert_nonnull(strstr(out->str, "<caption>Uang masuk</caption>"));
    g_assert_nonnull(
        strstr(out->str, "<th scope=\"row\">&lt;Senin&gt;</th><td class=\"number\">Rp5</td>"));
    g_assert_nonnull(strstr(out->str, "<th scope=\"row\">Selasa</th><td class=\"number\">–</td>"));
}

static void a_long_table_says_what_it_leaves_out(void)
{
    ChartPoint points[100];
    for (size_t i = 0; i < G_N_ELEMENTS(points); i++) {
        points[i] = (ChartPoint){"hari", "1", 1, true};
    }
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_chart(&html, &(Chart){CHART_LINE, "Uang masuk", points, G_N_ELEMENTS(points)});
    g_assert_cmpuint(drawn_count(out->str, "<tr>"), ==, 62);
    g_assert_nonnull(strstr(out->str, "38 angka yang lebih lama tidak ditulis di sini."));
}

static void hours_are_summed_by_part_of_the_day(void)
{
    ChartHours hours = {.title = "Jam pesan masuk"};
    hours.counts[TUESDAY][6] = 2;
    hours.counts[TUESDAY][11] = 3;
    hours.counts[TUESDAY][23] = 4;
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_chart_hours(&html, &hours);
    g_assert_cmpint(html.depth, ==, 0);
    g_assert_nonnull(strstr(out->str,
                            "<th>Selasa</th><td class=\"number\">0</td><td class=\"number\">5</td>"
                            "<td class=\"number\">0</td><td class=\"number\">4</td>"));
}

void test_ui_chart(void)
{
    g_test_add_func("/web/ui_chart/table/C20", the_numbers_stand_behind_one_tap);
    g_test_add_func("/web/ui_chart/long", a_long_table_says_what_it_leaves_out);
    g_test_add_func("/web/ui_chart/hours/T04", hours_are_summed_by_part_of_the_day);
}

// SPDX-License-Identifier: Apache-2.0
/* H11: a line has a hole where nothing was written down. */
#include "web/chart_mark.h"

#include <string.h>

#include "drawn.h"

static char *line_of(const char *svg)
{
    const char *from = strstr(svg, "<path class=\"l\" d=\"");
    g_assert_nonnull(from);
    from += strlen("<path class=\"l\" d=\"");
    return g_strndup(from, strcspn(from, "\""));
}

static void a_gap_stays_a_gap(void)
{
    const ChartPoint points[] = {{"1", "1", 1, true},
                                 {"2", "2", 2, true},
                                 {"3", NULL, 0, false},
                                 {"4", "4", 4, true},
                                 {"5", NULL, 0, false}};
    Chart chart = {CHART_LINE, "Pengikut", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = drawn(&chart);
    g_autofree char *line = line_of(svg->str);
    g_assert_cmpuint(drawn_count(line, "M"), ==, 2); /* two runs */
    g_assert_cmpuint(drawn_count(line, "L"), ==, 1);
    g_assert_true(g_str_has_suffix(line, "h0")); /* the lone point is seen */
    g_assert_nonnull(strstr(svg->str, "class=\"v e\">4</text>"));
}

static void many_points_keep_their_peaks(void)
{
    ChartPoint points[600];
    for (size_t i = 0; i < G_N_ELEMENTS(points); i++) {
        points[i] = (ChartPoint){"x", "y", i == 301 ? 1000 : 10, true};
    }
    Chart chart = {CHART_LINE, "Yang melihat", points, G_N_ELEMENTS(points)};
    g_autoptr(GString) svg = drawn(&chart);
    g_autofree char *line = line_of(svg->str);
    g_assert_nonnull(strstr(line, " 26L")); /* the one peak reaches the top */
    g_assert_cmpuint(drawn_count(line, "L"), <, 130);
    g_assert_cmpuint(drawn_count(line, "M"), ==, 1);
}

void test_chart_line(void)
{
    g_test_add_func("/web/chart_line/gap/H11", a_gap_stays_a_gap);
    g_test_add_func("/web/chart_line/peak", many_points_keep_their_peaks);
}

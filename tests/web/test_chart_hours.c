// SPDX-License-Identifier: Apache-2.0
/* K08, T04: the hours in which people write. */
#include "web/chart_mark.h"

#include <string.h>

#include "drawn.h"

static GString *hours_drawn(const ChartHours *hours)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    chart_hours_draw(&html, hours);
    g_assert_cmpint(html.depth, ==, 0);
    drawn_check(out);
    return out;
}

static void the_busiest_hour_is_the_largest_square(void)
{
    ChartHours hours = {.title = "Jam pesan masuk"};
    hours.counts[THURSDAY][12] = 9;
    hours.counts[MONDAY][8] = 1;
    g_autoptr(GString) svg = hours_drawn(&hours);
    g_assert_nonnull(strstr(svg->str, "<desc>Paling ramai Kamis pukul 12.00–13.00: 9.</desc>"));
    g_assert_nonnull(strstr(svg->str, "class=\"h\" d=\"M176.5 54h11v11h-11z\""));
    g_assert_cmpuint(drawn_count(svg->str, "z"), ==, 2);
}

static void every_hour_full_or_none_at_all_is_fine(void)
{
    ChartHours hours = {.title = "Jam pesan masuk"};
    g_autoptr(GString) none = hours_drawn(&hours);
    g_assert_nonnull(strstr(none->str, "Belum ada angka."));
    for (int i = 0; i < WEEKDAY_COUNT * 24; i++) {
        hours.counts[i / 24][i % 24] = INT64_MAX - i * INT64_C(12345678901234);
    }
    g_autoptr(GString) full = hours_drawn(&hours);
    g_assert_cmpuint(drawn_count(full->str, "z"), ==, 168);
    for (int i = 0; i < WEEKDAY_COUNT * 24; i++) {
        hours.counts[i / 24][i % 24] = (i * 7919) % 40;
    }
    g_autoptr(GString) mixed = hours_drawn(&hours);
    g_assert_cmpuint(drawn_packed(mixed), <=, 2048);
}

void test_chart_hours(void)
{
    g_test_add_func("/web/chart_hours/busiest/T04", the_busiest_hour_is_the_largest_square);
    g_test_add_func("/web/chart_hours/extremes/C20", every_hour_full_or_none_at_all_is_fine);
}

// SPDX-License-Identifier: Apache-2.0
#include <math.h>

#include "base/money.h"
#include "web/chart_mark.h"

#define HOURS 24
#define LEFT (32 * UNIT)
#define CELL (12 * UNIT)
#define LINE (17 * UNIT)
#define LEVELS 5
#define FOOT (LINE * WEEKDAY_COUNT + 12 * UNIT)

static int64_t highest(const ChartHours *hours, int *ret_day, int *ret_hour)
{
    int64_t most = 0;
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        for (int hour = 0; hour < HOURS; hour++) {
            if (hours->counts[day][hour] > most) {
                most = hours->counts[day][hour];
                *ret_day = day;
                *ret_hour = hour;
            }
        }
    }
    return most;
}

/* The square's area says how much; even one is seen. */
static int level_of(int64_t count, int64_t most)
{
    return count <= 0 ? 0 : MAX(1, (int)lround(LEVELS * sqrt((double)count / (double)most)));
}

static void level_path(Html *html, const ChartHours *hours, int level, int64_t most)
{
    int side = (level * 2 + 1) * UNIT;
    chart_path_begin(html, level == LEVELS ? "h" : "b");
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        for (int hour = 0; hour < HOURS; hour++) {
            if (level_of(hours->counts[day][hour], most) == level) {
                chart_box(html, (ChartBox){LEFT + hour * CELL + (CELL - side) / 2,
                                           day * LINE + (LINE - side) / 2, side, side});
            }
        }
    }
    chart_path_end(html);
}

/* A test language marks whole words, so none of them is cut. */
static char *weekday_short(int day, const Lang *lang)
{
    const char *name = weekday_name((Weekday)day, lang);
    return lang_is_pseudo(lang) ? g_strdup(name) : g_utf8_substring(name, 0, 3);
}

static void frame(Html *html)
{
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        g_autofree char *name = weekday_short(day, html->lang);
        chart_text(html, (ChartText){CHART_LEFT, day * LINE + 13 * UNIT, "s", 0}, name);
    }
    for (int hour = 0; hour < HOURS; hour += 6) {
        g_autofree char *name = g_strdup_printf("%02d", hour);
        chart_text(html, (ChartText){LEFT + hour * CELL + CELL / 2, FOOT, "s m", 0}, name);
    }
    chart_path_begin(html, "g");
    for (int hour = 0; hour <= HOURS; hour += 6) {
        chart_step(html, 'M', LEFT + hour * CELL, 0);
        g_string_append_c(html->out, 'V');
        chart_number(html, LINE * WEEKDAY_COUNT);
    }
    chart_path_end(html);
}

char *chart_hours_words(const ChartHours *hours, const Lang *lang)
{
    int day = 0, hour = 0;
    int64_t most = highest(hours, &day, &hour);
    if (most == 0) {
        return g_strdup(tr(lang, "Belum ada angka."));
    }
    g_autofree char *number = number_format(most);
    return g_strdup_printf(tr(lang, "Paling ramai %s pukul %02d.00–%02d.00: %s."),
                           weekday_name((Weekday)day, lang), hour, hour + 1, number);
}

void chart_hours_draw(Html *html, const ChartHours *hours)
{
    g_autofree char *words = chart_hours_words(hours, html->lang);
    int day = 0, hour = 0;
    int64_t most = highest(hours, &day, &hour);
    chart_begin(html, FOOT / UNIT + 5, hours->title, words);
    frame(html);
    for (int level = 1; level <= LEVELS && most > 0; level++) {
        level_path(html, hours, level, most);
    }
    chart_end(html);
}

// SPDX-License-Identifier: Apache-2.0
#include "page/measure/figures_view.h"

#include "base/money.h"

/* The last figure of the measure in the week; NULL: a gap. */
static const Figure *figure_of_week(const RecordList *figures, const char *platform,
                                    const char *measure, Period week)
{
    const Figure *found = NULL;
    for (size_t i = 0; i < record_count(figures); i++) {
        const Figure *figure = figure_at(figures, i);
        if (g_str_equal(figure->platform, platform) && g_str_equal(figure->measure, measure) &&
            figure->day >= week.from && figure->day <= week.to) {
            found = figure;
        }
    }
    return found;
}

static bool has_any(const RecordList *figures, const char *platform, const char *measure)
{
    for (size_t i = 0; i < record_count(figures); i++) {
        const Figure *figure = figure_at(figures, i);
        if (g_str_equal(figure->platform, platform) && g_str_equal(figure->measure, measure)) {
            return true;
        }
    }
    return false;
}

/* Only whole weeks are compared. */
static char *figure_words(const Figure *figure, bool over)
{
    if (figure == NULL) {
        return g_strdup("–");
    }
    g_autofree char *number = number_format(figure->value);
    if (figure->before_day == DAY_NONE || !over) {
        return g_steal_pointer(&number);
    }
    g_autofree char *growth = figure_growth_format(figure->before, figure->value);
    return g_strdup_printf("%s, %s", number, growth);
}

typedef struct {
    Period week;
    bool over;
} FigureWeek;

static void draw_week(Html *html, const RecordList *figures, const char *platform,
                      const GPtrArray *measures, FigureWeek at)
{
    g_autofree char *days = period_format_long(at.week, html->lang);
    g_autofree char *words =
        at.over ? g_strdup(days)
                : g_strdup_printf(tr(html->lang, "%s, minggu ini belum selesai"), days);
    ui_row_begin(html);
    ui_cell(html, tr(html->lang, "Pekan"), words);
    for (guint i = 0; i < measures->len; i++) {
        const char *measure = measures->pdata[i];
        g_autofree char *value = figure_words(figure_of_week(figures, platform, measure, at.week), at.over);
        ui_cell_number(html, tr(html->lang, figure_measure_label(measure)), value);
    }
    ui_row_end(html);
}

static GPtrArray *measures_present(const RecordList *figures, const char *platform)
{
    GPtrArray *measures = g_ptr_array_new();
    for (size_t i = 0; figure_measure(i) != NULL; i++) {
        if (has_any(figures, platform, figure_measure(i))) {
            g_ptr_array_add(measures, (char *)figure_measure(i));
        }
    }
    return measures;
}

static void add_weeks(ChartPoints *points, const RecordList *figures, const char *platform,
                      const char *measure, Day today)
{
    Period week = period_of_week(today - 7 * (FIGURE_WEEKS - 1));
    for (int i = 0; i < FIGURE_WEEKS; i++) {
        const Figure *figure = figure_of_week(figures, platform, measure, week);
        g_autofree char *number = figure != NULL ? number_format(figure->value) : NULL;
        chart_points_add(
            points, (ChartPoint){NULL, number, figure != NULL ? figure->value : 0, figure != NULL,
                                 week.to >= today});
        week = period_after(week);
    }
}

/* A small line for each number of the channel; a week that was not written down is a hole. */
static void draw_lines(Html *html, const RecordList *figures, const char *platform,
                       const GPtrArray *measures, Day today)
{
    g_autofree ChartPoints *points = g_new0(ChartPoints, measures->len);
    g_autofree Chart *charts = g_new0(Chart, measures->len);
    for (guint i = 0; i < measures->len; i++) {
        points[i] = chart_points_new();
        add_weeks(&points[i], figures, platform, measures->pdata[i], today);
        charts[i] = chart_of_points(
            CHART_LINE, tr(html->lang, figure_measure_label(measures->pdata[i])), &points[i]);
    }
    ui_chart_set(html, &(ChartSet){tr(html->lang, "Angka per minggu"), charts, measures->len,
                                tr(html->lang, "Lingkaran kosong: minggu ini belum selesai.")});
    for (guint i = 0; i < measures->len; i++) {
        chart_points_clear(&points[i]);
    }
}

void figures_draw_trend(Html *html, const RecordList *figures, const char *platform, Day today)
{
    g_autoptr(GPtrArray) measures = measures_present(figures, platform);
    if (measures->len == 0) {
        return;
    }
    g_autoptr(GPtrArray) headings = g_ptr_array_new();
    g_ptr_array_add(headings, (char *)tr(html->lang, "Pekan"));
    for (guint i = 0; i < measures->len; i++) {
        g_ptr_array_add(headings, (char *)tr(html->lang, figure_measure_label(measures->pdata[i])));
    }
    ui_fold_begin(html, tr(html->lang, "Lihat perkembangan"));
    draw_lines(html, figures, platform, measures, today);
    ui_table_begin(html, tr(html->lang, "Angka per minggu; tanda – berarti tidak dicatat"),
                   (const char *const *)headings->pdata, headings->len);
    Period week = period_of_week(today);
    for (int i = 0; i < FIGURE_WEEKS; i++) {
        draw_week(html, figures, platform, measures, (FigureWeek){week, week.to < today});
        week = period_before(week);
    }
    ui_table_end(html);
    ui_fold_end(html);
}

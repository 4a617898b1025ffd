// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"
#include "web/ui.h"

#define ROWS_MAX 62u /* two months of days */

static void figure_begin(Html *html)
{
    html_open(html, "figure", NULL);
}

static void row(Html *html, const char *label, const char *words)
{
    html_open(html, "tr", NULL);
    html_open(html, "th", "scope", "row", NULL);
    html_text(html, label);
    html_close(html, "th");
    html_open(html, "td", "class", "number", NULL);
    html_text(html, words);
    html_close(html, "td");
    html_close(html, "tr");
}

/* A table of two columns stays one on a phone. */
static void table_begin(Html *html, const char *caption)
{
    html_open(html, "table", "class", "tight", NULL);
    html_element(html, "caption", NULL, caption);
}

static void table(Html *html, const Chart *chart)
{
    size_t hidden = chart->count > ROWS_MAX ? chart->count - ROWS_MAX : 0;
    table_begin(html, chart->title);
    for (size_t i = hidden; i < chart->count; i++) {
        const ChartPoint *point = &chart->points[i];
        row(html, point->label != NULL ? point->label : "–",
            point->known && point->words != NULL ? point->words : "–");
    }
    html_close(html, "table");
    if (hidden > 0) {
        g_autofree char *sentence =
            g_strdup_printf(tr_count(html->lang, "%d angka yang lebih lama tidak ditulis di sini.",
                                     (int64_t)hidden),
                            (int)hidden);
        ui_hint(html, sentence);
    }
}

void ui_chart_alone(Html *html, const Chart *chart)
{
    figure_begin(html);
    chart_draw(html, chart);
    html_close(html, "figure");
}

void ui_chart(Html *html, const Chart *chart)
{
    figure_begin(html);
    chart_draw(html, chart);
    ui_fold_begin(html, tr(html->lang, "Lihat angkanya"));
    table(html, chart);
    ui_fold_end(html);
    html_close(html, "figure");
}

void ui_chart_set(Html *html, const ChartSet *set)
{
    figure_begin(html);
    chart_set_draw(html, set);
    html_close(html, "figure");
    for (size_t i = 0; set->open_note != NULL && i < set->count; i++) {
        if (chart_is_open(&set->charts[i])) {
            ui_hint(html, set->open_note);
            break;
        }
    }
}

static void day_row(Html *html, const ChartHours *hours, int day)
{
    static const int ENDS[] = {6, 12, 18, 24};
    int hour = 0;
    html_open(html, "tr", NULL);
    html_element(html, "th", NULL, weekday_name((Weekday)day, html->lang));
    for (size_t i = 0; i < G_N_ELEMENTS(ENDS); i++) {
        int64_t sum = 0;
        for (; hour < ENDS[i]; hour++) {
            sum += hours->counts[day][hour];
        }
        html_open(html, "td", "class", "number", NULL);
        html_number(html, sum);
        html_close(html, "td");
    }
    html_close(html, "tr");
}

void ui_chart_hours(Html *html, const ChartHours *hours)
{
    const char *const parts[] = {"0–6", "6–12", "12–18", "18–24"};
    figure_begin(html);
    chart_hours_draw(html, hours);
    ui_fold_begin(html, tr(html->lang, "Lihat angkanya"));
    table_begin(html, hours->title);
    html_open(html, "tr", NULL);
    html_element(html, "th", NULL, tr(html->lang, "Hari"));
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        html_element(html, "th", "number", parts[i]);
    }
    html_close(html, "tr");
    for (int day = 0; day < WEEKDAY_COUNT; day++) {
        day_row(html, hours, day);
    }
    html_close(html, "table");
    ui_fold_end(html);
    html_close(html, "figure");
}

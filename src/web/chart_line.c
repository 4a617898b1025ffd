// SPDX-License-Identifier: Apache-2.0
#include "web/chart_mark.h"

#define TOP (26 * UNIT)
#define BOTTOM (114 * UNIT)
#define FOOT (145 * UNIT) /* where days are written */
#define DOTS_MAX 16       /* so few points are shown one by one */
#define LABEL_FIT 20

typedef struct {
    Html *html;
    const Chart *chart;
    ChartBox box;
    ChartScale scale;
} Drawing;

static int x_of(const Drawing *drawing, size_t i)
{
    size_t steps = drawing->chart->count - 1;
    return steps == 0
               ? drawing->box.x + drawing->box.width
               : drawing->box.x + (int)((double)drawing->box.width * (double)i / (double)steps);
}

static int y_of(const Drawing *drawing, size_t i)
{
    return chart_at(&drawing->scale, (double)drawing->chart->points[i].value);
}

/* Lowest and highest known point of a bucket, in their order; false: all of it is a gap. */
static bool bucket_ends(const Chart *chart, size_t from, size_t size, size_t *ret_ends)
{
    size_t low = chart->count, high = chart->count;
    for (size_t i = from; i < MIN(from + size, chart->count); i++) {
        if (chart->points[i].known && !chart->points[i].open) {
            low =
                low == chart->count || chart->points[i].value < chart->points[low].value ? i : low;
            high = high == chart->count || chart->points[i].value > chart->points[high].value
                       ? i
                       : high;
        }
    }
    ret_ends[0] = MIN(low, high);
    ret_ends[1] = MAX(low, high);
    return low != chart->count;
}

/* A point alone between gaps is a dot: a step of no length with round ends. */
static void line_path(const Drawing *drawing)
{
    const Chart *chart = drawing->chart;
    size_t size =
        chart->count > CHART_POINTS_DRAWN ? (2 * chart->count - 1) / CHART_POINTS_DRAWN + 1 : 1;
    bool joined = false;
    chart_path_begin(drawing->html, "l");
    for (size_t from = 0; from < chart->count; from += size) {
        size_t ends[2];
        bool known = bucket_ends(chart, from, size, ends);
        for (size_t j = 0; known && j < (ends[0] == ends[1] ? 1 : 2); j++) {
            chart_step(drawing->html, joined ? 'L' : 'M', x_of(drawing, ends[j]),
                       y_of(drawing, ends[j]));
            if (!joined) {
                html_raw(drawing->html, "h0");
            }
            joined = true;
        }
        joined = known;
    }
    chart_path_end(drawing->html);
}

/* The last known point larger; few points each. */
static void dots_path(const Drawing *drawing, size_t last)
{
    const Chart *chart = drawing->chart;
    chart_path_begin(drawing->html, "d");
    for (size_t i = chart->count <= DOTS_MAX ? 0 : last; i <= last; i++) {
        if (chart->points[i].known && !chart->points[i].open) {
            chart_step(drawing->html, 'M', x_of(drawing, i), y_of(drawing, i));
            html_raw(drawing->html, "h0");
        }
    }
    chart_path_end(drawing->html);
}

/* A ring: a dot, and a smaller one of paper upon it. */
static void open_path(const Drawing *drawing)
{
    static const char *const CLASSES[] = {"d", "o"};
    const Chart *chart = drawing->chart;
    if (!chart_is_open(chart)) {
        return;
    }
    for (size_t layer = 0; layer < G_N_ELEMENTS(CLASSES); layer++) {
        chart_path_begin(drawing->html, CLASSES[layer]);
        for (size_t i = 0; i < chart->count; i++) {
            if (chart->points[i].known && chart->points[i].open) {
                chart_step(drawing->html, 'M', x_of(drawing, i), y_of(drawing, i));
                html_raw(drawing->html, "h0");
            }
        }
        chart_path_end(drawing->html);
    }
}

static void range_line(const Drawing *drawing, const ChartPoint *point, bool right)
{
    int y = chart_at(&drawing->scale, (double)point->value);
    chart_path_begin(drawing->html, "g");
    chart_step(drawing->html, 'M', CHART_LEFT, y);
    g_string_append_c(drawing->html->out, 'H');
    chart_number(drawing->html, CHART_RIGHT);
    chart_path_end(drawing->html);
    if (point->words != NULL) {
        ChartText place = {right ? CHART_RIGHT : CHART_LEFT, y - 5 * UNIT, right ? "s e" : "s",
                           LABEL_FIT};
        chart_text(drawing->html, place, point->words);
    }
}

static void days_written(const Drawing *drawing)
{
    const Chart *chart = drawing->chart;
    const ChartPoint *first = &chart->points[0], *last = &chart->points[chart->count - 1];
    if (chart->count > 1 && first->label != NULL) {
        chart_text(drawing->html, (ChartText){CHART_LEFT, FOOT, "s", LABEL_FIT}, first->label);
    }
    if (last->label != NULL) {
        chart_text(drawing->html, (ChartText){CHART_RIGHT, FOOT, "s e", LABEL_FIT}, last->label);
    }
}

/* Above its point, or below where the line comes from above. */
static void last_written(const Drawing *drawing, size_t last, bool right)
{
    const ChartPoint *point = &drawing->chart->points[last];
    size_t before = last;
    while (before > 0 && (before == last || !drawing->chart->points[before].known)) {
        before--;
    }
    bool falls =
        drawing->chart->points[before].known && drawing->chart->points[before].value > point->value;
    if (point->words != NULL) {
        ChartText place = {x_of(drawing, last), y_of(drawing, last) + (falls ? 17 : -9) * UNIT,
                           right ? "v e" : "v", LABEL_FIT};
        chart_text(drawing->html, place, point->words);
    }
}

int chart_line_height(void)
{
    return 150;
}

void chart_line(Html *html, const Chart *chart)
{
    ChartExtreme extreme = chart_extreme(chart);
    ChartBox box = {CHART_LEFT + 3 * UNIT, TOP, CHART_RIGHT - CHART_LEFT - 6 * UNIT, BOTTOM - TOP};
    Drawing drawing = {html, chart, box, chart_scale(chart, false, TOP, BOTTOM)};
    if (chart->count == 0) {
        return;
    }
    days_written(&drawing);
    open_path(&drawing);
    if (extreme.known == 0) {
        return;
    }
    size_t last = (size_t)(extreme.last - chart->points);
    bool right = x_of(&drawing, last) > CHART_WIDTH * UNIT / 2;
    if (extreme.high != extreme.last) {
        range_line(&drawing, extreme.high, !right);
    }
    if (extreme.low->value != extreme.high->value && extreme.low != extreme.last) {
        range_line(&drawing, extreme.low, !right);
    }
    line_path(&drawing);
    dots_path(&drawing, last);
    last_written(&drawing, last, right);
}

void chart_line_small(Html *html, const Chart *chart, ChartBox box)
{
    ChartExtreme extreme = chart_extreme(chart);
    Drawing drawing = {html, chart, box, chart_scale(chart, false, box.y, box.y + box.height)};
    open_path(&drawing);
    if (extreme.known > 0) {
        chart_path_begin(html, "g"); /* the time all lines share */
        chart_step(html, 'M', box.x, box.y + box.height + 6 * UNIT);
        g_string_append_c(html->out, 'h');
        chart_number(html, box.width);
        chart_path_end(html);
        line_path(&drawing);
        dots_path(&drawing, (size_t)(extreme.last - chart->points));
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"
#include "web/chart_mark.h"

#define TOP (24 * UNIT)
#define BOTTOM (116 * UNIT)
#define FOOT (136 * UNIT)
#define COLUMN_WIDEST (34 * UNIT)
#define LABELS_MAX                                                                                 \
    7 /* more columns than this: only the first, the last and one between are named */
#define ROWS_MAX 12
#define ROW_HEIGHT 40
#define STAGE_HEIGHT 50
#define FUNNEL_LEFT (118 * UNIT)

typedef struct {
    Html *html;
    const Chart *chart;
    ChartScale scale;
    size_t size, slots; /* points gathered in one column; columns */
} Drawing;

/* The point of a bucket farthest from zero stands for it. */
static const ChartPoint *bucket_point(const Drawing *drawing, size_t slot)
{
    const Chart *chart = drawing->chart;
    size_t from = slot * drawing->size;
    const ChartPoint *found = &chart->points[from];
    for (size_t i = from; i < MIN(from + drawing->size, chart->count); i++) {
        const ChartPoint *point = &chart->points[i];
        if (point->known &&
            (!found->known || ABS((double)point->value) > ABS((double)found->value))) {
            found = point;
        }
    }
    return found;
}

static int slot_width(const Drawing *drawing)
{
    return (CHART_RIGHT - CHART_LEFT) / (int)drawing->slots;
}

static int slot_middle(const Drawing *drawing, size_t slot)
{
    return CHART_LEFT + (int)((double)(CHART_RIGHT - CHART_LEFT) * ((double)slot + 0.5) /
                              (double)drawing->slots);
}

/* Nothing sold is a thin line, so that it differs from not written down. */
static void column(const Drawing *drawing, size_t slot, const ChartPoint *point)
{
    int zero = chart_at(&drawing->scale, 0), end = chart_at(&drawing->scale, (double)point->value);
    int width = MAX(UNIT, MIN(slot_width(drawing) * 7 / 10, COLUMN_WIDEST));
    int height = MAX(ABS(zero - end), UNIT);
    chart_box(drawing->html,
              (ChartBox){slot_middle(drawing, slot) - width / 2, MIN(zero, end), width, height});
}

static void columns_path(const Drawing *drawing, const ChartPoint *high, bool is_high)
{
    chart_path_begin(drawing->html, is_high ? "h" : "b");
    for (size_t slot = 0; slot < drawing->slots; slot++) {
        const ChartPoint *point = bucket_point(drawing, slot);
        if (point->known && (point == high) == is_high) {
            column(drawing, slot, point);
        }
    }
    chart_path_end(drawing->html);
}

static bool is_named(const Drawing *drawing, size_t slot)
{
    size_t last = drawing->slots - 1;
    return drawing->slots <= LABELS_MAX || slot == 0 || slot == last || slot == last / 2;
}

static void columns_written(const Drawing *drawing, const ChartPoint *high)
{
    bool all = drawing->slots <= LABELS_MAX;
    int zero = chart_at(&drawing->scale, 0);
    for (size_t slot = 0; slot < drawing->slots; slot++) {
        const ChartPoint *point = bucket_point(drawing, slot);
        bool first = slot == 0 && !all, last = slot + 1 == drawing->slots && !all;
        if (point->label != NULL && is_named(drawing, slot)) {
            int x = first ? CHART_LEFT : last ? CHART_RIGHT : slot_middle(drawing, slot);
            chart_text(drawing->html,
                       (ChartText){x, FOOT,
                                   first  ? "s"
                                   : last ? "s e"
                                          : "s m",
                                   all ? 6 : 14},
                       point->label);
        }
        if (!point->known && drawing->slots <= 31) {
            chart_text(drawing->html,
                       (ChartText){slot_middle(drawing, slot), zero - 2 * UNIT, "s m", 1}, "–");
        }
        if (point->known && point == high && point->words != NULL) {
            int x = CLAMP(slot_middle(drawing, slot), 46 * UNIT, 274 * UNIT);
            int y = MIN(chart_at(&drawing->scale, (double)point->value), zero) - 6 * UNIT;
            chart_text(drawing->html, (ChartText){x, y, "v m", 18}, point->words);
        }
    }
}

static void axis(const Drawing *drawing)
{
    chart_path_begin(drawing->html, "g");
    chart_step(drawing->html, 'M', CHART_LEFT, chart_at(&drawing->scale, 0));
    g_string_append_c(drawing->html->out, 'H');
    chart_number(drawing->html, CHART_RIGHT);
    chart_path_end(drawing->html);
}

static void columns(Html *html, const Chart *chart)
{
    if (chart->count == 0) {
        return;
    }
    size_t size = (chart->count - 1) / CHART_POINTS_DRAWN + 1;
    Drawing drawing = {html, chart, chart_scale(chart, true, TOP, BOTTOM), size,
                       (chart->count - 1) / size + 1};
    const ChartPoint *high = chart_extreme(chart).high;
    columns_path(&drawing, high, false);
    if (high != NULL) {
        columns_path(&drawing, high, true);
    }
    axis(&drawing);
    columns_written(&drawing, high);
}

/* --- kinds beside each other --- */

static void row(Html *html, const ChartPoint *point, const ChartScale *scale, int y)
{
    const char *words = point->known && point->words != NULL ? point->words : "–";
    chart_text(html, (ChartText){CHART_LEFT, y + 14 * UNIT, NULL, 26},
               point->label != NULL ? point->label : "");
    chart_text(html, (ChartText){CHART_RIGHT, y + 14 * UNIT, "v e", 18}, words);
    int zero = chart_at(scale, 0),
        end = point->known ? chart_at(scale, (double)point->value) : zero;
    chart_path_begin(html, point->known && point->value < 0 ? "n" : "b");
    chart_box(html,
              (ChartBox){MIN(zero, end), y + 20 * UNIT, MAX(ABS(end - zero), UNIT), 11 * UNIT});
    chart_path_end(html);
}

static void rows(Html *html, const Chart *chart)
{
    /* a scale that runs from left to right */
    ChartScale scale = chart_scale(chart, true, CHART_RIGHT, CHART_LEFT);
    for (size_t i = 0; i < MIN(chart->count, ROWS_MAX); i++) {
        row(html, &chart->points[i], &scale, (int)i * ROW_HEIGHT * UNIT);
    }
}

/* --- stages --- */

static int stage_width(const Chart *chart, size_t i)
{
    const ChartPoint *point = &chart->points[i];
    ChartExtreme extreme = chart_extreme(chart);
    double most = extreme.high != NULL ? MAX((double)extreme.high->value, 1) : 1;
    double part = point->known ? CLAMP((double)point->value / most, 0, 1) : 0;
    return MAX((int)(part * (CHART_RIGHT - FUNNEL_LEFT)), 2 * UNIT);
}

/* How the stage narrows to the next; the share stands in it when it is one. */
static void stage_narrows(Html *html, const Chart *chart, size_t i)
{
    int middle = (FUNNEL_LEFT + CHART_RIGHT) / 2, y = ((int)i * STAGE_HEIGHT + 30) * UNIT;
    int above = stage_width(chart, i) / 2, below = stage_width(chart, i + 1) / 2;
    const ChartPoint *point = &chart->points[i], *next = &chart->points[i + 1];
    chart_path_begin(html, "t");
    chart_step(html, 'M', middle - above, y);
    chart_step(html, 'L', middle + above, y);
    chart_step(html, 'L', middle + below, y + 20 * UNIT);
    chart_step(html, 'L', middle - below, y + 20 * UNIT);
    html_raw(html, "z");
    chart_path_end(html);
    if (point->known && next->known && point->value > 0 && next->value <= point->value &&
        next->value >= 0) {
        g_autofree char *share = percent_format_whole(next->value, point->value);
        chart_text(html, (ChartText){middle, y + 15 * UNIT, "m", 0}, share);
    }
}

static void funnel(Html *html, const Chart *chart)
{
    int middle = (FUNNEL_LEFT + CHART_RIGHT) / 2;
    for (size_t i = 0; i + 1 < MIN(chart->count, ROWS_MAX); i++) {
        stage_narrows(html, chart, i);
    }
    for (size_t i = 0; i < MIN(chart->count, ROWS_MAX); i++) {
        const ChartPoint *point = &chart->points[i];
        int y = (int)i * STAGE_HEIGHT * UNIT, width = stage_width(chart, i);
        chart_text(html, (ChartText){CHART_LEFT, y + 13 * UNIT, "s", 17},
                   point->label != NULL ? point->label : "");
        chart_text(html, (ChartText){CHART_LEFT, y + 29 * UNIT, "v", 14},
                   point->known && point->words != NULL ? point->words : "–");
        chart_path_begin(html, point->known ? "h" : "t");
        chart_box(html, (ChartBox){middle - width / 2, y, width, 30 * UNIT});
        chart_path_end(html);
    }
}

int chart_bar_height(const Chart *chart)
{
    int shown = (int)MIN(chart->count, ROWS_MAX);
    switch (chart->kind) {
    case CHART_ROWS:
        return MAX(shown, 1) * ROW_HEIGHT;
    case CHART_FUNNEL:
        return MAX(shown, 1) * STAGE_HEIGHT - 18;
    default:
        return 142;
    }
}

void chart_bar(Html *html, const Chart *chart)
{
    switch (chart->kind) {
    case CHART_ROWS:
        return rows(html, chart);
    case CHART_FUNNEL:
        return funnel(html, chart);
    default:
        return columns(html, chart);
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "web/chart_mark.h"

#include <math.h>

void chart_begin(Html *html, int height, const char *title, const char *words)
{
    g_autofree char *view = g_strdup_printf("0 0 %d %d", CHART_WIDTH, height);
    html_open(html, "svg", "xmlns", "http://www.w3.org/2000/svg", "class", "chart", "viewBox", view,
              "role", "img", NULL);
    html_element(html, "title", NULL, title);
    html_element(html, "desc", NULL, words);
}

void chart_end(Html *html)
{
    html_close(html, "svg");
}

void chart_number(Html *html, int tenths)
{
    unsigned size = (unsigned)ABS(tenths);
    g_string_append_printf(html->out, size % UNIT == 0 ? "%s%u" : "%s%u.%u", tenths < 0 ? "-" : "",
                           size / UNIT, size % UNIT);
}

void chart_text(Html *html, ChartText place, const char *data)
{
    g_autofree char *cut = NULL;
    if (place.fit > 0 && (size_t)g_utf8_strlen(data, -1) > place.fit) {
        g_autofree char *head = g_utf8_substring(data, 0, (glong)place.fit - 1);
        cut = g_strconcat(head, "…", NULL);
    }
    g_string_append(html->out, "<text x=\"");
    chart_number(html, place.x);
    g_string_append(html->out, "\" y=\"");
    chart_number(html, place.y);
    if (place.class_name != NULL) {
        g_string_append_printf(html->out, "\" class=\"%s", place.class_name);
    }
    g_string_append(html->out, "\">");
    html_text(html, cut != NULL ? cut : data);
    g_string_append(html->out, "</text>");
}

void chart_path_begin(Html *html, const char *class_name)
{
    g_string_append_printf(html->out, "<path class=\"%s\" d=\"", class_name);
}

void chart_path_end(Html *html)
{
    html_raw(html, "\"/>");
}

void chart_step(Html *html, char step, int x, int y)
{
    g_string_append_c(html->out, step);
    chart_number(html, x);
    g_string_append_c(html->out, ' ');
    chart_number(html, y);
}

void chart_box(Html *html, ChartBox box)
{
    chart_step(html, 'M', box.x, box.y);
    g_string_append_c(html->out, 'h');
    chart_number(html, box.width);
    g_string_append_c(html->out, 'v');
    chart_number(html, box.height);
    g_string_append_c(html->out, 'h');
    chart_number(html, -box.width);
    g_string_append_c(html->out, 'z');
}

ChartExtreme chart_extreme(const Chart *chart)
{
    ChartExtreme extreme = {0};
    for (size_t i = 0; i < chart->count; i++) {
        const ChartPoint *point = &chart->points[i];
        if (!point->known || point->open) {
            continue;
        }
        extreme.known++;
        extreme.last = point;
        if (extreme.high == NULL || point->value > extreme.high->value) {
            extreme.high = point;
        }
        if (extreme.low == NULL || point->value < extreme.low->value) {
            extreme.low = point;
        }
    }
    return extreme;
}

bool chart_is_open(const Chart *chart)
{
    for (size_t i = 0; i < chart->count; i++) {
        if (chart->points[i].known && chart->points[i].open) {
            return true;
        }
    }
    return false;
}

/* An open point may lie beyond all others. */
static void scale_widen(const Chart *chart, bool any, ChartScale *scale)
{
    for (size_t i = 0; i < chart->count; i++) {
        const ChartPoint *point = &chart->points[i];
        if (point->known && point->open) {
            scale->low = any ? MIN(scale->low, (double)point->value) : (double)point->value;
            scale->high = any ? MAX(scale->high, (double)point->value) : (double)point->value;
            any = true;
        }
    }
}

ChartScale chart_scale(const Chart *chart, bool from_zero, int top, int bottom)
{
    ChartExtreme extreme = chart_extreme(chart);
    ChartScale scale = {0, 0, top, bottom};
    if (extreme.known > 0) {
        scale.low = (double)extreme.low->value;
        scale.high = (double)extreme.high->value;
    }
    scale_widen(chart, extreme.known > 0, &scale);
    if (from_zero) {
        scale.low = MIN(scale.low, 0);
        scale.high = MAX(scale.high, 0);
    }
    return scale;
}

/* All the same: in the middle. */
int chart_at(const ChartScale *scale, double value)
{
    double range = scale->high - scale->low;
    double part = range > 0 ? (value - scale->low) / range : 0.5;
    return scale->bottom - (int)lround(part * (scale->bottom - scale->top));
}

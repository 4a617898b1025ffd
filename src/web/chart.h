// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Charts: numbers in, one drawing out, as SVG that stands inside a page and, with chart_print_style, in a
 * PDF. Every drawing is well-formed XML, says what it shows in <title> and <desc>, tells nothing by
 * colour alone, and stays light however many points it gets. What is not known is a gap, never a
 * zero. Nothing is kept: a chart borrows all it is given. Source: requirements K03, K06, K07, H11. */
#include "base/date.h"
#include "web/html.h"

#define CHART_WIDTH 320 /* units, about pixels of a small phone */

typedef struct {
    const char *label; /* day, week, kind: data; may be NULL */
    const char *words; /* the number as people write it: data; NULL for a gap */
    int64_t value;
    bool known; /* false: a gap */
    bool open;  /* its time is not over: drawn hollow, beside the line, and compared with nothing */
} ChartPoint;

typedef enum {
    CHART_LINE,    /* what is there all the time: followers, a share */
    CHART_COLUMNS, /* what adds up day by day: money, orders; may be below zero */
    CHART_ROWS,    /* kinds beside each other, each with its name; may be below zero */
    CHART_FUNNEL,  /* stages, each a part of the one before */
    CHART_KIND_COUNT
} ChartKind;

typedef struct {
    ChartKind kind;
    const char *title; /* translated: what is drawn */
    const ChartPoint *points;
    size_t count;
} Chart;
void chart_draw(Html *html, const Chart *chart);

/* Points gathered one by one, with their texts copied: g_auto(ChartPoints). */
typedef struct {
    GArray *points; /* ChartPoint */
    GStringChunk *texts;
} ChartPoints;
ChartPoints chart_points_new(void);
void chart_points_clear(ChartPoints *points);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ChartPoints, chart_points_clear)
void chart_points_add(ChartPoints *points, ChartPoint point);
Chart chart_of_points(ChartKind kind, const char *title, const ChartPoints *points);

/* Small lines beside each other, two in a row, each with its title and last number. */
typedef struct {
    const char *title;   /* translated */
    const Chart *charts; /* lines */
    size_t count;
    const char *open_note; /* translated, said below when a point is open; NULL: nothing */
} ChartSet;
void chart_set_draw(Html *html, const ChartSet *set);

/* How much of something in each hour of the week, Monday first: the more, the larger its square. */
typedef struct {
    const char *title; /* translated */
    int64_t counts[WEEKDAY_COUNT][24];
} ChartHours;
void chart_hours_draw(Html *html, const ChartHours *hours);

/* Is any number of a time that is not over? */
bool chart_is_open(const Chart *chart);

/* What the drawing shows, in a sentence or two; the caller owns it. */
MUST_USE char *chart_words(const Chart *chart, const Lang *lang);
MUST_USE char *chart_hours_words(const ChartHours *hours, const Lang *lang);

/* Colours and letters where there is no style sheet of pages: dark ink on paper. */
const char *chart_print_style(void);

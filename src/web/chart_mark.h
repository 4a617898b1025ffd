// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What charts are drawn with: texts, scales, the frame with its words; one file a family of drawings
 * uses them. Coordinates are whole tenths of a unit, so that no decimal point depends on the machine.
 * Source: requirement K06. */
#include "web/chart.h"

#define UNIT 10                  /* tenths */
#define CHART_LEFT (4 * UNIT)    /* of what is drawn */
#define CHART_RIGHT (316 * UNIT) /* likewise */
#define CHART_POINTS_DRAWN 120   /* more are gathered */

typedef struct {
    int x, y;               /* of its base line */
    const char *class_name; /* "s" soft, "v" a value; NULL: plain; with "m" middle, "e" end */
    size_t fit;             /* characters; more are cut */
} ChartText;
void chart_text(Html *html, ChartText place, const char *data);

void chart_begin(Html *html, int height, const char *title, const char *words);
void chart_end(Html *html);
/* "12.5" of 125 tenths. */
void chart_number(Html *html, int tenths);
/* Paths: begun, filled with boxes or other steps, ended. */
void chart_path_begin(Html *html, const char *class_name);
void chart_path_end(Html *html);
void chart_step(Html *html, char step, int x, int y); /* 'M', 'L' */
typedef struct {
    int x, y, width, height;
} ChartBox;
void chart_box(Html *html, ChartBox box);

/* From the lowest to the highest known value, onto y of bottom … top. */
typedef struct {
    double low, high;
    int top, bottom;
} ChartScale;
ChartScale chart_scale(const Chart *chart, bool from_zero, int top, int bottom);
int chart_at(const ChartScale *scale, double value);

/* What stands out of the times that are over; NULL: no such point is known. */
typedef struct {
    const ChartPoint *high, *low, *last;
    size_t known;
} ChartExtreme;
ChartExtreme chart_extreme(const Chart *chart);

/* Drawn into an open frame (chart_line.c, chart_bar.c); height in units. */
int chart_line_height(void);
void chart_line(Html *html, const Chart *chart);
void chart_line_small(Html *html, const Chart *chart, ChartBox box);
int chart_bar_height(const Chart *chart);
void chart_bar(Html *html, const Chart *chart);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A few figures and one chart as a card of 4 to 5, to be shared as a picture (requirement K06). Well-formed
 * SVG with its own style; long words are cut. Borrows all it is given. */
#include "web/chart.h"

#define CHART_CARD_WIDTH 320
#define CHART_CARD_HEIGHT 400
#define CHART_CARD_FIGURES 3

typedef struct {
    const char *name;  /* of the business: data */
    const char *title; /* of the time: data */
    struct {
        const char *words, *label; /* the first is drawn large; words NULL: left out */
    } figures[CHART_CARD_FIGURES];
    const Chart *chart; /* line or columns; NULL or empty: none */
    const char *foot;   /* one sentence; may be NULL */
} ChartCard;
void chart_card_draw(Html *html, const ChartCard *card);

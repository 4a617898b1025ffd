// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The trend of one channel: a row a week, a column a measure; a week without a figure stays a gap. */
#include "store/figure.h"
#include "web/ui.h"

#define FIGURE_WEEKS 8

void figures_draw_trend(Html *html, const RecordList *figures, const char *platform, Day today);

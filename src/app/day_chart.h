// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Points of charts by day (store/course.h): one a day of the period. A day to come is a gap; a day
 * without a record is nothing sold, nothing spent. Source: requirements K06, S09. */
#include "store/course.h"
#include "web/chart.h"

typedef struct {
    Period days;
    Day today;
    const Lang *lang;
} DaySpan;
/* What each day brought. */
ChartPoints day_points(const RecordList *sums, const DaySpan *span);
/* What was there at each day's end, from what was there before the first. */
ChartPoints day_points_kept(const RecordList *sums, const DaySpan *span, int64_t before_idr);

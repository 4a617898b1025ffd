// SPDX-License-Identifier: Apache-2.0
#include "app/day_chart.h"

#include <string.h>

#include "base/money.h"

#define WEEK_DAYS 7

/* "Sen" in a week, "5 Jan" in a longer time: a part of "Sen 5 Jan". */
static char *day_label(const DaySpan *span, Day day)
{
    g_autofree char *words = day_format_short(day, span->lang);
    char *rest = strchr(words, ' ');
    if (rest == NULL) {
        return g_steal_pointer(&words);
    }
    return span->days.to - span->days.from < WEEK_DAYS ? g_strndup(words, (gsize)(rest - words))
                                                       : g_strdup(rest + 1);
}

/* `kept`: each day goes on from the one before. */
static ChartPoints points_of(const RecordList *sums, const DaySpan *span, const int64_t *kept)
{
    ChartPoints points = chart_points_new();
    int64_t value = kept != NULL ? *kept : 0;
    size_t i = 0;
    for (Day day = span->days.from; day <= span->days.to; day++) {
        bool known = day <= span->today;
        value = kept != NULL ? value : 0;
        for (; i < record_count(sums) && day_sum_at(sums, i)->day <= day; i++) {
            value += day_sum_at(sums, i)->sum_idr;
        }
        g_autofree char *label = day_label(span, day);
        g_autofree char *words = known ? money_format(value) : NULL;
        chart_points_add(&points, (ChartPoint){label, words, known ? value : 0, known});
    }
    return points;
}

ChartPoints day_points(const RecordList *sums, const DaySpan *span)
{
    return points_of(sums, span, NULL);
}

ChartPoints day_points_kept(const RecordList *sums, const DaySpan *span, int64_t before_idr)
{
    return points_of(sums, span, &before_idr);
}

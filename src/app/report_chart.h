// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The drawings of a report, the same on its page, in print, as PDF and as a picture: what each day
 * brought, through which places, in which hours people wrote. What has too little to show is left out.
 * Source: requirement K06. */
#include "report/words.h"
#include "web/chart.h"

typedef struct {
    ChartPoints days, places;
    Chart sales; /* columns by day; count 0: nothing was sold */
    Chart rows;  /* a row a place; count 0: all through one */
    ChartHours hours;
    bool has_hours;
} ReportCharts;
ReportCharts report_charts_make(const Report *report, const Knowledge *knowledge, Day today,
                                const Lang *lang);
void report_charts_clear(ReportCharts *charts);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ReportCharts, report_charts_clear)

/* A report ready for every door; all borrowed. */
typedef struct {
    const Report *report;
    const ReportWords *words;
    const ReportCharts *charts;
} ReportSheet;

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The report drawn as HTML, shared by its page and by `tangga report --format html`. */
#include "app/app.h"
#include "app/report_chart.h"
#include "report/words.h"
#include "web/ui.h"

/* What stands out, each part a card; with `known` without the parts that have too little to say. */
void report_draw_conclusions(Html *html, const ReportWords *words, bool known);
/* The sections with the numbers, likewise; how many there were. */
size_t report_draw_numbers(Html *html, const ReportWords *words, bool known);
void report_draw_chart(Html *html, const Chart *chart); /* nothing without points */
void report_draw_hours(Html *html, const ReportCharts *charts);
/* All sections, each a card; after the conclusions the charts. */
void report_draw(Html *html, const ReportWords *words, const ReportCharts *charts);
/* A whole document that needs nothing beside it: the style sheet is inside. */
MUST_USE GString *report_html(const App *app, const ReportWords *words, const ReportCharts *charts,
                              const Lang *lang);
/* The style sheet as an address, for documents that stand alone. */
MUST_USE char *style_inside(const App *app);

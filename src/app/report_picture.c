// SPDX-License-Identifier: Apache-2.0
#include "app/report_picture.h"

#include "draw/sketch.h"
#include "report/finding.h"
#include "web/chart_card.h"

GBytes *report_picture(const Context *context, const ReportSheet *sheet, GError **error)
{
    static const char *const KEYS[CHART_CARD_FIGURES] = {"revenue", "orders", "posts_done_share"};
    const Lang *lang = context->lang;
    g_autoptr(Findings) findings = findings_make(sheet->report, lang);
    g_autofree char *title = period_format_long(sheet->report->period, lang);
    ChartCard card = {.name = context->business->name,
                      .title = title,
                      .chart = &sheet->charts->sales,
                      .foot = findings->good->len > 0 ? findings->good->pdata[0] : NULL};
    char *words[CHART_CARD_FIGURES];
    for (size_t i = 0; i < CHART_CARD_FIGURES; i++) {
        const Kpi *kpi = kpi_find(KEYS[i]);
        const KpiValue *value = report_value(sheet->report, KEYS[i]);
        words[i] = value->known ? kpi_value_format(kpi, value, lang) : NULL;
        card.figures[i].words = words[i];
        card.figures[i].label = tr(lang, kpi->name);
    }
    g_autoptr(GString) svg = g_string_new(NULL);
    Html html = {.out = svg, .lang = lang};
    chart_card_draw(&html, &card);
    for (size_t i = 0; i < CHART_CARD_FIGURES; i++) {
        g_free(words[i]);
    }
    return sketch_png(svg->str, chart_print_style(), REPORT_PICTURE_WIDTH, error);
}

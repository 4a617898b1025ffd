// SPDX-License-Identifier: Apache-2.0
#include "app/report_view.h"

static void draw_chart(Html *html, const Chart *chart)
{
    if (chart->count > 0) {
        ui_card_begin(html, chart->title);
        if (chart->kind == CHART_ROWS) { /* says its numbers itself */
            ui_chart_alone(html, chart);
        } else {
            ui_chart(html, chart);
        }
        ui_card_end(html);
    }
}

static void draw_charts(Html *html, const ReportCharts *charts)
{
    draw_chart(html, &charts->sales);
    draw_chart(html, &charts->rows);
    if (charts->has_hours) {
        g_autofree char *words = chart_hours_words(&charts->hours, html->lang);
        ui_card_begin(html, charts->hours.title);
        ui_paragraph(html, words);
        ui_chart_hours(html, &charts->hours);
        ui_card_end(html);
    }
}

void report_draw(Html *html, const ReportWords *words, const ReportCharts *charts)
{
    for (size_t i = 0; report_section_at(words, i) != NULL; i++) {
        if (i == REPORT_CONCLUSIONS && words->note != NULL) {
            ui_hint(html, words->note);
        }
        if (i == REPORT_CONCLUSIONS) {
            draw_charts(html, charts);
        }
        const ReportSection *section = report_section_at(words, i);
        ui_card_begin(html, section->title);
        for (guint j = 0; j < section->lines->len; j++) {
            ui_paragraph(html, section->lines->pdata[j]);
        }
        ui_card_end(html);
    }
}

char *style_inside(const App *app)
{
    const EmbeddedFile *style = &app_asset(app, "style.css")->file;
    g_autofree char *coded = style != NULL ? g_base64_encode((const guchar *)style->begin,
                                                             (gsize)(style->end - style->begin))
                                           : g_strdup("");
    return g_strconcat("data:text/css;base64,", coded, NULL);
}

GString *report_html(const App *app, const ReportWords *words, const ReportCharts *charts,
                     const Lang *lang)
{
    GString *out = g_string_new(NULL);
    g_autofree char *style = style_inside(app);
    Html html = {.out = out, .lang = lang};
    UiFrame frame = {.title = words->title, .style_href = style, .alone = true};
    ui_frame_begin(&html, &frame);
    report_draw(&html, words, charts);
    ui_frame_end(&html, &frame);
    return out;
}

// SPDX-License-Identifier: Apache-2.0
#include "app/report_view.h"

void report_draw_chart(Html *html, const Chart *chart)
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

void report_draw_hours(Html *html, const ReportCharts *charts)
{
    if (charts->has_hours) {
        g_autofree char *words = chart_hours_words(&charts->hours, html->lang);
        ui_card_begin(html, charts->hours.title);
        ui_paragraph(html, words);
        ui_chart_hours(html, &charts->hours);
        ui_card_end(html);
    }
}

static void draw_section(Html *html, const ReportSection *section)
{
    ui_card_begin(html, section->title);
    for (guint i = 0; i < section->lines->len; i++) {
        ui_paragraph(html, section->lines->pdata[i]);
    }
    ui_card_end(html);
}

void report_draw_conclusions(Html *html, const ReportWords *words, bool known)
{
    for (size_t i = 0; i < REPORT_CONCLUSIONS; i++) {
        const ReportSection *section = report_section_at(words, i);
        if (section->known || !known) {
            draw_section(html, section);
        }
    }
    if (words->note != NULL) {
        ui_hint(html, words->note);
    }
}

size_t report_draw_numbers(Html *html, const ReportWords *words, bool known)
{
    size_t drawn = 0;
    for (size_t i = REPORT_CONCLUSIONS; report_section_at(words, i) != NULL; i++) {
        const ReportSection *section = report_section_at(words, i);
        if (section->known || !known) {
            draw_section(html, section);
            drawn++;
        }
    }
    return drawn;
}

void report_draw(Html *html, const ReportWords *words, const ReportCharts *charts)
{
    report_draw_conclusions(html, words, false);
    report_draw_chart(html, &charts->sales);
    report_draw_chart(html, &charts->rows);
    report_draw_hours(html, charts);
    report_draw_numbers(html, words, false);
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

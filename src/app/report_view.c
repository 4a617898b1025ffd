// SPDX-License-Identifier: Apache-2.0
#include "app/report_view.h"

void report_draw(Html *html, const ReportWords *words)
{
    for (size_t i = 0; report_section_at(words, i) != NULL; i++) {
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

GString *report_html(const App *app, const ReportWords *words, const Lang *lang)
{
    GString *out = g_string_new(NULL);
    g_autofree char *style = style_inside(app);
    Html html = {.out = out, .lang = lang};
    UiFrame frame = {.title = words->title, .style_href = style, .alone = true};
    ui_frame_begin(&html, &frame);
    report_draw(&html, words);
    ui_frame_end(&html, &frame);
    return out;
}

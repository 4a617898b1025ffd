// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

static void table_begin(Html *html, const char *class_name, const char *caption,
                        const char *const *headings, size_t count)
{
    html_open(html, "table", "class", class_name, NULL);
    html_element(html, "caption", NULL, caption);
    html_open(html, "thead", NULL);
    html_open(html, "tr", NULL);
    for (size_t i = 0; i < count; i++) {
        html_open(html, "th", "scope", "col", NULL);
        html_say(html, headings[i]);
        html_close(html, "th");
    }
    html_close(html, "tr");
    html_close(html, "thead");
    html_open(html, "tbody", NULL);
}

void ui_table_begin(Html *html, const char *caption, const char *const *headings, size_t count)
{
    table_begin(html, "cards", caption, headings, count);
}

void ui_table_begin_small(Html *html, const char *caption, const char *const *headings,
                          size_t count)
{
    html_open(html, "div", "class", "scroll", "tabindex", "0", NULL); /* moved by keys as well */
    table_begin(html, NULL, caption, headings, count);
}

void ui_row_begin(Html *html)
{
    html_open(html, "tr", NULL);
}

static void cell(Html *html, const char *heading, const char *class_name, const char *sentence,
                 const char *data)
{
    html_open(html, "td", "class", class_name, "data-heading", heading, NULL);
    if (sentence != NULL) {
        html_say(html, sentence);
    }
    if (data != NULL) {
        html_text(html, data);
    }
    html_close(html, "td");
}

void ui_cell(Html *html, const char *heading, const char *data)
{
    cell(html, heading, NULL, NULL, data);
}

void ui_cell_said(Html *html, const char *heading, const char *sentence)
{
    cell(html, heading, NULL, sentence, NULL);
}

void ui_cell_number(Html *html, const char *heading, const char *data)
{
    cell(html, heading, "number", NULL, data);
}

void ui_row_end(Html *html)
{
    html_close(html, "tr");
}

void ui_table_end(Html *html)
{
    html_close(html, "tbody");
    html_close(html, "table");
}

void ui_table_end_small(Html *html)
{
    ui_table_end(html);
    html_close(html, "div");
}

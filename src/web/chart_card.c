// SPDX-License-Identifier: Apache-2.0
#include "web/chart_card.h"

#include "web/chart_mark.h"

#define EDGE (20 * UNIT)
#define CHART_SCALE "0.875" /* of the width inside both edges */
#define FOOT_LINE 44        /* characters */
#define LINES_MAX 2

/* Larger letters than those of charts; white on the coloured head. */
static const char STYLE[] =
    "<style>.w{fill:#fff}.n0{font-size:15px}.n1{font-size:22px;font-weight:bold}"
    ".f0{font-size:34px;font-weight:900;fill:#0a5c43}.f1{font-size:20px;font-weight:bold;fill:#"
    "0a5c43}"
    ".s0{font-size:12.5px;fill:#55605a}</style>";

static void head(Html *html, const ChartCard *card)
{
    html_raw(html, "<path fill=\"#fbf8f3\" d=\"M0 0h320v400H0z\"/>"
                   "<path fill=\"#0a5c43\" d=\"M0 0h320v76H0z\"/>");
    chart_text(html, (ChartText){EDGE, 32 * UNIT, "w n0", 36}, card->name);
    chart_text(html, (ChartText){EDGE, 60 * UNIT, "w n1", 25}, card->title);
}

static void figure(Html *html, const ChartCard *card, size_t i, int x)
{
    bool large = i == 0;
    if (card->figures[i].words != NULL) {
        int y = large ? 122 * UNIT : 172 * UNIT;
        chart_text(html, (ChartText){x, y, large ? "f0" : "f1", large ? 15 : 13},
                   card->figures[i].words);
        chart_text(html,
                   (ChartText){x, y + (large ? 19 : 16) * UNIT, "s0",
                               large    ? 40
                               : i == 1 ? 17
                                        : 27},
                   card->figures[i].label);
    }
}

/* One sentence on two lines at most, parted between words. */
static void foot(Html *html, const char *sentence)
{
    g_auto(GStrv) words = g_strsplit(sentence, " ", -1);
    g_autoptr(GString) line = g_string_new(NULL);
    int drawn = 0;
    for (char **word = words; *word != NULL && drawn < LINES_MAX; word++) {
        bool last_line = drawn + 1 == LINES_MAX;
        glong length = g_utf8_strlen(line->str, -1) + g_utf8_strlen(*word, -1);
        if (line->len > 0 && length > FOOT_LINE && !last_line) {
            chart_text(html, (ChartText){EDGE, (370 + 16 * drawn++) * UNIT, "s0", FOOT_LINE + 4},
                       line->str);
            g_string_truncate(line, 0);
        }
        g_string_append_printf(line, "%s%s", line->len > 0 ? " " : "", *word);
    }
    chart_text(html, (ChartText){EDGE, (370 + 16 * drawn) * UNIT, "s0", FOOT_LINE + 4}, line->str);
}

void chart_card_draw(Html *html, const ChartCard *card)
{
    g_autofree char *words =
        card->chart != NULL ? chart_words(card->chart, html->lang) : g_strdup(card->title);
    chart_begin(html, CHART_CARD_HEIGHT, card->title, words);
    g_string_append(html->out, STYLE);
    head(html, card);
    for (size_t i = 0; i < CHART_CARD_FIGURES; i++) {
        figure(html, card, i, i == 2 ? 130 * UNIT : EDGE);
    }
    if (card->chart != NULL && card->chart->count > 0) {
        chart_text(html, (ChartText){EDGE, 218 * UNIT, "v", 40}, card->chart->title);
        html_raw(html, "<g transform=\"translate(20 222) scale(" CHART_SCALE ")\">");
        if (card->chart->kind == CHART_LINE) {
            chart_line(html, card->chart);
        } else {
            chart_bar(html, card->chart);
        }
        html_raw(html, "</g>");
    }
    if (card->foot != NULL) {
        foot(html, card->foot);
    }
    chart_end(html);
}

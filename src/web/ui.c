// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

static const char *const TONES[] = {"plain", "good", "warning", "bad"};

void ui_heading(Html *html, const char *sentence)
{
    html_element(html, "h2", NULL, sentence);
}

void ui_subheading(Html *html, const char *sentence)
{
    html_element(html, "h3", NULL, sentence);
}

void ui_lead(Html *html, const char *sentence)
{
    html_element(html, "p", "lead", sentence);
}

void ui_paragraph(Html *html, const char *sentence)
{
    html_element(html, "p", NULL, sentence);
}

void ui_paragraph_data(Html *html, const char *data)
{
    html_open(html, "p", "class", "data", NULL);
    html_lines(html, data);
    html_close(html, "p");
}

void ui_paragraph_plain(Html *html, const char *data)
{
    html_open(html, "p", NULL);
    html_lines(html, data);
    html_close(html, "p");
}

void ui_drawing(Html *html, const char *svg, const char *label)
{
    html_open(html, "div", "class", "drawing", "role", "img", "aria-label", label, NULL);
    g_string_append(html->out, svg);
    html_close(html, "div");
}

void ui_hint(Html *html, const char *sentence)
{
    html_element(html, "p", "hint", sentence);
}

void ui_badge(Html *html, Tone tone, const char *sentence)
{
    html_open(html, "span", "class", "badge", "data-tone", TONES[tone], NULL);
    html_say(html, sentence);
    html_close(html, "span");
}

void ui_notice(Html *html, Tone tone, const char *sentence)
{
    html_open(html, "p", "class", "notice", "data-tone", TONES[tone], "role",
              tone == TONE_BAD ? "alert" : "status", NULL);
    html_say(html, sentence);
    html_close(html, "p");
}

void ui_fold_begin(Html *html, const char *summary)
{
    html_open(html, "details", NULL);
    html_element(html, "summary", NULL, summary);
}

void ui_fold_begin_with(Html *html, const char *icon, const char *summary, const char *note)
{
    html_open(html, "details", NULL);
    html_open(html, "summary", NULL);
    ui_icon(html, icon);
    html_open(html, "span", NULL);
    html_say(html, summary);
    html_element(html, "small", NULL, note);
    html_close(html, "span");
    html_close(html, "summary");
}

void ui_fold_begin_open(Html *html, const char *summary)
{
    html_open(html, "details", "open", "", NULL);
    html_element(html, "summary", NULL, summary);
}

void ui_fold_end(Html *html)
{
    html_close(html, "details");
}

void ui_why_begin(Html *html, const char *summary)
{
    html_open(html, "details", "class", "why", NULL);
    html_element(html, "summary", NULL, summary);
    html_open(html, "ul", NULL);
}

void ui_why_item(Html *html, const char *sentence, const char *row)
{
    html_open(html, "li", "data-row", row, NULL);
    html_say(html, sentence);
    html_close(html, "li");
}

void ui_why_end(Html *html)
{
    html_close(html, "ul");
    html_close(html, "details");
}

void ui_card_begin(Html *html, const char *title)
{
    html_open(html, "section", "class", "card", NULL);
    if (title != NULL) {
        ui_heading(html, title);
    }
}

void ui_card_end(Html *html)
{
    html_close(html, "section");
}

void ui_list_begin(Html *html)
{
    html_open(html, "ul", "class", "list", NULL);
}

void ui_list_end(Html *html)
{
    html_close(html, "ul");
}

/* "Sel 24 Nov · Beras": two facts in a note are told apart, unless the first leads up to the second. */
static const char *item_gap(const char *element, const char *sentence)
{
    return g_str_equal(element, "small") && !g_str_has_suffix(sentence, ":") ? " · " : " ";
}

static void item_text(Html *html, const char *element, const char *class_name, const char *sentence,
                      const char *data)
{
    if (sentence == NULL && data == NULL) {
        return;
    }
    html_open(html, element, "class", class_name, NULL);
    if (sentence != NULL) {
        html_say(html, sentence);
    }
    if (sentence != NULL && data != NULL) {
        html_text(html, item_gap(element, sentence));
    }
    if (data != NULL) {
        html_text(html, data);
    }
    html_close(html, element);
}

static void item_content(Html *html, const UiItem *item)
{
    if (item->icon != NULL) {
        ui_icon(html, item->icon);
    }
    if (item->picture != NULL) {
        html_void(html, "img", "class", "item-picture", "src", item->picture, "alt", "", "width",
                  "56", "height", "56", "loading", "lazy", NULL);
    }
    html_open(html, "span", "class", "item-text", NULL);
    item_text(html, "strong", item->done ? "done" : NULL, item->title, item->title_data);
    item_text(html, "small", NULL, item->note, item->note_data);
    html_close(html, "span");
    if (item->badge != NULL) {
        ui_badge(html, item->tone, item->badge);
    }
    item_text(html, "span", "item-value", NULL, item->value);
}

void ui_item_begin(Html *html, UiItem item)
{
    html_open(html, "li", "data-tone", item.tone != TONE_PLAIN ? TONES[item.tone] : NULL, NULL);
    const char *element = item.href != NULL ? "a" : "div";
    html_open(html, element, "class", "item", "href", item.href, NULL);
    item_content(html, &item);
    html_close(html, element);
}

void ui_item_end(Html *html)
{
    html_close(html, "li");
}

void ui_item(Html *html, UiItem item)
{
    ui_item_begin(html, item);
    ui_item_end(html);
}

void ui_steps_begin(Html *html)
{
    html_open(html, "ol", "class", "steps", NULL);
}

void ui_step(Html *html, const char *sentence, bool done, bool here)
{
    html_open(html, "li", "class",
              done   ? "done"
              : here ? "here"
                     : NULL,
              "aria-current", here ? "step" : NULL, NULL);
    html_say(html, sentence);
    html_close(html, "li");
}

void ui_steps_end(Html *html)
{
    html_close(html, "ol");
}

void ui_empty(Html *html, const char *icon, const char *sentence)
{
    html_open(html, "div", "class", "empty", NULL);
    ui_icon(html, icon);
    ui_paragraph(html, sentence);
    html_close(html, "div");
}

void ui_facts_begin(Html *html)
{
    html_open(html, "dl", "class", "facts", NULL);
}

static void fact(Html *html, const char *label, const char *sentence, const char *data)
{
    html_open(html, "div", NULL);
    html_element(html, "dt", NULL, label);
    item_text(html, "dd", NULL, sentence, data);
    html_close(html, "div");
}

void ui_fact(Html *html, const char *label, const char *data)
{
    fact(html, label, NULL, data);
}

void ui_fact_said(Html *html, const char *label, const char *sentence)
{
    fact(html, label, sentence, NULL);
}

void ui_facts_end(Html *html)
{
    html_close(html, "dl");
}

void ui_figures_begin(Html *html)
{
    html_open(html, "div", "class", "figures", NULL);
}

void ui_figures_end(Html *html)
{
    html_close(html, "div");
}

void ui_figure(Html *html, const char *data, const char *label, const char *href)
{
    const char *element = href != NULL ? "a" : "div";
    html_open(html, element, "class", "figure", "href", href, NULL);
    item_text(html, "strong", NULL, NULL, data);
    html_element(html, "span", NULL, label);
    html_close(html, element);
}

void ui_meter(Html *html, int64_t value, int64_t max, const char *label)
{
    g_autofree char *value_text = g_strdup_printf("%" G_GINT64_FORMAT, MIN(value, max));
    g_autofree char *max_text = g_strdup_printf("%" G_GINT64_FORMAT, MAX(max, 1));
    html_open(html, "label", "class", "meter", NULL);
    html_element(html, "span", NULL, label);
    html_open(html, "progress", "value", value_text, "max", max_text, NULL);
    html_close(html, "progress");
    html_close(html, "label");
}

void ui_ladder(Html *html, const UiRung *rungs, size_t count)
{
    html_open(html, "ol", "class", "ladder", "aria-label", tr(html->lang, "Tangga usaha"), NULL);
    for (size_t i = 0; i < count; i++) {
        const UiRung *rung = &rungs[i];
        html_open(html, "li", "class", rung->here ? "here" : rung->done ? "done" : NULL, NULL);
        html_open(html, "a", "href", rung->href, "aria-current", rung->here ? "step" : NULL, NULL);
        html_element(html, "span", NULL, rung->label);
        if (rung->done) {
            ui_icon(html, "check");
        } else if (rung->here) {
            html_element(html, "small", NULL, tr(html->lang, "Anda di sini"));
        }
        html_close(html, "a");
        html_close(html, "li");
    }
    html_close(html, "ol");
}

void ui_actions_begin(Html *html)
{
    html_open(html, "div", "class", "actions", NULL);
}

void ui_actions_end(Html *html)
{
    html_close(html, "div");
}

void ui_button_link(Html *html, const char *href, const char *label, bool primary)
{
    html_open(html, "a", "class", primary ? "button" : "button quiet", "href", href, NULL);
    html_say(html, label);
    html_close(html, "a");
}

void ui_link(Html *html, const char *href, const char *label)
{
    html_open(html, "a", "href", href, NULL);
    html_say(html, label);
    html_close(html, "a");
}

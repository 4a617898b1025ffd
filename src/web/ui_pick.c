// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

static void draw_hidden(Html *html, const char *row, const char *name, const char *value)
{
    if (value == NULL) {
        return;
    }
    g_autofree char *full = row != NULL ? g_strdup_printf("%s.%s", row, name) : g_strdup(name);
    html_void(html, "input", "type", "hidden", "name", full, "value", value, NULL);
}

void ui_picks_begin(Html *html, const UiForm *form)
{
    html_open(html, "form", "method", "post", "action", form->target, "class", "picks", NULL);
    draw_hidden(html, NULL, "_action", form->action);
    draw_hidden(html, NULL, "_csrf", form->csrf);
    draw_hidden(html, NULL, "_key", form->key);
    draw_hidden(html, NULL, "_next", form->next);
    for (const char *const *at = form->hidden; at != NULL && *at != NULL; at += 2) {
        draw_hidden(html, NULL, at[0], at[1]);
    }
    for (size_t i = 0; i < form_errors_count(form->errors); i++) {
        ui_notice(html, TONE_BAD, form_errors_sentence(form->errors, i));
    }
}

static void draw_words(Html *html, const char *slot, const char *element, const char *data)
{
    html_open(html, element, "data-slot", slot, NULL);
    html_text(html, data != NULL ? data : "");
    html_close(html, element);
}

static void draw_head(Html *html, const UiPick *pick)
{
    g_autofree char *name = g_strdup_printf("%s.kind", pick->row);
    html_open(html, "label", "class", "tick", NULL);
    html_void(html, "input", "type", "checkbox", "name", name, "value", pick->kind, "checked",
              pick->ticked ? "" : NULL, NULL);
    html_open(html, "span", NULL);
    draw_words(html, "person", "b", pick->title_data);
    html_raw(html, " ");
    draw_words(html, "when", "small", pick->note_data);
    draw_words(html, "text", "span", pick->text_data);
    html_close(html, "span");
    html_close(html, "label");
}

static void draw_field(Html *html, const char *row, const UiPickField *field)
{
    g_autofree char *name = g_strdup_printf("%s.%s", row, field->name);
    bool tick = g_str_equal(field->type, "checkbox");
    bool set = field->value != NULL && *field->value != '\0';
    html_open(html, "label", "class", tick ? "tick small" : NULL, NULL);
    if (tick) {
        html_void(html, "input", "type", "checkbox", "name", name, "value", "1", "checked",
                  set ? "" : NULL, NULL);
    }
    html_element(html, "span", NULL, field->label);
    if (!tick) {
        html_void(html, "input", "type", field->type, "name", name, "value", field->value,
                  "maxlength", g_str_equal(field->type, "text") ? "200" : NULL, NULL);
    }
    html_close(html, "label");
}

void ui_pick(Html *html, const UiPick *pick)
{
    html_open(html, "div", "class", "pick", NULL);
    draw_head(html, pick);
    for (const char *const *at = pick->hidden; at != NULL && *at != NULL; at += 2) {
        draw_hidden(html, pick->row, at[0], at[1]);
    }
    if (pick->fields != NULL) {
        html_open(html, "div", "class", "pick-fields", NULL);
        for (const UiPickField *field = pick->fields; field->name != NULL; field++) {
            draw_field(html, pick->row, field);
        }
        html_close(html, "div");
    }
    html_close(html, "div");
}

void ui_picks_end(Html *html, const char *submit)
{
    ui_basket_end(html, submit);
}

void ui_picks_pattern(Html *html, const UiForm *form, const char *submit)
{
    html_open(html, "template", "data-kind", "form", NULL);
    ui_picks_begin(html, form);
    ui_picks_end(html, submit);
    html_close(html, "template");
}

void ui_pick_pattern(Html *html, const UiPick *pick)
{
    html_open(html, "template", "data-kind", pick->kind, NULL);
    ui_pick(html, pick);
    html_close(html, "template");
}

void ui_script_place_begin(Html *html, const UiScriptPlace *place)
{
    html_open(html, "p", "class", "hint", "data-way", "", NULL);
    html_say(html, place->way);
    html_close(html, "p");
    html_open(html, "div", "data-place", place->name, "hidden", "", NULL);
    for (const char *const *at = place->data; at != NULL && *at != NULL; at += 2) {
        html_open(html, "data", "value", at[0], NULL);
        html_text(html, at[1]);
        html_close(html, "data");
    }
    html_open(html, "script", "src", place->src, "type", "module", NULL);
    html_close(html, "script");
}

void ui_script_place_end(Html *html)
{
    html_close(html, "div");
}

// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

static void draw_hidden(Html *html, const char *prefix, const char *name, const char *value)
{
    g_autofree char *full = g_strconcat(prefix, name, NULL);
    html_void(html, "input", "type", "hidden", "name", full, "value", value, NULL);
}

void ui_basket_begin(Html *html, const char *target)
{
    html_open(html, "form", "method", "get", "action", target, "class", "basket", NULL);
}

void ui_basket_end(Html *html, const char *submit)
{
    html_open(html, "div", "class", "basket-go", NULL);
    html_open(html, "button", "class", "button", NULL);
    html_say(html, submit);
    html_close(html, "button");
    html_close(html, "div");
    html_close(html, "form");
}

void ui_quantity(Html *html, const UiQuantity *quantity)
{
    bool wrong = quantity->error != NULL;
    g_autofree char *hint = wrong ? g_strconcat(quantity->name, "-hint", NULL) : NULL;
    html_open(html, "label", "class", wrong ? "quantity wrong" : "quantity", NULL);
    html_open(html, "span", NULL);
    if (quantity->label_data != NULL) {
        html_text(html, quantity->label_data);
    } else {
        html_say(html, tr(html->lang, "Jumlah"));
    }
    if (quantity->note_data != NULL) {
        html_raw(html, " ");
        html_open(html, "small", NULL);
        html_text(html, quantity->note_data);
        html_close(html, "small");
    }
    html_close(html, "span");
    html_void(html, "input", "name", quantity->name, "inputmode", "numeric", "maxlength", "5",
              "autocomplete", "off", "placeholder", "0", "value", quantity->typed, "aria-invalid",
              wrong ? "true" : NULL, "aria-describedby", hint, NULL);
    if (wrong) {
        html_open(html, "span", "id", hint, "class", "error", NULL);
        html_say(html, quantity->error);
        html_close(html, "span");
    }
    html_close(html, "label");
    if (quantity->seen != NULL) {
        draw_hidden(html, "h", quantity->name, quantity->seen);
    }
}

void ui_trap(Html *html, const char *name)
{
    html_open(html, "label", "class", "trap", "aria-hidden", "true", NULL);
    html_say(html, tr(html->lang, "Biarkan kosong"));
    html_void(html, "input", "name", name, "tabindex", "-1", "autocomplete", "off", NULL);
    html_close(html, "label");
}

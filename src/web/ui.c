// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

static const char *const TONES[] = {"plain", "good", "warning", "bad"};

/* 24×24 line drawings, one path each. */
static const struct {
    const char *name, *path;
} ICONS[] = {
    {"today", "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4"},
    {"plan", "M5 21V9l7-6 7 6v12M9 21v-6h6v6"},
    {"ladder", "M7 3v18M17 3v18M7 7h10M7 12h10M7 17h10"},
    {"calendar", "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4"},
    {"create", "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"},
    {"talk", "M4 5h16v11H10l-5 4v-4H4z"},
    {"sell", "M4 5h2l2 10h10l2-7H7M9 20h.1M17 20h.1"},
    {"measure", "M4 20h16M7 20v-6M12 20V8M17 20v-9"},
    {"learn", "M3 8l9-4 9 4-9 4zM7 10v5c3 2 7 2 10 0v-5M21 8v6"},
    {"people",
     "M8 11a3 3 0 100-6 3 3 0 000 6zM2 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 010 6M17 14c3 0 5 2 5 6"},
    {"account", "M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-5 4-7 8-7s8 2 8 7"},
    {"check", "M4 12l6 6L20 6"},
    {"clock", "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 3"},
    {"copy", "M8 8h12v12H8zM4 16V4h12"},
    {"share", "M12 15V3M8 7l4-4 4 4M5 12v8h14v-8"},
    {"back", "M15 4l-8 8 8 8"},
    {"next", "M9 4l8 8-8 8"},
    {"signal", "M4 20v-4M9 20v-8M14 20V8M19 20V4"},
    {"basket", "M4 9h16l-2 11H6zM8 9l4-6 4 6"},
    {"money", "M3 6h18v12H3zM12 9a3 3 0 100 6 3 3 0 000-6z"},
    {"truck",
     "M2 6h12v10H2zM14 10h4l3 3v3h-7M6 19a2 2 0 100-4 2 2 0 000 4zM17 19a2 2 0 100-4 2 2 0 000 4z"},
    {"heart", "M12 20S4 15 4 9a4 4 0 018-1 4 4 0 018 1c0 6-8 11-8 11z"},
    {"empty", "M4 7h16v12H4zM4 12h5l1 3h4l1-3h5"},
    {"list", "M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1"},
    {"lock", "M6 11h12v9H6zM8 11V8a4 4 0 018 0v3"},
    {"menu", "M4 6h16M4 12h16M4 18h16"},
    {"photo", "M4 7h4l2-3h4l2 3h4v13H4zM12 17a4 4 0 100-8 4 4 0 000 8z"},
    {"warning", "M12 3l10 18H2zM12 10v5M12 18h.1"},
};

void ui_icon(Html *html, const char *name)
{
    const char *path = "M12 3a9 9 0 100 18 9 9 0 000-18z";
    for (size_t i = 0; i < G_N_ELEMENTS(ICONS); i++) {
        if (*ICONS[i].name == *name && g_str_equal(ICONS[i].name, name)) {
            path = ICONS[i].path;
            break;
        }
    }
    html_raw(html, "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"");
    g_string_append(html->out, path);
    html_raw(html, "\"/></svg>");
}

static void head_property(Html *html, const char *name, const char *content)
{
    if (content != NULL && *content != '\0') {
        html_void(html, "meta", "property", name, "content", content, NULL);
    }
}

static void frame_preview(Html *html, const UiPreview *preview)
{
    head_property(html, "og:type", "website");
    head_property(html, "og:title", preview->title);
    head_property(html, "og:description", preview->description);
    head_property(html, "og:url", preview->address);
    head_property(html, "og:image", preview->image);
    if (preview->facts != NULL) {
        g_assert(strchr(preview->facts, '<') == NULL);
        html_open(html, "script", "type", "application/ld+json", NULL);
        g_string_append(html->out, preview->facts);
        html_close(html, "script");
    }
}

static void frame_head(Html *html, const UiFrame *frame)
{
    g_autofree char *title =
        g_strdup_printf("%s%s%s · Tangga", frame->title, frame->title_data != NULL ? " " : "",
                        frame->title_data != NULL ? frame->title_data : "");
    html_raw(html, "<head><meta charset=\"utf-8\">"
                   "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                   "<meta name=\"color-scheme\" content=\"light dark\">");
    if (!frame->alone) {
        html_raw(html, "<link rel=\"icon\" href=\"/aset/icon.svg\">");
    }
    if (frame->again_s > 0) {
        g_autofree char *again = g_strdup_printf("%d;url=%s", frame->again_s, frame->again_href);
        html_void(html, "meta", "http-equiv", "refresh", "content", again, NULL);
    }
    if (frame->description != NULL) {
        html_void(html, "meta", "name", "description", "content", frame->description, NULL);
    }
    if (frame->manifest_href != NULL) {
        html_void(html, "link", "rel", "manifest", "href", frame->manifest_href, NULL);
    }
    html_void(html, "link", "rel", "stylesheet", "href", frame->style_href, NULL);
    const char *const scripts[] = {frame->script_href, frame->offline_href, frame->own_script_href};
    for (size_t i = 0; i < G_N_ELEMENTS(scripts); i++) {
        if (scripts[i] != NULL) {
            html_open(html, "script", "src", scripts[i], "type", "module", NULL);
            html_close(html, "script");
        }
    }
    if (frame->preview != NULL) {
        frame_preview(html, frame->preview);
    }
    html_open(html, "title", NULL);
    html_say(html, title);
    html_close(html, "title");
    html_raw(html, "</head>");
}

static void frame_header(Html *html, const UiFrame *frame)
{
    html_open(html, "header", "class", "top", NULL);
    if (frame->back_href != NULL) {
        html_open(html, "a", "class", "back", "href", frame->back_href, "aria-label",
                  tr(html->lang, "Kembali"), NULL);
        ui_icon(html, "back");
        html_close(html, "a");
    }
    html_open(html, "a", "class", "brand", "href", frame->business != NULL ? "/hari-ini" : "/",
              NULL);
    if (frame->business != NULL) {
        html_text(html, frame->business);
    } else {
        ui_icon(html, "ladder");
        html_raw(html, "<span translate=\"no\">Tangga</span>");
    }
    html_close(html, "a");
    if (frame->lang_href != NULL) {
        bool english = g_str_equal(lang_code(html->lang), "en");
        html_open(html, "a", "class", "lang", "href", frame->lang_href, "rel", "nofollow", "lang",
                  english ? "id" : "en", NULL);
        g_string_append(html->out, english ? "Indonesia" : "English");
        html_close(html, "a");
    }
    html_close(html, "header");
}

static void frame_navigation(Html *html, const UiFrame *frame)
{
    if (frame->navigation == NULL) {
        return;
    }
    html_open(html, "nav", "class", "tabs", "aria-label", tr(html->lang, "Menu utama"), NULL);
    for (const UiLink *link = frame->navigation; link->href != NULL; link++) {
        html_open(html, "a", "href", link->href, "aria-current", link->here ? "page" : NULL, NULL);
        ui_icon(html, link->icon);
        html_element(html, "span", NULL, link->label);
        html_close(html, "a");
    }
    html_close(html, "nav");
}

/* The sentences that scripts say stand on the page, in its language. */
static void frame_body(Html *html, const UiFrame *frame)
{
    const Lang *lang = html->lang;
    bool keeps = frame->offline_href != NULL && frame->who != NULL;
    html_open(html, "body", "data-offline",
              tr(lang, "Belum ada sinyal, jadi belum terkirim. Isian Anda aman di sini; tekan "
                       "lagi saat sinyal kembali."),
              "data-unsent",
              tr(lang, "Kiriman tadi belum pasti sampai. Isian Anda masih ada; tekan lagi, "
                       "tidak akan tercatat dua kali."),
              "data-full",
              keeps ? tr(lang,
                         "HP ini penuh, jadi isian belum tersimpan. Isian Anda masih ada: hapus "
                         "foto atau berkas yang tidak perlu, lalu tekan lagi.")
                    : NULL,
              "data-who", keeps ? frame->who : NULL, "data-aged",
              keeps ? tr(lang, "Ini simpanan di HP, %s.") : NULL, "data-newer",
              keeps ? tr(lang, "Halaman ini sudah berubah.") : NULL, "data-reload",
              keeps ? tr(lang, "Muat ulang") : NULL, "data-saved",
              keeps ? tr(lang, "Tersimpan di HP. Dikirim sendiri begitu ada sinyal.") : NULL,
              "data-waiting", keeps ? tr(lang, "Belum terkirim: %d. Aman di HP ini.") : NULL,
              "data-refused",
              keeps ? tr(lang, "Belum diterima: %d. Tidak hilang, tapi perlu Anda lihat.") : NULL,
              "data-look", keeps ? tr(lang, "Lihat") : NULL, "data-update",
              keeps ? tr(lang, "Tangga versi baru siap dipakai.") : NULL, "data-take",
              keeps ? tr(lang, "Pakai sekarang") : NULL, NULL);
}

void ui_frame_begin(Html *html, const UiFrame *frame)
{
    g_assert(html->depth == 0 && frame->title != NULL && frame->style_href != NULL);
    const char *code = lang_code(html->lang);
    html_raw(html, "<!DOCTYPE html>");
    html_open(html, "html", "lang", g_str_equal(code, "xx") ? "id" : code, NULL);
    frame_head(html, frame);
    frame_body(html, frame);
    html_open(html, "a", "class", "skip", "href", "#isi", NULL);
    html_say(html, tr(html->lang, "Langsung ke isi"));
    html_close(html, "a");
    if (!frame->alone) {
        frame_header(html, frame);
    }
    html_open(html, "main", "id", "isi", "class", frame->wide ? "wide" : NULL, NULL);
    html_open(html, "h1", NULL);
    html_say(html, frame->title);
    if (frame->title_data != NULL) {
        html_raw(html, " ");
        html_text(html, frame->title_data);
    }
    html_close(html, "h1");
}

void ui_frame_end(Html *html, const UiFrame *frame)
{
    html_close(html, "main");
    frame_navigation(html, frame);
    html_close(html, "body");
    html_close(html, "html");
    g_assert(html->depth == 0);
}

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

static void copy_text(Html *html, const char *label, const char *data)
{
    html_element(html, "strong", NULL, label);
    html_open(html, "pre", "class", "copy-text", "tabindex", "0", NULL);
    html_text(html, data);
    html_close(html, "pre");
}

/* One button of a page stands out: who comes later is quiet. */
static bool has_primary(const Html *html)
{
    const char *main = strstr(html->out->str, "<main");
    return main != NULL && strstr(main, "class=\"button\"") != NULL;
}

static void copy_button(Html *html)
{
    html_open(html, "button", "type", "button", "class",
              has_primary(html) ? "button quiet" : "button", "data-copy", "", "data-done",
              tr(html->lang, "Tersalin"), NULL);
    ui_icon(html, "copy");
    html_say(html, tr(html->lang, "Salin"));
    html_close(html, "button");
}

/* picture NULL: the text alone. A slow picture is ready at the second tap. */
static void share_link(Html *html, const char *data, const char *picture)
{
    g_autofree char *escaped = g_uri_escape_string(data, NULL, FALSE);
    g_autofree char *href = g_strconcat("https://wa.me/?text=", escaped, NULL);
    html_open(html, "a", "class", "button quiet", "href", href, "rel", "noopener noreferrer",
              "data-share", picture != NULL ? picture : "", "data-again",
              picture != NULL ? tr(html->lang, "Gambar siap, ketuk lagi") : NULL, NULL);
    ui_icon(html, "share");
    html_say(html,
             picture != NULL ? tr(html->lang, "Bagikan dengan gambar") : tr(html->lang, "Bagikan"));
    html_close(html, "a");
}

static void copy_draw(Html *html, const char *label, const char *data, bool share,
                      const char *picture)
{
    html_open(html, "div", "class", "copy", NULL);
    copy_text(html, label, data);
    html_open(html, "div", "class", "actions", NULL);
    copy_button(html);
    if (share) {
        share_link(html, data, picture);
    }
    html_close(html, "div");
    html_close(html, "div");
}

void ui_copy(Html *html, const char *label, const char *data, bool share)
{
    copy_draw(html, label, data, share, NULL);
}

void ui_copy_picture(Html *html, const char *label, const char *data, const char *picture)
{
    copy_draw(html, label, data, true, picture);
}

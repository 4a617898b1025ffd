// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

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

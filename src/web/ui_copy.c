// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

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

// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

/* The place is kept free before the picture is there, and one that is not seen is not fetched. */
static void draw_picture(Html *html, const UiPicture *picture)
{
    g_autofree char *width = g_strdup_printf("%d", picture->width);
    g_autofree char *height = g_strdup_printf("%d", picture->height);
    html_void(html, "img", "src", picture->src, "alt",
              picture->alt_data != NULL ? picture->alt_data : "", "width", width, "height", height,
              "loading", picture->first ? NULL : "lazy", "decoding", "async", NULL);
}

void ui_picture(Html *html, UiPicture picture)
{
    html_open(html, "p", "class", "picture", NULL);
    draw_picture(html, &picture);
    html_close(html, "p");
}

void ui_gallery_begin(Html *html)
{
    html_open(html, "ul", "class", "gallery", NULL);
}

void ui_gallery_item(Html *html, UiPicture picture)
{
    const char *element = picture.href != NULL ? "a" : "div";
    html_open(html, "li", NULL);
    html_open(html, element, "href", picture.href, NULL);
    draw_picture(html, &picture);
    if (picture.badge != NULL) {
        ui_badge(html, picture.tone, picture.badge);
    }
    html_close(html, element);
    html_close(html, "li");
}

void ui_gallery_end(Html *html)
{
    html_close(html, "ul");
}

void ui_choices_begin(Html *html)
{
    html_open(html, "ul", "class", "gallery choices", NULL);
}

void ui_choice_begin(Html *html, UiPicture picture)
{
    html_open(html, "li", NULL);
    html_open(html, "div", NULL);
    draw_picture(html, &picture);
    if (picture.badge != NULL) {
        ui_badge(html, picture.tone, picture.badge);
    }
    html_close(html, "div");
}

void ui_choice_end(Html *html)
{
    html_close(html, "li");
}

void ui_choices_end(Html *html)
{
    html_close(html, "ul");
}

void ui_share_picture(Html *html, const char *src, const char *label)
{
    html_open(html, "button", "type", "button", "class", "button", "data-share-picture", src,
              "data-again", tr(html->lang, "Gambar siap, ketuk lagi"), "hidden", "", NULL);
    html_say(html, label);
    html_close(html, "button");
}

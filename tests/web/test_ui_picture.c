// SPDX-License-Identifier: Apache-2.0
/* Row C20: a page full of pictures stays light on a weak network. */
#include "web/ui.h"

#include <string.h>

static const UiPicture RICE = {.src = "/foto/1/gambar?ukuran=kecil&v=1",
                               .href = "/foto/1",
                               .alt_data = "Nasi \"kuning\" <b>",
                               .width = 320,
                               .height = 240,
                               .badge = "Gelap",
                               .tone = TONE_WARNING};

static void a_picture_keeps_its_place_and_waits(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_gallery_begin(&html);
    ui_gallery_item(&html, RICE);
    ui_gallery_end(&html);
    g_assert_cmpint(html.depth, ==, 0);
    g_assert_nonnull(strstr(out->str, " width=\"320\" height=\"240\""));
    g_assert_nonnull(strstr(out->str, " loading=\"lazy\""));
    g_assert_nonnull(strstr(out->str, "<a href=\"/foto/1\">"));
    g_assert_nonnull(strstr(out->str, "Gelap"));
    g_assert_null(strstr(out->str, "<b>"));
}

static void the_picture_of_the_page_comes_at_once(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    UiPicture first = RICE;
    first.first = true;
    ui_picture(&html, first);
    g_assert_cmpint(html.depth, ==, 0);
    g_assert_null(strstr(out->str, "loading"));
    g_assert_nonnull(strstr(out->str, "alt=\"Nasi &quot;kuning&quot; &lt;b"));
}

void test_ui_picture(void)
{
    g_test_add_func("/web/ui_picture/C20/light", a_picture_keeps_its_place_and_waits);
    g_test_add_func("/web/ui_picture/first", the_picture_of_the_page_comes_at_once);
}

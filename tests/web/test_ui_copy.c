// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

static char *drawn(bool share, const char *picture)
{
    GString *out = g_string_new("<main>");
    Html html = {.out = out};
    if (picture != NULL) {
        ui_copy_picture(&html, "Sapaan", "Halo & <salam>", picture);
    } else {
        ui_copy(&html, "Sapaan", "Halo & <salam>", share);
    }
    g_assert_cmpint(html.depth, ==, 0);
    return g_string_free(out, FALSE);
}

static void the_text_stands_whole_and_goes_to_whatsapp(void)
{
    g_autofree char *shared = drawn(true, NULL), *alone = drawn(false, NULL);
    g_assert_nonnull(strstr(shared, "Halo &amp; &lt;salam&gt;"));
    g_assert_nonnull(strstr(shared, "https://wa.me/?text=Halo%20%26%20%3Csalam%3E"));
    g_assert_null(strstr(alone, "wa.me"));
    g_assert_nonnull(strstr(alone, "data-copy"));
}

static void a_picture_goes_along(void)
{
    g_autofree char *with = drawn(true, "/poster/3.jpg");
    g_assert_nonnull(strstr(with, "data-share=\"/poster/3.jpg\""));
    g_assert_nonnull(strstr(with, "Bagikan dengan gambar"));
}

/* One button of a page stands out: the second text's is quiet. */
static void only_the_first_button_stands_out(void)
{
    g_autoptr(GString) out = g_string_new("<main>");
    Html html = {.out = out};
    ui_copy(&html, "Satu", "a", false);
    ui_copy(&html, "Dua", "b", false);
    const char *first = strstr(out->str, "class=\"button\"");
    g_assert_nonnull(first);
    g_assert_null(strstr(first + 1, "class=\"button\""));
    g_assert_nonnull(strstr(first + 1, "class=\"button quiet\""));
}

void test_ui_copy(void)
{
    g_test_add_func("/web/ui_copy/text", the_text_stands_whole_and_goes_to_whatsapp);
    g_test_add_func("/web/ui_copy/picture", a_picture_goes_along);
    g_test_add_func("/web/ui_copy/primary", only_the_first_button_stands_out);
}

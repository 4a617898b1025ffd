// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

static void users_words_stay_words(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_list_begin(&html);
    ui_item(&html, (UiItem){.title = "Pesanan",
                            .title_data = "<script>",
                            .note = "Sel 24 Nov",
                            .note_data = "2 & 3",
                            .value = "Rp1",
                            .href = "/pesanan/1"});
    ui_list_end(&html);
    g_assert_cmpint(html.depth, ==, 0);
    g_assert_null(strstr(out->str, "<script>"));
    g_assert_nonnull(strstr(out->str, "Pesanan &lt;script&gt;"));
    g_assert_nonnull(strstr(out->str, "Sel 24 Nov · 2 &amp; 3"));
}

static void what_is_bad_is_read_out_at_once(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_notice(&html, TONE_BAD, "Belum tersimpan.");
    ui_notice(&html, TONE_GOOD, "Tersimpan.");
    g_assert_nonnull(strstr(out->str, "data-tone=\"bad\" role=\"alert\""));
    g_assert_nonnull(strstr(out->str, "data-tone=\"good\" role=\"status\""));
}

static void a_meter_is_never_more_than_full(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_meter(&html, 9, 4, "Terisi");
    ui_meter(&html, 0, 0, "Kosong");
    g_assert_nonnull(strstr(out->str, "value=\"4\" max=\"4\""));
    g_assert_nonnull(strstr(out->str, "value=\"0\" max=\"1\""));
}

void test_ui(void)
{
    g_test_add_func("/web/ui/words", users_words_stay_words);
    g_test_add_func("/web/ui/notice", what_is_bad_is_read_out_at_once);
    g_test_add_func("/web/ui/meter", a_meter_is_never_more_than_full);
}

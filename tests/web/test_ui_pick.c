// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "web/ui.h"

static void a_pick_says_what_it_keeps_and_escapes_what_was_said(void)
{
    static const char *const HIDDEN[] = {"mark", "17", "text", "<b>", NULL};
    static const UiPickField FIELDS[] = {{"lines", "Yang dipesan", "text", "2 \"Nasi\""},
                                         {"consent", "Setuju", "checkbox", ""},
                                         {0}};
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_picks_begin(&html, &(UiForm){.target = "/a", .action = "keep", .key = "k"});
    ui_pick(&html, &(UiPick){.row = "items.3",
                             .kind = "order",
                             .ticked = true,
                             .title_data = "Bu <Ani>",
                             .text_data = "pesen\n2",
                             .hidden = HIDDEN,
                             .fields = FIELDS});
    ui_picks_end(&html, "Simpan");
    g_assert_nonnull(strstr(out->str, "name=\"items.3.kind\" value=\"order\" checked"));
    g_assert_nonnull(strstr(out->str, "Bu &lt;Ani&gt;"));
    g_assert_nonnull(strstr(out->str, "name=\"items.3.text\" value=\"&lt;b&gt;\""));
    g_assert_nonnull(strstr(out->str, "name=\"items.3.lines\" value=\"2 &quot;Nasi&quot;\""));
    g_assert_nonnull(strstr(out->str, "name=\"items.3.consent\" value=\"1\">"));
    g_assert_cmpint(html.depth, ==, 0);
}

static void a_place_for_the_script_is_hidden_until_it_draws(void)
{
    static const char *const DATA[] = {"goods", "Nasi & kuning", NULL};
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_script_place_begin(&html, &(UiScriptPlace){"chat", "/aset/1/chat.js", "Di server.", DATA});
    ui_pick_pattern(&html, &(UiPick){.row = "items.N", .kind = "reply"});
    ui_script_place_end(&html);
    g_assert_nonnull(strstr(out->str, "<script src=\"/aset/1/chat.js\" type=\"module\">"));
    g_assert_nonnull(strstr(out->str, "data-place=\"chat\" hidden"));
    g_assert_nonnull(strstr(out->str, "data-way>Di server.</p>"));
    g_assert_nonnull(strstr(out->str, "Nasi &amp; kuning"));
    g_assert_nonnull(strstr(out->str, "<template data-kind=\"reply\">"));
    g_assert_cmpint(html.depth, ==, 0);
}

void test_ui_pick(void)
{
    g_test_add_func("/web/ui_pick/form", a_pick_says_what_it_keeps_and_escapes_what_was_said);
    g_test_add_func("/web/ui_pick/place", a_place_for_the_script_is_hidden_until_it_draws);
}

// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

static char *drawn(const UiFrame *frame)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    ui_frame_begin(&html, frame);
    ui_paragraph_data(&html, "isi");
    ui_frame_end(&html, frame);
    return g_string_free(out, FALSE);
}

static void the_names_of_people_cannot_break_out(void)
{
    g_autofree char *page = drawn(&(UiFrame){.title = "Pesanan",
                                             .title_data = "</title><b>",
                                             .business = "Dapur <Melati>",
                                             .style_href = "/s.css"});
    g_assert_null(strstr(page, "</title><b>"));
    g_assert_nonnull(strstr(page, "Dapur &lt;Melati&gt;"));
    g_assert_nonnull(strstr(page, "<h1>Pesanan &lt;/title&gt;&lt;b&gt;</h1>"));
}

static void where_one_is_is_marked_in_the_menu(void)
{
    static const UiLink links[] = {
        {"Hari ini", "/hari-ini", "today", true}, {"Menu", "/menu", "list", false}, {0}};
    g_autofree char *page =
        drawn(&(UiFrame){.title = "Hari ini", .style_href = "/s.css", .navigation = links});
    g_auto(GStrv) parts = g_strsplit(page, "aria-current=\"page\"", -1);
    g_assert_cmpuint(g_strv_length(parts), ==, 2);
    g_assert_nonnull(strstr(page, "<a href=\"/menu\">"));
}

static void a_file_by_itself_leads_nowhere(void)
{
    g_autofree char *page =
        drawn(&(UiFrame){.title = "Menu", .style_href = "s.css", .alone = true});
    g_assert_null(strstr(page, "<header"));
    g_assert_null(strstr(page, "/aset/"));
    g_assert_nonnull(strstr(page, "<main id=\"isi\">"));
}

/* Scripts keep a page for days without signal only for somebody. */
static void what_the_phone_says_stands_on_pages_of_people(void)
{
    UiFrame frame = {.title = "Hari ini", .style_href = "/s.css", .offline_href = "/o.js"};
    g_autofree char *nobody = drawn(&frame);
    frame.who = "7";
    g_autofree char *somebody = drawn(&frame);
    g_assert_null(strstr(nobody, "data-saved"));
    g_assert_nonnull(strstr(somebody, "data-saved"));
    g_assert_nonnull(strstr(somebody, "data-who=\"7\""));
}

void test_ui_frame(void)
{
    g_test_add_func("/web/ui_frame/names", the_names_of_people_cannot_break_out);
    g_test_add_func("/web/ui_frame/here", where_one_is_is_marked_in_the_menu);
    g_test_add_func("/web/ui_frame/alone", a_file_by_itself_leads_nowhere);
    g_test_add_func("/web/ui_frame/offline", what_the_phone_says_stands_on_pages_of_people);
}

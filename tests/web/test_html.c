// SPDX-License-Identifier: Apache-2.0
#include "web/html.h"

static void users_words_can_never_become_tags(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    html_open(&html, "a", "href", "/x?a=\"><script>", "title", NULL, NULL);
    html_text(&html, "<b onclick='x()'>&amp;\"");
    html_close(&html, "a");
    g_assert_cmpstr(out->str, ==,
                    "<a href=\"/x?a=&quot;&gt;&lt;script&gt;\">&lt;b "
                    "onclick=&#39;x()&#39;&gt;&amp;amp;&quot;</a>");
}

static void lines_break_and_numbers_are_written_as_here(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    html_lines(&html, "a\n<b");
    html_number(&html, 12500);
    g_assert_cmpstr(out->str, ==, "a<br>&lt;b12.500");
}

static void elements_must_balance(void)
{
    if (g_test_subprocess()) {
        g_autoptr(GString) out = g_string_new(NULL);
        Html html = {.out = out};
        html_open(&html, "p", NULL);
        html_close(&html, "div");
        return;
    }
    g_test_trap_subprocess(NULL, 0, 0);
    g_test_trap_assert_failed();
}

void test_html(void)
{
    g_test_add_func("/web/html/escape", users_words_can_never_become_tags);
    g_test_add_func("/web/html/lines", lines_break_and_numbers_are_written_as_here);
    g_test_add_func("/web/html/balance", elements_must_balance);
}

// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

static char *drawn(const char *name)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    ui_icon(&html, name);
    g_assert_cmpint(html.depth, ==, 0);
    return g_string_free(out, FALSE);
}

static void an_icon_is_decoration_and_says_nothing(void)
{
    g_autofree char *check = drawn("check"), *clock = drawn("clock");
    g_assert_nonnull(strstr(check, "aria-hidden=\"true\""));
    g_assert_nonnull(strstr(check, "M4 12l6 6L20 6"));
    g_assert_cmpstr(check, !=, clock);
}

void test_ui_icon(void)
{
    g_test_add_func("/web/ui_icon/decoration", an_icon_is_decoration_and_says_nothing);
}

// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "web/ui.h"

static void without_script_it_says_how_sending_works(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_outbox(&html);
    g_assert_cmpint(html.depth, ==, 0);
    g_assert_nonnull(strstr(out->str, "id=\"outbox\""));
    g_assert_nonnull(strstr(out->str, "setiap isian langsung terkirim"));
}

void test_ui_outbox(void)
{
    g_test_add_func("/web/ui_outbox/without-script", without_script_it_says_how_sending_works);
}

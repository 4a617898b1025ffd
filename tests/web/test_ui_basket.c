// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "web/ui.h"

static void a_quantity_keeps_what_was_typed_and_says_what_is_wrong(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_quantity(&html, &(UiQuantity){.name = "p1",
                                     .label_data = "Kue <manis>",
                                     .note_data = "Rp5.000",
                                     .typed = "7",
                                     .error = "Maaf, tinggal 3.",
                                     .seen = "5000"});
    g_assert_nonnull(strstr(out->str, "Kue &lt;manis&gt;"));
    g_assert_nonnull(strstr(out->str, "name=\"p1\""));
    g_assert_nonnull(strstr(out->str, "value=\"7\""));
    g_assert_nonnull(strstr(out->str, "aria-describedby=\"p1-hint\""));
    g_assert_nonnull(strstr(out->str, "id=\"p1-hint\" class=\"error\">Maaf, tinggal 3."));
    g_assert_nonnull(strstr(out->str, "name=\"hp1\" value=\"5000\""));
    g_assert_cmpint(html.depth, ==, 0);
}

static void the_basket_is_a_form_that_asks_without_changing_anything(void)
{
    g_autoptr(GString) out = g_string_new(NULL);
    Html html = {.out = out};
    ui_basket_begin(&html, "/toko/a/pesan");
    ui_quantity(&html, &(UiQuantity){.name = "k2"});
    ui_basket_end(&html, "Lanjut");
    ui_trap(&html, "situs");
    g_assert_nonnull(strstr(out->str, "method=\"get\" action=\"/toko/a/pesan\""));
    g_assert_null(strstr(out->str, "error"));
    g_assert_nonnull(strstr(out->str, "tabindex=\"-1\""));
    g_assert_cmpint(html.depth, ==, 0);
}

void test_ui_basket(void)
{
    g_test_add_func("/web/ui_basket/quantity",
                    a_quantity_keeps_what_was_typed_and_says_what_is_wrong);
    g_test_add_func("/web/ui_basket/form",
                    the_basket_is_a_form_that_asks_without_changing_anything);
}

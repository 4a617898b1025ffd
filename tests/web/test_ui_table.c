// SPDX-License-Identifier: Apache-2.0
#include "web/ui.h"

#include <string.h>

static const char *const HEADINGS[] = {"Barang", "Harga"};

static char *drawn(bool small)
{
    GString *out = g_string_new(NULL);
    Html html = {.out = out};
    if (small) {
        ui_table_begin_small(&html, "Daftar", HEADINGS, 2);
    } else {
        ui_table_begin(&html, "Daftar", HEADINGS, 2);
    }
    ui_row_begin(&html);
    ui_cell(&html, HEADINGS[0], "Nasi <kuning>");
    ui_cell_number(&html, HEADINGS[1], "Rp10.000");
    ui_row_end(&html);
    if (small) {
        ui_table_end_small(&html);
    } else {
        ui_table_end(&html);
    }
    g_assert_cmpint(html.depth, ==, 0);
    return g_string_free(out, FALSE);
}

/* On a phone the heading stands before each cell of a card. */
static void every_cell_knows_its_heading(void)
{
    g_autofree char *table = drawn(false);
    g_assert_nonnull(strstr(table, "<table class=\"cards\"><caption>Daftar</caption>"));
    g_assert_nonnull(strstr(table, "data-heading=\"Barang\">Nasi &lt;kuning&gt;"));
    g_assert_nonnull(strstr(table, "<td class=\"number\" data-heading=\"Harga\">Rp10.000"));
}

static void a_small_table_stays_one_and_can_be_moved(void)
{
    g_autofree char *table = drawn(true);
    g_assert_true(g_str_has_prefix(table, "<div class=\"scroll\" tabindex=\"0\"><table>"));
}

void test_ui_table(void)
{
    g_test_add_func("/web/ui_table/heading", every_cell_knows_its_heading);
    g_test_add_func("/web/ui_table/small", a_small_table_stays_one_and_can_be_moved);
}

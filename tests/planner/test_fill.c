// SPDX-License-Identifier: Apache-2.0
#include "planner/fill.h"

static void gaps_are_filled_and_lines_without_facts_left_out(void)
{
    static const FillField fields[] = {
        {"name", "Es teh"}, {"price", "Rp3.000"}, {"stock", ""}, {"words", "{price} {bad}"}};
    g_autofree char *text =
        fill_text("{name}: {price}\nSisa {stock}\n\n{contact}\n\n{words}\n\n", fields, 4);
    g_assert_cmpstr(text, ==, "Es teh: Rp3.000\n\n{price} {bad}");
}

static void an_unknown_gap_is_found(void)
{
    g_autofree char *unknown = NULL;
    g_assert_true(fill_check("Stok {name}: {stock}", &unknown));
    g_assert_null(unknown);
    g_assert_false(fill_check("Harga {harga}", &unknown));
    g_assert_cmpstr(unknown, ==, "harga");
    g_clear_pointer(&unknown, g_free);
    g_assert_false(fill_check("Harga {price", &unknown));
    g_assert_nonnull(unknown);
    g_assert_true(fill_uses("a {menu} b", "menu"));
    g_assert_false(fill_uses("a {menus} b", "menu"));
}

void test_fill(void)
{
    g_test_add_func("/planner/fill/fills", gaps_are_filled_and_lines_without_facts_left_out);
    g_test_add_func("/planner/fill/unknown", an_unknown_gap_is_found);
}

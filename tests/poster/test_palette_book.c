// SPDX-License-Identifier: Apache-2.0
/* C15: ready palettes, each readable, each chosen by name; any colour makes one. */
#include "poster/palette_book.h"

#include <string.h>

#include "testkit/testkit.h"

static void the_ready_palettes_are_readable(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(PaletteBook) book = palette_book_new(&error);
    g_assert_no_error(error);
    g_assert_cmpuint(palette_book_count(book), >=, 6);
    for (size_t i = 0; i < palette_book_count(book); i++) {
        const ReadyPalette *ready = palette_book_at(book, i);
        const Colour *of = ready->palette.of;
        g_assert_cmpuint(strlen(palette_book_said(book, i, NULL)), >, 2);
        g_assert_cmpfloat(colour_contrast(of[ROLE_INK], of[ROLE_GROUND]), >=, CONTRAST_MIN);
        g_assert_cmpfloat(colour_contrast(of[ROLE_DEEP], of[ROLE_SOFT]), >=, CONTRAST_MIN);
        g_assert_cmpfloat(colour_contrast(of[ROLE_ON_ACCENT], of[ROLE_ACCENT]), >=, CONTRAST_MIN);
        g_assert_cmpfloat(colour_contrast(of[ROLE_ON_SPARK], of[ROLE_SPARK]), >=, CONTRAST_MIN);
    }
}

static void a_palette_is_chosen_by_name_or_colour(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(PaletteBook) book = palette_book_new(&error);
    Palette first = {0}, named = {0}, made = {0};
    assert_ok(palette_book_choose(book, "", &first, &error), error);
    assert_ok(palette_book_choose(book, "laut", &named, &error), error);
    assert_ok(palette_book_choose(book, "#0d5f77", &made, &error), error);
    g_assert_true(memcmp(&first, &palette_book_at(book, 0)->palette, sizeof first) == 0);
    g_assert_true(memcmp(&first, &named, sizeof first) != 0);
    g_assert_cmpint(made.of[ROLE_ACCENT].blue, >, made.of[ROLE_ACCENT].red);
    assert_fails(palette_book_choose(book, "hijau tua", &made, &error), error, ERROR_INVALID);
}

void test_palette_book(void)
{
    g_test_add_func("/poster/palette_book/C15/readable", the_ready_palettes_are_readable);
    g_test_add_func("/poster/palette_book/chosen", a_palette_is_chosen_by_name_or_colour);
}

// SPDX-License-Identifier: Apache-2.0
#include "draw/font.h"

/* The fonts of the drawings are among the packages of ./run. */
static void the_fonts_of_the_drawings_are_here(void)
{
    g_autofree char *missing = font_missing();
    g_assert_cmpstr(missing, ==, NULL);
    g_assert_true(font_is_here("lato"));
    g_assert_false(font_is_here("A Font Nobody Made"));
}

void test_font(void)
{
    g_test_add_func("/draw/font/here", the_fonts_of_the_drawings_are_here);
}

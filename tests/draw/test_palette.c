// SPDX-License-Identifier: Apache-2.0
/* C15: whatever colour a shop sign has, the text on its posters can be read. */
#include "draw/palette.h"

#include <math.h>

static void contrast_is_what_wcag_says(void)
{
    const Colour black = {0, 0, 0}, white = {255, 255, 255}, grey = {119, 119, 119};
    g_assert_cmpfloat_with_epsilon(colour_contrast(black, white), 21, 0.01);
    g_assert_cmpfloat_with_epsilon(colour_contrast(white, white), 1, 0.001);
    g_assert_cmpfloat_with_epsilon(colour_contrast(grey, white), 4.48, 0.01);
    g_assert_cmpfloat_with_epsilon(colour_contrast(white, grey), 4.48, 0.01);
}

static void assert_readable(const Palette *palette)
{
    static const Role pairs[][2] = {{ROLE_INK, ROLE_GROUND},       {ROLE_INK, ROLE_SOFT},
                                    {ROLE_DEEP, ROLE_GROUND},      {ROLE_DEEP, ROLE_SOFT},
                                    {ROLE_ON_ACCENT, ROLE_ACCENT}, {ROLE_ON_SPARK, ROLE_SPARK}};
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++) {
        double contrast = colour_contrast(palette->of[pairs[i][0]], palette->of[pairs[i][1]]);
        if (contrast < CONTRAST_MIN) {
            g_autofree char *ground = colour_format(palette->of[pairs[i][1]]);
            g_error("%s on %s (%s): %.2f", role_name(pairs[i][0]), role_name(pairs[i][1]), ground,
                    contrast);
        }
    }
}

static void every_seed_gives_readable_text(void)
{
    for (int red = 0; red <= 255; red += 15) {
        for (int green = 0; green <= 255; green += 15) {
            for (int blue = 0; blue <= 255; blue += 15) {
                Palette palette =
                    palette_from_seed((Colour){(uint8_t)red, (uint8_t)green, (uint8_t)blue});
                assert_readable(&palette);
            }
        }
    }
}

static void any_palette_is_mended(void)
{
    g_autoptr(GRand) random = g_rand_new_with_seed(7);
    for (int i = 0; i < 3000; i++) {
        Palette palette = {0};
        for (int role = 0; role < ROLE_COUNT; role++) {
            guint32 bits = g_rand_int(random);
            palette.of[role] = (Colour){(uint8_t)bits, (uint8_t)(bits >> 8), (uint8_t)(bits >> 16)};
        }
        palette = palette_settle(palette);
        assert_readable(&palette);
    }
}

static void a_readable_palette_stays_as_it_is(void)
{
    Palette palette = {.of = {{255, 255, 255},
                              {240, 240, 240},
                              {20, 20, 20},
                              {120, 20, 20},
                              {160, 20, 20},
                              {255, 255, 255},
                              {250, 200, 60},
                              {20, 20, 20}}};
    Palette settled = palette_settle(palette);
    for (int role = 0; role < ROLE_COUNT; role++) {
        g_autofree char *before = colour_format(palette.of[role]);
        g_autofree char *after = colour_format(settled.of[role]);
        g_assert_cmpstr(before, ==, after);
    }
}

static void a_seed_is_the_colour_one_sees(void)
{
    Palette palette = palette_from_seed((Colour){30, 110, 60});
    Colour accent = palette.of[ROLE_ACCENT];
    g_assert_cmpint(accent.green, >, accent.red + 20);
    g_assert_cmpint(accent.green, >, accent.blue + 20);
}

static void colours_are_read_as_written(void)
{
    Colour colour = {0};
    Role role = ROLE_GROUND;
    g_assert_true(colour_parse("#c62F22", &colour));
    g_assert_cmpint(colour.red, ==, 0xc6);
    g_assert_cmpint(colour.green, ==, 0x2f);
    g_assert_cmpint(colour.blue, ==, 0x22);
    g_assert_false(colour_parse("c62f22", &colour));
    g_assert_false(colour_parse("#c62f2", &colour));
    g_assert_false(colour_parse("#c62f2g", &colour));
    g_assert_false(colour_parse("#-12345", &colour));
    g_assert_false(colour_parse(NULL, &colour));
    g_assert_true(role_parse("on-accent", &role));
    g_assert_cmpint(role, ==, ROLE_ON_ACCENT);
    g_assert_false(role_parse("pink", &role));
}

void test_palette(void)
{
    g_test_add_func("/draw/palette/wcag", contrast_is_what_wcag_says);
    g_test_add_func("/draw/palette/C15/seeds", every_seed_gives_readable_text);
    g_test_add_func("/draw/palette/C15/mended", any_palette_is_mended);
    g_test_add_func("/draw/palette/kept", a_readable_palette_stays_as_it_is);
    g_test_add_func("/draw/palette/seen", a_seed_is_the_colour_one_sees);
    g_test_add_func("/draw/palette/read", colours_are_read_as_written);
}

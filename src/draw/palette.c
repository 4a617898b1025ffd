// SPDX-License-Identifier: Apache-2.0
#include "draw/palette.h"

#include <math.h>
#include <string.h>

static const char *const NAMES[ROLE_COUNT] = {"ground", "soft",      "ink",   "deep",
                                              "accent", "on-accent", "spark", "on-spark"};

const char *role_name(Role role)
{
    return NAMES[role];
}

bool role_parse(const char *name, Role *ret_role)
{
    for (int i = 0; i < ROLE_COUNT; i++) {
        if (g_str_equal(NAMES[i], name)) {
            *ret_role = (Role)i;
            return true;
        }
    }
    return false;
}

bool colour_parse(const char *text, Colour *ret_colour)
{
    guint64 value = 0;
    if (text == NULL || text[0] != '#' || strlen(text) != 7 ||
        strspn(text + 1, "0123456789abcdefABCDEF") != 6) {
        return false;
    }
    value = g_ascii_strtoull(text + 1, NULL, 16);
    *ret_colour =
        (Colour){(uint8_t)(value >> 16), (uint8_t)(value >> 8 & 255), (uint8_t)(value & 255)};
    return true;
}

char *colour_format(Colour colour)
{
    return g_strdup_printf("#%02x%02x%02x", colour.red, colour.green, colour.blue);
}

static double linear(uint8_t part)
{
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(Colour colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

double colour_contrast(Colour a, Colour b)
{
    double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

static uint8_t part_between(uint8_t from, uint8_t to, double share)
{
    return (uint8_t)lround(from + (to - from) * share);
}

static Colour between(Colour from, Colour to, double share)
{
    return (Colour){part_between(from.red, to.red, share),
                    part_between(from.green, to.green, share),
                    part_between(from.blue, to.blue, share)};
}

static const Colour BLACK = {0, 0, 0}, WHITE = {255, 255, 255};

static Colour far_from(Colour ground)
{
    return colour_contrast(ground, WHITE) > colour_contrast(ground, BLACK) ? WHITE : BLACK;
}

static double contrast_on(Colour text, const Colour *grounds, size_t count)
{
    double least = 21;
    for (size_t i = 0; i < count; i++) {
        least = MIN(least, colour_contrast(text, grounds[i]));
    }
    return least;
}

/* Towards black or white until it can be read on all of the grounds. */
static Colour readable(Colour text, const Colour *grounds, size_t count)
{
    Colour end = far_from(grounds[0]);
    for (int step = 0; step <= 50; step++) {
        Colour tried = between(text, end, step / 50.0);
        if (contrast_on(tried, grounds, count) >= CONTRAST_MIN) {
            return tried;
        }
    }
    return end;
}

/* A tint too strong for any text comes back to the ground. */
static Colour bearable(Colour soft, Colour ground)
{
    Colour end = far_from(ground);
    for (int step = 0; step < 20; step++) {
        Colour tried = between(soft, ground, step / 20.0);
        if (colour_contrast(tried, end) >= CONTRAST_MIN * 1.6) {
            return tried;
        }
    }
    return ground;
}

Palette palette_settle(Palette palette)
{
    Colour *of = palette.of;
    of[ROLE_SOFT] = bearable(of[ROLE_SOFT], of[ROLE_GROUND]);
    const Colour grounds[] = {of[ROLE_GROUND], of[ROLE_SOFT]};
    of[ROLE_INK] = readable(of[ROLE_INK], grounds, 2);
    of[ROLE_DEEP] = readable(of[ROLE_DEEP], grounds, 2);
    of[ROLE_ON_ACCENT] = readable(of[ROLE_ON_ACCENT], &of[ROLE_ACCENT], 1);
    of[ROLE_ON_SPARK] = readable(of[ROLE_ON_SPARK], &of[ROLE_SPARK], 1);
    return palette;
}

/* --- from one colour --- */
typedef struct {
    double hue, saturation, lightness; /* 0 … 360, 0 … 1, 0 … 1 */
} Shade;

static Shade shade_of(Colour colour)
{
    double red = colour.red / 255.0, green = colour.green / 255.0, blue = colour.blue / 255.0;
    double high = MAX(red, MAX(green, blue)), low = MIN(red, MIN(green, blue));
    double span = high - low, hue = 0;
    if (span > 0) {
        hue = high == red     ? fmod((green - blue) / span + 6, 6)
              : high == green ? (blue - red) / span + 2
                              : (red - green) / span + 4;
    }
    double lightness = (high + low) / 2;
    double room = 1 - fabs(2 * lightness - 1);
    return (Shade){hue * 60, room > 0 ? span / room : 0, lightness};
}

static Colour colour_of(Shade shade)
{
    double chroma = (1 - fabs(2 * shade.lightness - 1)) * shade.saturation;
    double part[3] = {0};
    for (int i = 0; i < 3; i++) {
        /* distance of the hue from this primary: full within 60°, none beyond 120° */
        double away = fabs(fmod(shade.hue - 120.0 * i + 540, 360) - 180);
        part[i] = CLAMP(2 - away / 60, 0, 1) * chroma + shade.lightness - chroma / 2;
    }
    return (Colour){(uint8_t)lround(CLAMP(part[0], 0, 1) * 255),
                    (uint8_t)lround(CLAMP(part[1], 0, 1) * 255),
                    (uint8_t)lround(CLAMP(part[2], 0, 1) * 255)};
}

Palette palette_from_seed(Colour seed)
{
    Shade shade = shade_of(seed);
    double strength = MIN(shade.saturation, 0.85), calm = MIN(shade.saturation, 0.6);
    /* the companion is warm whatever the seed: food looks good beside it */
    double warm = shade.hue > 30 && shade.hue < 70 ? 12 : 40;
    Palette palette = {.of = {
                           [ROLE_GROUND] = colour_of((Shade){shade.hue, calm * 0.6, 0.97}),
                           [ROLE_SOFT] = colour_of((Shade){shade.hue, calm * 0.8, 0.89}),
                           [ROLE_INK] = colour_of((Shade){shade.hue, calm * 0.5, 0.12}),
                           [ROLE_DEEP] = colour_of((Shade){shade.hue, strength, 0.30}),
                           [ROLE_ACCENT] = colour_of(
                               (Shade){shade.hue, strength, CLAMP(shade.lightness, 0.28, 0.6)}),
                           [ROLE_ON_ACCENT] = WHITE,
                           [ROLE_SPARK] = colour_of((Shade){warm, 0.88, 0.58}),
                           [ROLE_ON_SPARK] = colour_of((Shade){shade.hue, calm * 0.5, 0.12}),
                       }};
    return palette_settle(palette);
}

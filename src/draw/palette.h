// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Colours by their part in a picture. A settled palette always keeps its text readable: every pair
 * of text and ground named at the roles has a contrast of at least CONTRAST_MIN (WCAG 2).
 * Plain values, nothing is owned. Source: requirement C15. */
#include <stdint.h>

#include "base/error.h"

#define CONTRAST_MIN 4.5

typedef struct {
    uint8_t red, green, blue;
} Colour;

typedef enum {
    ROLE_GROUND,    /* what everything stands on */
    ROLE_SOFT,      /* a tinted ground for panels */
    ROLE_INK,       /* text on ground and soft */
    ROLE_DEEP,      /* coloured text on ground and soft */
    ROLE_ACCENT,    /* large shapes and labels */
    ROLE_ON_ACCENT, /* text on accent */
    ROLE_SPARK,     /* the one thing that must be seen: price, badge */
    ROLE_ON_SPARK,  /* text on spark */
    ROLE_COUNT
} Role;
/* "ground", "on-accent": class names of drawings and keys of palette files. */
const char *role_name(Role role);
bool role_parse(const char *name, Role *ret_role);

typedef struct {
    Colour of[ROLE_COUNT];
} Palette;

bool colour_parse(const char *text, Colour *ret_colour); /* "#1a2b3c" */
MUST_USE char *colour_format(Colour colour);
double colour_contrast(Colour a, Colour b); /* 1 … 21 */

/* Moves the text colours, as little as needed, until all of them are readable. */
Palette palette_settle(Palette palette);
/* A whole palette around one colour of a shop sign or a logo. */
Palette palette_from_seed(Colour seed);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* UTF-16 turned into UTF-8 piece by piece: a character may lie across two pieces. Halves of pairs
 * that stand alone become U+FFFD. Owns nothing. */
#include <glib.h>
#include <stdbool.h>

#define UTF16_GROWTH 3u /* bytes out for each two in, at most, with what a piece before left */

typedef struct {
    bool big;           /* the high byte of a unit is first */
    bool half;          /* `byte` is the first one of a unit */
    unsigned char byte; /* read, not yet used */
    gunichar2 lead;     /* first unit of a pair, 0: none */
} Utf16;

/* room at `ret_text`: UTF16_GROWTH * (length / 2 + 2). Returns the bytes written. */
gsize utf16_read(Utf16 *state, const char *bytes, gsize length, char *ret_text);
/* At the end: what was left of a character. */
gsize utf16_end(Utf16 *state, char *ret_text);

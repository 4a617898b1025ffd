// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A photo ready to be painted into a space: decoded no larger than the space asks, upright, opaque.
 * What may be read and how large it may be is said in draw/photo.h. */
#include "draw/palette.h"

typedef struct {
    int width, height;
    uint8_t *pixels; /* owned: width × height × 4 in cairo's order (BGRx, native endian, opaque) */
} Cover;
void cover_clear(Cover *cover);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Cover, cover_clear)

/* The whole photo, large enough to cover width × height pixels when it has that many. INVALID: no
 * photo that can be read, or too large. */
MUST_USE bool cover_make(GBytes *photo, int width, int height, Cover *ret_cover, GError **error);
/* The strongest colour of a photo or logo; INVALID as above. A grey one gives a calm blue-grey. */
MUST_USE bool cover_strongest(GBytes *photo, Colour *ret_colour, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A photo as pixels that cover a space: decoded no larger than needed, turned upright, cropped
 * around its middle. Reads JPEG, PNG, WebP and HEIF from memory, nothing else and no file.
 * Invariant: a photo of more than COVER_PIXELS_MAX is refused before it is decoded. */
#include <stdint.h>

#include "base/error.h"
#include "draw/palette.h"

#define COVER_PIXELS_MAX INT64_C(120000000)
#define COVER_BYTES_MAX (40u << 20)

typedef struct {
    int width, height;
    uint8_t *pixels; /* owned: width × height × 4 in cairo's order (BGRx, native endian, opaque) */
} Cover;
void cover_clear(Cover *cover);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Cover, cover_clear)

/* INVALID: no photo that can be read, or too large. */
MUST_USE bool cover_make(GBytes *photo, int width, int height, Cover *ret_cover, GError **error);
/* The strongest colour of a photo or logo; false with INVALID as above. A grey one gives a calm
 * dark blue-grey. */
MUST_USE bool cover_strongest(GBytes *photo, Colour *ret_colour, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The quick way between cairo's pixels and JPEG, for the files this program makes itself. What a phone
 * brings takes the careful way: draw/photo.h turns it upright, into sRGB and within bounds. */
#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct {
    int width, height;
    uint8_t *pixels; /* width × height × 4 in cairo's order (BGRx) */
} JpegPixels;

/* Pixels are borrowed. NULL: could not be written. */
GBytes *jpeg_pack(const JpegPixels *pixels, int quality);

/* A whole JPEG of at most 4000 pixels a side, without camera data, profile or other colours than
 * RGB's, that has at least width × height pixels: shrunk while it is decoded, no smaller than that.
 * ret_pixels->pixels are the caller's, opaque. False: it is none of these; nothing is said against it. */
bool jpeg_unpack_plain(GBytes *file, int width, int height, JpegPixels *ret_pixels);

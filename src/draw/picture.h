// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A picture from memory made fit for a page: JPEG, PNG or WebP told by its first bytes, nothing else
 * is ever opened; too large is refused before it is decoded; out comes an upright sRGB JPEG on white,
 * without a word about where it was taken, small enough to print. Source: requirement H04. */
#include "base/error.h"

#define PICTURE_BYTES_MAX (20u << 20)
#define PICTURE_SIDE_MAX 12000 /* pixels of the file */

typedef struct {
    int width, height;
    GBytes *jpeg; /* owned */
} Picture;
void picture_clear(Picture *picture);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Picture, picture_clear)

/* No side longer than max_side; never enlarged. INVALID: no such picture, broken or too large. */
MUST_USE bool picture_read(GBytes *file, int max_side, Picture *ret_picture, GError **error);

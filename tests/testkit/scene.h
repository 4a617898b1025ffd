// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Made-up photos for tests: a plate of food on a plain table in good light, the same every time, and
 * what can go wrong with it. The caller owns what is handed out. */
#include "draw/photo.h"

/* A sharp one in good light; `seed` makes another picture of the same kind. */
Photo *scene_new(int width, int height, unsigned seed);
void scene_dim(Photo *photo, double factor);
void scene_blur(Photo *photo, int radius);
void scene_fade(Photo *photo, int from, int to); /* all levels between the two */
void scene_clutter(Photo *photo);                /* patterned cloth all around the middle */

/* As a JPEG file. */
GBytes *scene_file(int width, int height, unsigned seed);
/* The same as text for a JSON body. */
char *scene_base64(int width, int height, unsigned seed);
/* The picture library speaks of each damaged file in the log, which would end a test. */
void scene_allow_damage(void);

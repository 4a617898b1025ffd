// SPDX-License-Identifier: Apache-2.0
#include "draw/cover.h"

#include <math.h>
#include <string.h>

#include "draw/jpeg.h"
#include "draw/photo.h"

#define SAMPLE_SIDE 48
#define HUES 24
#define STRETCH_MAX 2 /* sides of a photo, longer to shorter, that is still sharp in a square */

void cover_clear(Cover *cover)
{
    g_clear_pointer(&cover->pixels, g_free);
}

/* Three bytes a pixel become four in the same memory, from the last to the first. */
static uint8_t *widen(uint8_t *take_pixels, int pixels)
{
    size_t count = (size_t)pixels;
    uint8_t *wide = g_realloc(take_pixels, count * sizeof(uint32_t));
    for (size_t i = count; i-- > 0;) {
        const uint8_t *from = wide + PHOTO_BANDS * i;
        uint32_t pixel = 0xff000000u | (uint32_t)from[0] << 16 | (uint32_t)from[1] << 8 | from[2];
        memcpy(wide + sizeof pixel * i, &pixel, sizeof pixel);
    }
    return wide;
}

bool cover_make(GBytes *photo, int width, int height, Cover *ret_cover, GError **error)
{
    g_assert(width > 0 && height > 0);
    JpegPixels plain = {0};
    if (jpeg_unpack_plain(photo, width, height, &plain)) {
        *ret_cover = (Cover){plain.width, plain.height, plain.pixels};
        return true;
    }
    int side = MIN(STRETCH_MAX * MAX(width, height), PHOTO_SIDE_MAX);
    g_autoptr(Photo) read = photo_read(photo, side, NULL, error);
    if (read == NULL) {
        return false;
    }
    *ret_cover = (Cover){read->width, read->height, NULL};
    ret_cover->pixels = widen(g_steal_pointer(&read->pixels), read->width * read->height);
    return true;
}

/* Votes for a hue by how coloured the pixels are. */
typedef struct {
    double weight, red, green, blue;
} Vote;

static void vote(Vote votes[HUES], const uint8_t *pixel)
{
    int high = MAX(pixel[0], MAX(pixel[1], pixel[2])), low = MIN(pixel[0], MIN(pixel[1], pixel[2]));
    int span = high - low;
    if (span < 40 || high < 60) {
        return;
    }
    double part = high == pixel[0]   ? fmod((pixel[1] - pixel[2]) / (double)span + 6, 6)
                  : high == pixel[1] ? (pixel[2] - pixel[0]) / (double)span + 2
                                     : (pixel[0] - pixel[1]) / (double)span + 4;
    Vote *mine = &votes[(int)(part / 6 * HUES) % HUES];
    double weight = (double)span / high * span;
    mine->weight += weight;
    mine->red += weight * pixel[0];
    mine->green += weight * pixel[1];
    mine->blue += weight * pixel[2];
}

bool cover_strongest(GBytes *photo, Colour *ret_colour, GError **error)
{
    Vote votes[HUES] = {0};
    g_autoptr(Photo) sample = photo_read(photo, SAMPLE_SIDE, NULL, error);
    if (sample == NULL) {
        return false;
    }
    for (size_t i = 0; i < (size_t)sample->width * (size_t)sample->height; i++) {
        vote(votes, sample->pixels + PHOTO_BANDS * i);
    }
    const Vote *best = &votes[0];
    for (size_t i = 1; i < HUES; i++) {
        best = votes[i].weight > best->weight ? &votes[i] : best;
    }
    *ret_colour = best->weight > 0 ? (Colour){(uint8_t)(best->red / best->weight),
                                              (uint8_t)(best->green / best->weight),
                                              (uint8_t)(best->blue / best->weight)}
                                   : (Colour){0x3a, 0x4a, 0x5c};
    return true;
}

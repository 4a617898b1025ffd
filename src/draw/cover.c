// SPDX-License-Identifier: Apache-2.0
#include "draw/cover.h"

#include <math.h>
#include <string.h>
#include <vips/vips.h>

#define SAMPLE_SIDE 48
#define HUES 24

void cover_clear(Cover *cover)
{
    g_clear_pointer(&cover->pixels, g_free);
}

/* What the first bytes say; the rest is for the decoder to prove. */
static bool is_photo(const uint8_t *bytes, size_t size)
{
    if (size < 16) {
        return false;
    }
    return memcmp(bytes, "\xff\xd8\xff", 3) == 0 || memcmp(bytes, "\x89PNG\r\n\x1a\n", 8) == 0 ||
           (memcmp(bytes, "RIFF", 4) == 0 && memcmp(bytes + 8, "WEBP", 4) == 0) ||
           memcmp(bytes + 4, "ftyp", 4) == 0;
}

static bool refuse(GError **error)
{
    g_autofree char *reason = g_strdelimit(g_strdup(vips_error_buffer()), "\n", ' ');
    vips_error_clear();
    return error_set(error, ERROR_INVALID, "the photo cannot be read: %.200s", reason);
}

static bool check(const uint8_t *bytes, size_t size, GError **error)
{
    if (size > COVER_BYTES_MAX || !is_photo(bytes, size)) {
        return error_set(error, ERROR_INVALID, "the photo is no JPEG, PNG, WebP or HEIF");
    }
    VipsImage *head = vips_image_new_from_buffer(bytes, size, "", NULL);
    if (head == NULL) {
        return refuse(error);
    }
    int64_t pixels = (int64_t)vips_image_get_width(head) * vips_image_get_height(head);
    g_object_unref(head);
    return pixels <= COVER_PIXELS_MAX
               ? true
               : error_set(error, ERROR_INVALID, "the photo has too many pixels");
}

/* Three bands of eight bits; what was transparent becomes white. */
static VipsImage *plain(VipsImage *take_image)
{
    VipsImage *flat = NULL, *coloured = NULL;
    VipsArrayDouble *white = vips_array_double_newv(3, 255.0, 255.0, 255.0);
    if (vips_colourspace(take_image, &coloured, VIPS_INTERPRETATION_sRGB, NULL) == 0) {
        if (!vips_image_hasalpha(coloured)) {
            flat = g_object_ref(coloured);
        } else if (vips_flatten(coloured, &flat, "background", white, NULL) != 0) {
            flat = NULL;
        }
        g_object_unref(coloured);
    }
    vips_area_unref((VipsArea *)white);
    g_object_unref(take_image);
    return flat;
}

/* Reads the photo shrunk to cover width × height; *ret_rgb is three bytes a pixel. */
static bool decode(GBytes *photo, int width, int height, uint8_t **ret_rgb, GError **error)
{
    size_t size = 0, got = 0;
    const uint8_t *bytes = g_bytes_get_data(photo, &size);
    VipsImage *small = NULL;
    if (!check(bytes, size, error)) {
        return false;
    }
    if (vips_thumbnail_buffer((void *)bytes, size, &small, width, "height", height, "crop",
                              VIPS_INTERESTING_CENTRE, "export_profile", "srgb", NULL) != 0) {
        return refuse(error);
    }
    VipsImage *rgb = plain(small);
    void *pixels = rgb != NULL && vips_image_get_bands(rgb) == 3 &&
                           vips_image_get_width(rgb) == width &&
                           vips_image_get_height(rgb) == height
                       ? vips_image_write_to_memory(rgb, &got)
                       : NULL;
    g_clear_object(&rgb);
    if (pixels == NULL || got != (size_t)width * (size_t)height * 3) {
        g_free(pixels);
        return refuse(error);
    }
    *ret_rgb = pixels;
    return true;
}

bool cover_make(GBytes *photo, int width, int height, Cover *ret_cover, GError **error)
{
    g_assert(width > 0 && height > 0);
    g_autofree uint8_t *rgb = NULL;
    if (!decode(photo, width, height, &rgb, error)) {
        return false;
    }
    size_t count = (size_t)width * (size_t)height;
    uint32_t *pixels = g_new(uint32_t, count);
    for (size_t i = 0; i < count; i++) {
        pixels[i] = 0xff000000u | (uint32_t)rgb[3 * i] << 16 | (uint32_t)rgb[3 * i + 1] << 8 |
                    rgb[3 * i + 2];
    }
    *ret_cover = (Cover){width, height, (uint8_t *)pixels};
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
    g_autofree uint8_t *rgb = NULL;
    Vote votes[HUES] = {0};
    if (!decode(photo, SAMPLE_SIDE, SAMPLE_SIDE, &rgb, error)) {
        return false;
    }
    for (size_t i = 0; i < SAMPLE_SIDE * SAMPLE_SIDE; i++) {
        vote(votes, rgb + 3 * i);
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

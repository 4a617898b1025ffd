// SPDX-License-Identifier: Apache-2.0
#include "draw/jpeg.h"

#include <string.h>
#include <turbojpeg.h>

#define SIDE_MAX 4000
#define MARK 0xff
#define SCAN 0xda
#define FIRST_APP 0xe0
#define LAST_APP 0xef

GBytes *jpeg_pack(const JpegPixels *pixels, int quality)
{
    unsigned char *bytes = NULL;
    unsigned long size = 0;
    tjhandle writer = tjInitCompress();
    bool done = writer != NULL &&
                tjCompress2(writer, pixels->pixels, pixels->width, 4 * pixels->width,
                            pixels->height, TJPF_BGRX, &bytes, &size, TJSAMP_420, quality, 0) == 0;
    GBytes *file =
        done ? g_bytes_new_with_free_func(bytes, size, (GDestroyNotify)tjFree, bytes) : NULL;
    if (!done) {
        tjFree(bytes);
    }
    if (writer != NULL) {
        tjDestroy(writer);
    }
    return file;
}

/* Of the segments of applications only JFIF's own: cameras and profiles write others. */
static bool is_plain(const uint8_t *bytes, size_t size)
{
    size_t at = 2;
    while (at + 4 <= size && bytes[at] == MARK) {
        uint8_t kind = bytes[at + 1];
        if (kind == SCAN) {
            return true;
        }
        if (kind > FIRST_APP && kind <= LAST_APP) {
            return false;
        }
        at += 2u + ((size_t)bytes[at + 2] << 8 | bytes[at + 3]);
    }
    return false;
}

/* The smallest of the sizes the decoder offers that still covers width × height. */
static bool fit(JpegPixels *pixels, int width, int height)
{
    int count = 0, whole_width = pixels->width, whole_height = pixels->height;
    const tjscalingfactor *factors = tjGetScalingFactors(&count);
    bool found = false;
    for (int i = 0; i < count; i++) {
        int wide = TJSCALED(whole_width, factors[i]), high = TJSCALED(whole_height, factors[i]);
        bool covers = factors[i].num <= factors[i].denom && wide >= width && high >= height;
        if (covers && (!found || wide < pixels->width)) {
            pixels->width = wide;
            pixels->height = high;
            found = true;
        }
    }
    return found && whole_width <= SIDE_MAX && whole_height <= SIDE_MAX;
}

static bool decode(tjhandle reader, const uint8_t *bytes, size_t size, JpegPixels *pixels)
{
    pixels->pixels = g_malloc((size_t)pixels->width * (size_t)pixels->height * 4);
    if (tjDecompress2(reader, bytes, size, pixels->pixels, pixels->width, 4 * pixels->width,
                      pixels->height, TJPF_BGRX, TJFLAG_LIMITSCANS) == 0) {
        return true;
    }
    g_clear_pointer(&pixels->pixels, g_free);
    return false;
}

bool jpeg_unpack_plain(GBytes *file, int width, int height, JpegPixels *ret_pixels)
{
    gsize size = 0;
    const uint8_t *bytes = g_bytes_get_data(file, &size);
    int sampling = 0, colours = 0;
    JpegPixels pixels = {0};
    if (size < 4 || bytes[0] != MARK || bytes[1] != 0xd8 || !is_plain(bytes, size)) {
        return false;
    }
    tjhandle reader = tjInitDecompress();
    bool done = reader != NULL &&
                tjDecompressHeader3(reader, bytes, size, &pixels.width, &pixels.height, &sampling,
                                    &colours) == 0 &&
                (colours == TJCS_YCbCr || colours == TJCS_GRAY) && fit(&pixels, width, height) &&
                decode(reader, bytes, size, &pixels);
    if (reader != NULL) {
        tjDestroy(reader);
    }
    if (done) {
        *ret_pixels = pixels;
    }
    return done;
}

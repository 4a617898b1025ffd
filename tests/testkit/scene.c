// SPDX-License-Identifier: Apache-2.0
#include "testkit/scene.h"

#include <math.h>
#include <string.h>

#include "testkit/testkit.h"

#define BANDS 3

static unsigned grain(unsigned x, unsigned y, unsigned seed)
{
    unsigned h = x * 374761393u + y * 668265263u + seed * 2246822519u;
    h = (h ^ (h >> 13)) * 1274126177u;
    return (h ^ (h >> 16)) & 0xff;
}

/* Table, rim of the plate, food: three kinds of surface. */
static void pixel_paint(uint8_t *pixel, double x, double y, unsigned seed)
{
    double away = hypot(x, y);
    double table = 150 + 30 * x - 20 * y;
    unsigned crumb = grain((unsigned)((x + 2) * 90), (unsigned)((y + 2) * 90), seed);
    if (away > 0.8) {
        pixel[0] = (uint8_t)(table + 10);
        pixel[1] = (uint8_t)table;
        pixel[2] = (uint8_t)(table - 25);
    } else if (away > 0.6) {
        memset(pixel, 235, BANDS);
    } else {
        pixel[0] = (uint8_t)(90 + crumb / 2);
        pixel[1] = (uint8_t)(60 + crumb / 2);
        pixel[2] = (uint8_t)(20 + crumb / 3);
    }
}

Photo *scene_new(int width, int height, unsigned seed)
{
    Photo *photo = g_new0(Photo, 1);
    photo->width = photo->file_width = width;
    photo->height = photo->file_height = height;
    photo->pixels = g_malloc((size_t)width * (size_t)height * BANDS);
    double half = MIN(width, height) / 2.0;
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            pixel_paint(photo->pixels + ((size_t)y * (size_t)width + (size_t)x) * BANDS,
                        (x - width / 2.0) / half, (y - height / 2.0) / half, seed);
        }
    }
    return photo;
}

static size_t byte_count(const Photo *photo)
{
    return (size_t)photo->width * (size_t)photo->height * BANDS;
}

void scene_dim(Photo *photo, double factor)
{
    for (size_t i = 0; i < byte_count(photo); i++) {
        photo->pixels[i] = (uint8_t)MIN(255.0, photo->pixels[i] * factor);
    }
}

void scene_fade(Photo *photo, int from, int to)
{
    for (size_t i = 0; i < byte_count(photo); i++) {
        photo->pixels[i] = (uint8_t)(from + photo->pixels[i] * (to - from) / 255);
    }
}

static uint8_t mean_around(const Photo *photo, const uint8_t *pixels, size_t at, int radius)
{
    int x = (int)(at / BANDS) % photo->width, y = (int)(at / BANDS) / photo->width, sum = 0;
    int count = 0;
    for (int dy = -radius; dy <= radius; dy++) {
        for (int dx = -radius; dx <= radius; dx++) {
            if (x + dx >= 0 && x + dx < photo->width && y + dy >= 0 && y + dy < photo->height) {
                sum += pixels[at + (size_t)((dy * photo->width + dx) * BANDS)];
                count++;
            }
        }
    }
    return (uint8_t)(sum / count);
}

void scene_blur(Photo *photo, int radius)
{
    g_autofree uint8_t *before = g_memdup2(photo->pixels, byte_count(photo));
    for (size_t i = 0; i < byte_count(photo); i++) {
        photo->pixels[i] = mean_around(photo, before, i, radius);
    }
}

void scene_clutter(Photo *photo)
{
    int across = photo->width / 4, down = photo->height / 4;
    for (int y = 0; y < photo->height; y++) {
        for (int x = 0; x < photo->width; x++) {
            bool middle =
                x > across && x < photo->width - across && y > down && y < photo->height - down;
            uint8_t *pixel = photo->pixels + ((size_t)y * (size_t)photo->width + (size_t)x) * BANDS;
            bool square = ((x / 12) + (y / 12)) % 2 == 0;
            memset(pixel, middle ? 140 + x % 2 : square ? 40 : 220, BANDS);
        }
    }
}

GBytes *scene_file(int width, int height, unsigned seed)
{
    g_autoptr(Photo) photo = scene_new(width, height, seed);
    g_autoptr(GError) error = NULL;
    g_auto(PhotoFile) file = {0};
    assert_ok(photo_write(photo, &(PhotoOptions){.format = PHOTO_JPEG}, &file, &error), error);
    return g_bytes_ref(file.bytes);
}

char *scene_base64(int width, int height, unsigned seed)
{
    g_autoptr(GBytes) file = scene_file(width, height, seed);
    size_t size = 0;
    const void *bytes = g_bytes_get_data(file, &size);
    return g_base64_encode(bytes, size);
}

void scene_allow_damage(void)
{
    g_log_set_always_fatal(G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
}

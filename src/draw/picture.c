// SPDX-License-Identifier: Apache-2.0
#include "draw/picture.h"

#include <string.h>
#include <vips/vips.h>

#define QUALITY 82

/* The library's state is the process's own; only its first start needs keeping apart. */
G_LOCK_DEFINE_STATIC(library);

static bool library_start(GError **error)
{
    G_LOCK(library);
    g_setenv("VIPS_WARNING", "0", FALSE); /* what a broken file makes it say is in our error */
    bool ready = VIPS_INIT("tangga") == 0;
    G_UNLOCK(library);
    return ready || error_set(error, ERROR_UNAVAILABLE, "the picture library does not start");
}

static bool fail(GError **error, const char *what)
{
    g_autofree char *said = g_strdelimit(g_strstrip(vips_error_buffer_copy()), "\n", ' ');
    return error_set(error, ERROR_INVALID, "%s (%.200s)", what, said);
}

void picture_clear(Picture *picture)
{
    g_clear_pointer(&picture->jpeg, g_bytes_unref);
}

static bool begins(const void *data, size_t size, const char *bytes, size_t count)
{
    return size > count && memcmp(data, bytes, count) == 0;
}

/* Opens the header alone. */
static VipsImage *image_open(const void *data, size_t size)
{
    VipsImage *image = NULL;
    int failed = -1;
    if (begins(data, size, "\xff\xd8\xff", 3)) {
        failed = vips_jpegload_buffer((void *)data, size, &image, NULL);
    } else if (begins(data, size, "\x89PNG\r\n\x1a\n", 8)) {
        failed = vips_pngload_buffer((void *)data, size, &image, NULL);
    } else if (begins(data, size, "RIFF", 4) && size > 12 &&
               memcmp((const char *)data + 8, "WEBP", 4) == 0) {
        failed = vips_webpload_buffer((void *)data, size, &image, NULL);
    }
    return failed == 0 ? image : NULL;
}

static bool header_check(const void *data, size_t size, int max_side, int *ret_width,
                         int *ret_height, GError **error)
{
    VipsImage *image = image_open(data, size);
    if (image == NULL) {
        return fail(error, "no JPEG, PNG or WebP");
    }
    int width = vips_image_get_width(image), height = vips_image_get_height(image);
    g_object_unref(image);
    if (width > PICTURE_SIDE_MAX || height > PICTURE_SIDE_MAX) {
        return error_set(error, ERROR_INVALID, "a picture of %d by %d is too large", width, height);
    }
    *ret_width = MIN(width, max_side);
    *ret_height = MIN(height, max_side);
    return true;
}

/* Upright sRGB of three bands on white. */
static VipsImage *image_flat(const void *data, size_t size, int width, int height)
{
    VipsImage *small = NULL, *flat = NULL;
    VipsArrayDouble *white = vips_array_double_newv(1, 255.0);
    int failed = vips_thumbnail_buffer((void *)data, size, &small, width, "height", height, "size",
                                       VIPS_SIZE_DOWN, "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
    if (failed == 0) {
        failed = vips_image_hasalpha(small) ? vips_flatten(small, &flat, "background", white, NULL)
                                            : vips_copy(small, &flat, NULL);
        g_object_unref(small);
    }
    vips_area_unref(VIPS_AREA(white));
    return failed == 0 ? flat : NULL;
}

bool picture_read(GBytes *file, int max_side, Picture *ret_picture, GError **error)
{
    g_assert(file != NULL && ret_picture != NULL && max_side > 0);
    gsize size = 0;
    const void *data = g_bytes_get_data(file, &size);
    int width = 0, height = 0;
    if (size == 0 || size > PICTURE_BYTES_MAX) {
        return error_set(error, ERROR_INVALID, "a picture has 1 to %u bytes", PICTURE_BYTES_MAX);
    }
    if (!library_start(error) || !header_check(data, size, max_side, &width, &height, error)) {
        return false;
    }
    VipsImage *image = image_flat(data, size, width, height);
    void *jpeg = NULL;
    size_t jpeg_size = 0;
    if (image == NULL || vips_jpegsave_buffer(image, &jpeg, &jpeg_size, "Q", QUALITY, "strip", TRUE,
                                              "optimize_coding", TRUE, NULL) != 0) {
        g_clear_object(&image);
        return fail(error, "the picture is broken");
    }
    *ret_picture = (Picture){vips_image_get_width(image), vips_image_get_height(image),
                             g_bytes_new_take(jpeg, jpeg_size)};
    g_object_unref(image);
    return true;
}

// SPDX-License-Identifier: Apache-2.0
#include "draw/picture.h"

#include <string.h>
#include <vips/vips.h>

/* A picture of that size, made here: any kind libvips can write. */
static GBytes *made(int width, int height, const char *suffix)
{
    VipsImage *black = NULL;
    void *data = NULL;
    size_t size = 0;
    g_setenv("VIPS_WARNING", "0", TRUE);
    g_assert_cmpint(VIPS_INIT("tangga"), ==, 0);
    g_assert_cmpint(vips_black(&black, width, height, "bands", 3, NULL), ==, 0);
    g_assert_cmpint(vips_image_write_to_buffer(black, suffix, &data, &size, NULL), ==, 0);
    g_object_unref(black);
    return g_bytes_new_take(data, size);
}

static void pictures_become_small_jpegs(void)
{
    static const char *const suffixes[] = {".jpg", ".png", ".webp"};
    for (size_t i = 0; i < G_N_ELEMENTS(suffixes); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(GBytes) file = made(1200, 800, suffixes[i]);
        g_auto(Picture) picture = {0};
        g_assert_true(picture_read(file, 480, &picture, &error));
        g_assert_no_error(error);
        g_assert_cmpint(picture.width, ==, 480);
        g_assert_cmpint(picture.height, ==, 320);
        g_assert_cmpmem(g_bytes_get_data(picture.jpeg, NULL), 3, "\xff\xd8\xff", 3);
    }
    g_autoptr(GBytes) small = made(30, 20, ".png");
    g_auto(Picture) picture = {0};
    g_assert_true(picture_read(small, 480, &picture, NULL));
    g_assert_cmpint(picture.width, ==, 30);
}

static void nothing_else_is_opened(void)
{
    static const char svg[] = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    g_autoptr(GBytes) tiff = made(9, 9, ".tif");
    g_autoptr(GBytes) whole = made(300, 300, ".jpg");
    g_autoptr(GBytes) wide = made(PICTURE_SIDE_MAX + 1, 1, ".png");
    g_autoptr(GBytes) drawing = g_bytes_new_static(svg, strlen(svg));
    g_autoptr(GBytes) empty = g_bytes_new_static("", 0);
    g_autoptr(GBytes) head = g_bytes_new_from_bytes(whole, 0, 40);
    g_log_set_always_fatal(G_LOG_FATAL_MASK); /* the library complains about broken files */
    GBytes *const files[] = {tiff, drawing, empty, head, wide};
    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        g_autoptr(GError) error = NULL;
        g_auto(Picture) picture = {0};
        g_assert_false(picture_read(files[i], 480, &picture, &error));
        g_assert_cmpint(error_code(error), ==, ERROR_INVALID);
        g_assert_null(picture.jpeg);
    }
}

void test_picture(void)
{
    g_test_add_func("/draw/picture/small", pictures_become_small_jpegs);
    g_test_add_func("/draw/picture/refused", nothing_else_is_opened);
}

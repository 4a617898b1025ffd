// SPDX-License-Identifier: Apache-2.0
/* C15: the quick way to and from JPEG shows the same picture as the careful one, and leaves alone what
 * needs care. */
#include "draw/jpeg.h"

#include <string.h>

#include "testkit/scene.h"
#include "testkit/testkit.h"

#define NEAR 12 /* levels, on average: two decoders and one more packing */

static double difference(const JpegPixels *wide, const Photo *photo)
{
    size_t count = (size_t)photo->width * (size_t)photo->height;
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t band = 0; band < 3; band++) {
            sum += abs(wide->pixels[4 * i + 2 - band] - photo->pixels[3 * i + band]);
        }
    }
    return sum / (double)count / 3;
}

static void both_ways_show_the_same_picture(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = scene_file(400, 300, 1);
    JpegPixels pixels = {0};
    g_assert_true(jpeg_unpack_plain(file, 400, 300, &pixels));
    g_autofree uint8_t *owned = pixels.pixels;
    g_assert_cmpint(pixels.width, ==, 400);
    g_assert_cmpint(pixels.height, ==, 300);
    g_autoptr(Photo) careful = photo_read(file, 1600, NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpfloat(difference(&pixels, careful), <, NEAR);
    g_autoptr(GBytes) again = jpeg_pack(&pixels, 88);
    g_assert_nonnull(again);
    g_autoptr(Photo) packed = photo_read(again, 1600, NULL, &error);
    g_assert_no_error(error);
    g_assert_cmpint(packed->width, ==, 400);
    g_assert_cmpfloat(difference(&pixels, packed), <, NEAR);
}

static void it_is_shrunk_but_still_covers(void)
{
    g_autoptr(GBytes) file = scene_file(1200, 900, 1);
    JpegPixels pixels = {0};
    g_assert_true(jpeg_unpack_plain(file, 100, 300, &pixels));
    g_autofree uint8_t *owned = pixels.pixels;
    g_assert_cmpint(pixels.height, >=, 300);
    g_assert_cmpint(pixels.height, <, 450);
    g_assert_cmpint(pixels.width, <, 600);
}

/* A segment that cameras write is put behind the file's first two bytes. */
static GBytes *with_camera_data(GBytes *file)
{
    static const uint8_t segment[] = {0xff, 0xe1, 0, 8, 'E', 'x', 'i', 'f', 0, 0};
    gsize size = 0;
    const uint8_t *bytes = g_bytes_get_data(file, &size);
    GByteArray *made = g_byte_array_new();
    g_byte_array_append(made, bytes, 2);
    g_byte_array_append(made, segment, sizeof segment);
    g_byte_array_append(made, bytes + 2, (guint)size - 2);
    return g_byte_array_free_to_bytes(made);
}

static void what_needs_care_is_left_alone(void)
{
    g_autoptr(GBytes) file = scene_file(400, 300, 1);
    g_autoptr(GBytes) turned = with_camera_data(file);
    g_autoptr(GBytes) half = g_bytes_new_from_bytes(file, 0, g_bytes_get_size(file) / 2);
    g_autoptr(GBytes) head = g_bytes_new_from_bytes(file, 0, 3);
    g_autoptr(GBytes) text = g_bytes_new_static("<svg/>", 6);
    GBytes *const careful[] = {turned, half, head, text};
    for (size_t i = 0; i < G_N_ELEMENTS(careful); i++) {
        JpegPixels pixels = {0};
        g_assert_false(jpeg_unpack_plain(careful[i], 100, 100, &pixels));
        g_assert_null(pixels.pixels);
    }
    JpegPixels pixels = {0};
    g_assert_false(jpeg_unpack_plain(file, 401, 300, &pixels)); /* never enlarged */
}

void test_jpeg(void)
{
    g_test_add_func("/draw/jpeg/same", both_ways_show_the_same_picture);
    g_test_add_func("/draw/jpeg/shrunk", it_is_shrunk_but_still_covers);
    g_test_add_func("/draw/jpeg/care", what_needs_care_is_left_alone);
}

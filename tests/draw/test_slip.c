// SPDX-License-Identifier: Apache-2.0
/* S02: a receipt as a picture that is light, as high as its lines, and the same for the same order. */
#include "draw/slip.h"

#include <cairo.h>
#include <string.h>

#define LIGHT_BYTES 61440

static GBytes *drawn(const SlipLine *lines, size_t count)
{
    g_autoptr(GError) error = NULL;
    GBytes *png = NULL;
    g_assert_true(slip_draw(lines, count, &png, &error));
    g_assert_no_error(error);
    return png;
}

/* From the head of the file: width and height stand in its bytes 16 to 23. */
static guint32 side_of(GBytes *png, size_t at)
{
    guint32 side = 0;
    memcpy(&side, (const char *)g_bytes_get_data(png, NULL) + at, sizeof side);
    return GUINT32_FROM_BE(side);
}

static void a_slip_is_as_high_as_its_lines(void)
{
    const SlipLine lines[] = {{SLIP_TITLE, "Dapur Bu Melati", NULL},
                              {SLIP_LINE, "2 × Nasi kuning", "Rp20.000"},
                              {SLIP_TOTAL, "Jumlah", "Rp20.000"}};
    g_autoptr(GBytes) all = drawn(lines, 3);
    g_autoptr(GBytes) again = drawn(lines, 3);
    g_autoptr(GBytes) fewer = drawn(lines, 2);
    g_assert_true(g_bytes_equal(all, again));
    g_assert_cmpuint(side_of(all, 16), ==, SLIP_WIDTH_PX);
    g_assert_cmpuint(side_of(all, 20), >, side_of(fewer, 20) + 20);
}

typedef struct {
    const char *bytes;
    gsize left;
} Reading;

static cairo_status_t read_bytes(void *closure, unsigned char *to, unsigned int size)
{
    Reading *reading = closure;
    if (size > reading->left) {
        return CAIRO_STATUS_READ_ERROR;
    }
    memcpy(to, reading->bytes, size);
    reading->bytes += size;
    reading->left -= size;
    return CAIRO_STATUS_SUCCESS;
}

/* Of the pixels that are not white, how many of a hundred are no ink either. */
static unsigned tones_of(GBytes *png)
{
    unsigned dark = 0, between = 0;
    Reading reading = {g_bytes_get_data(png, NULL), g_bytes_get_size(png)};
    cairo_surface_t *read = cairo_image_surface_create_from_png_stream(read_bytes, &reading);
    g_assert_cmpint(cairo_surface_status(read), ==, CAIRO_STATUS_SUCCESS);
    for (int y = 0; y < cairo_image_surface_get_height(read); y++) {
        const unsigned char *row = cairo_image_surface_get_data(read) +
                                   (ptrdiff_t)y * cairo_image_surface_get_stride(read);
        for (int x = 0; x < cairo_image_surface_get_width(read); x++) {
            unsigned char light = row[x * 4];
            dark += light < 40;
            between += light >= 40 && light < 240;
        }
    }
    cairo_surface_destroy(read);
    return between * 100 / MAX(dark + between, 1);
}

/* A smile is a face, not a black spot; letters are ink. */
static void an_emoji_keeps_its_tones(void)
{
    const SlipLine letters = {SLIP_TITLE, "MMMMMMMM", NULL},
                   faces = {SLIP_TITLE, "😀🌸👩‍🍳😀🌸😀", NULL};
    g_autoptr(GBytes) inked = drawn(&letters, 1);
    g_autoptr(GBytes) drawn_faces = drawn(&faces, 1);
    g_assert_cmpuint(tones_of(inked), <, 70);
    g_assert_cmpuint(tones_of(drawn_faces), >, 80);
}

/* The most there may be, with the longest words: light, and no line without an end. */
static void the_longest_slip_is_light(void)
{
    g_autofree char *endless = g_strnfill(5000, 'W');
    SlipLine lines[SLIP_LINES_MAX];
    for (size_t i = 0; i < SLIP_LINES_MAX; i++) {
        lines[i] = (SlipLine){SLIP_LINE, i % 10 == 0 ? endless : "10 × Nasi kuning telur balado",
                              "Rp1.000.000.000"};
    }
    g_autoptr(GBytes) png = drawn(lines, SLIP_LINES_MAX);
    g_assert_cmpuint(g_bytes_get_size(png), <, 3 * LIGHT_BYTES);
    g_assert_cmpuint(side_of(png, 20), <, SLIP_LINES_MAX * 100);
    g_autoptr(GBytes) usual = drawn(lines, 24); /* twenty goods and the rest */
    g_assert_cmpuint(g_bytes_get_size(usual), <=, LIGHT_BYTES);
}

static void too_many_lines_are_refused(void)
{
    SlipLine lines[SLIP_LINES_MAX + 1] = {{0}};
    g_autoptr(GError) error = NULL;
    GBytes *png = NULL;
    g_assert_false(slip_draw(lines, SLIP_LINES_MAX + 1, &png, &error));
    g_assert_error(error, ERROR_DOMAIN, ERROR_LIMIT);
}

void test_slip(void)
{
    g_test_add_func("/draw/slip/emoji", an_emoji_keeps_its_tones);
    g_test_add_func("/draw/slip/high", a_slip_is_as_high_as_its_lines);
    g_test_add_func("/draw/slip/light", the_longest_slip_is_light);
    g_test_add_func("/draw/slip/many", too_many_lines_are_refused);
}

// SPDX-License-Identifier: Apache-2.0
/* S02: a receipt as a picture that is light, as high as its lines, and the same for the same order. */
#include "draw/slip.h"

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
    g_test_add_func("/draw/slip/high", a_slip_is_as_high_as_its_lines);
    g_test_add_func("/draw/slip/light", the_longest_slip_is_light);
    g_test_add_func("/draw/slip/many", too_many_lines_are_refused);
}

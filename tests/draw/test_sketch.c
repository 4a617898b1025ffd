// SPDX-License-Identifier: Apache-2.0
/* K06: a drawing of ours as a picture. */
#include "draw/sketch.h"

#include "draw/photo.h"
#include "testkit/testkit.h"

static void it_is_as_high_as_it_asks_and_takes_its_style(void)
{
    static const char svg[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 50\">"
                              "<path class=\"b\" d=\"M0 0h40v50H0z\"/></svg>";
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) png = sketch_png(svg, ".b{fill:#0a5c43}", 80, &error);
    assert_ok(png != NULL, error);
    g_autoptr(Photo) photo = photo_read(png, 400, NULL, &error);
    assert_ok(photo != NULL, error);
    g_assert_cmpint(photo->width, ==, 80);
    g_assert_cmpint(photo->height, ==, 100);
    g_assert_cmpint(ABS(photo->pixels[1] - 0x5c), <=, 2);
}

static void what_is_no_drawing_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(sketch_png("<svg", NULL, 80, &error));
    g_assert_cmpint(error_code(error), ==, ERROR_INVALID);
}

void test_sketch(void)
{
    g_test_add_func("/draw/sketch/drawn", it_is_as_high_as_it_asks_and_takes_its_style);
    g_test_add_func("/draw/sketch/broken", what_is_no_drawing_is_refused);
}

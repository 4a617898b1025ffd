// SPDX-License-Identifier: Apache-2.0
/* C20: the sign on the home screen of the phone. */
#include "draw/icon.h"

#include "draw/photo.h"
#include "testkit/testkit.h"

static const char SIGN[] =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><rect width=\"24\" "
    "height=\"24\" rx=\"5\" fill=\"#0a5c43\"/><path d=\"M8 4v16M16 4v16\" stroke=\"#fff\"/></svg>";

static Photo *sign_read(int side, bool whole)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) png = icon_draw(SIGN, side, whole, &error);
    assert_ok(png != NULL, error);
    Photo *photo = photo_read(png, side, NULL, &error);
    assert_ok(photo != NULL, error);
    return photo;
}

static void assert_pixel(const Photo *photo, int x, int y, const uint8_t wanted[3])
{
    const uint8_t *pixel =
        photo->pixels + PHOTO_BANDS * ((size_t)y * (size_t)photo->width + (size_t)x);
    for (int i = 0; i < 3; i++) {
        g_assert_cmpint(ABS(pixel[i] - wanted[i]), <=, 2);
    }
}

static void it_has_the_size_asked_for(void)
{
    g_autoptr(Photo) photo = sign_read(192, false);
    g_assert_cmpint(photo->width, ==, 192);
    g_assert_cmpint(photo->height, ==, 192);
}

static void a_sign_that_is_cut_has_its_ground_to_the_edges(void)
{
    static const uint8_t ground[] = {0x0a, 0x5c, 0x43}, rail[] = {255, 255, 255};
    g_autoptr(Photo) photo = sign_read(240, true);
    assert_pixel(photo, 0, 0, ground);
    assert_pixel(photo, 239, 239, ground);
    assert_pixel(photo, 24 + 64, 120, rail);
}

static void what_is_no_drawing_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_assert_null(icon_draw("not a drawing", 48, false, &error));
    g_assert_cmpint(error_code(error), ==, ERROR_INVALID);
}

void test_icon(void)
{
    g_test_add_func("/draw/icon/size/C20", it_has_the_size_asked_for);
    g_test_add_func("/draw/icon/whole/C20", a_sign_that_is_cut_has_its_ground_to_the_edges);
    g_test_add_func("/draw/icon/refused", what_is_no_drawing_is_refused);
}

// SPDX-License-Identifier: Apache-2.0
/* Photos in pictures: no larger than asked, opaque, refused when they are none; and their strongest
 * colour (S13). */
#include "draw/cover.h"

#include <string.h>

#include "testkit/scene.h"
#include "testkit/testkit.h"

static void a_photo_is_read_no_larger_than_its_space(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = scene_file(1200, 900, 1);
    g_auto(Cover) cover = {0};
    assert_ok(cover_make(file, 100, 80, &cover, &error), error);
    g_assert_cmpint(cover.width, >=, 100);
    g_assert_cmpint(cover.width, <=, 400);
    g_assert_cmpint(cover.height, >=, 80);
    for (int i = 0; i < cover.width * cover.height; i++) {
        uint32_t pixel = 0;
        memcpy(&pixel, cover.pixels + 4 * i, 4);
        g_assert_cmpuint(pixel >> 24, ==, 255);
    }
}

static void what_is_no_photo_is_refused(void)
{
    static const char *const junk[] = {"", "GIF89a", "%PDF-1.4", "<svg xmlns='a'/>",
                                       "\x89PNG\r\n\x1a\n broken off"};
    scene_allow_damage();
    for (size_t i = 0; i < G_N_ELEMENTS(junk); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(GBytes) file = g_bytes_new(junk[i], strlen(junk[i]));
        g_auto(Cover) cover = {0};
        Colour colour = {0};
        assert_fails(cover_make(file, 10, 10, &cover, &error), error, ERROR_INVALID);
        g_clear_error(&error);
        assert_fails(cover_strongest(file, &colour, &error), error, ERROR_INVALID);
    }
}

static GBytes *plain_file(uint8_t red, uint8_t green, uint8_t blue)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) photo = scene_new(200, 150, 1);
    g_auto(PhotoFile) file = {0};
    for (int i = 0; i < photo->width * photo->height; i++) {
        bool sign = i % photo->width > 100;
        photo->pixels[3 * i] = sign ? red : 200;
        photo->pixels[3 * i + 1] = sign ? green : 200;
        photo->pixels[3 * i + 2] = sign ? blue : 200;
    }
    assert_ok(photo_write(photo, &(PhotoOptions){0}, &file, &error), error);
    return g_bytes_ref(file.bytes);
}

static void the_strongest_colour_is_found(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) red = plain_file(200, 30, 30);
    g_autoptr(GBytes) green = plain_file(30, 140, 60);
    g_autoptr(GBytes) grey = plain_file(90, 90, 90);
    Colour colour = {0};
    assert_ok(cover_strongest(red, &colour, &error), error);
    g_assert_cmpint(colour.red, >, 150);
    g_assert_cmpint(colour.green, <, 80);
    assert_ok(cover_strongest(green, &colour, &error), error);
    g_assert_cmpint(colour.green, >, colour.red + 60);
    assert_ok(cover_strongest(grey, &colour, &error), error);
    g_assert_cmpint(colour.blue, >, colour.red);
}

void test_cover(void)
{
    g_test_add_func("/draw/cover/size", a_photo_is_read_no_larger_than_its_space);
    g_test_add_func("/draw/cover/refused", what_is_no_photo_is_refused);
    g_test_add_func("/draw/cover/S13/colour", the_strongest_colour_is_found);
}

// SPDX-License-Identifier: Apache-2.0
/* C15: files of the size asked for, small enough to be sent; a PDF keeps its text as text. */
#include "draw/picture_file.h"

#include <string.h>

#include "draw/photo.h"
#include "testkit/scene.h"
#include "testkit/testkit.h"

#define SVG                                                                                        \
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 600'>"                               \
    "<rect class='ground' width='400' height='600'/>"                                              \
    "<rect id='slot-photo' x='0' y='0' width='400' height='500'/>"                                 \
    "<rect id='slot-title' x='0' y='500' width='400' height='100' data-max='60'/></svg>"

static GBytes *noise_file(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) photo = scene_new(1400, 1400, 1);
    g_autoptr(GRand) random = g_rand_new_with_seed(3);
    g_auto(PhotoFile) file = {0};
    for (int i = 0; i < photo->width * photo->height * 3; i++) {
        photo->pixels[i] = (uint8_t)g_rand_int(random);
    }
    assert_ok(photo_write(photo, &(PhotoOptions){0}, &file, &error), error);
    return g_bytes_ref(file.bytes);
}

static GBytes *written(const PictureOutput *output, GBytes *photo)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Drawing) drawing = NULL;
    GBytes *file = NULL;
    Palette palette = palette_from_seed((Colour){180, 40, 30});
    Filling fillings[] = {{.slot = "title", .text = "Nasi kuning"},
                          {.slot = "photo", .photo = photo}};
    assert_ok(drawing_parse(SVG, strlen(SVG), &drawing, &error), error);
    Picture picture = {drawing, &palette, fillings, 2};
    assert_ok(picture_write(&picture, output, &file, &error), error);
    return file;
}

static void files_have_the_width_asked_for(void)
{
    static const PictureFormat formats[] = {PICTURE_PNG, PICTURE_JPEG, PICTURE_WEBP};
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(GBytes) file = written(&(PictureOutput){formats[i], 300, 0, 0, NULL}, NULL);
        g_autoptr(Photo) seen = photo_read(file, 1600, NULL, &error);
        g_assert_no_error(error);
        g_assert_cmpint(seen->width, ==, 300);
        g_assert_cmpint(seen->height, ==, 450);
    }
}

/* Nothing is harder to make small than noise. */
static void a_limit_of_bytes_is_kept(void)
{
    g_autoptr(GBytes) noise = noise_file();
    PictureOutput output = {PICTURE_JPEG, 1080, 0, 200u << 10, NULL};
    g_autoptr(GBytes) jpeg = written(&output, noise);
    output.format = PICTURE_WEBP;
    g_autoptr(GBytes) webp = written(&output, noise);
    output.bytes_max = 0;
    output.format = PICTURE_JPEG;
    g_autoptr(GBytes) free_size = written(&output, noise);
    g_assert_cmpuint(g_bytes_get_size(jpeg), <=, 200u << 10);
    g_assert_cmpuint(g_bytes_get_size(webp), <=, 200u << 10);
    g_assert_cmpuint(g_bytes_get_size(free_size), >, 200u << 10);
}

static bool holds(GBytes *file, const char *text)
{
    gsize size = 0;
    const char *bytes = g_bytes_get_data(file, &size);
    size_t length = strlen(text);
    for (gsize i = 0; i + length <= size; i++) {
        if (memcmp(bytes + i, text, length) == 0) {
            return true;
        }
    }
    return false;
}

static void a_page_has_its_size_and_fonts(void)
{
    g_autoptr(GBytes) file = written(&(PictureOutput){PICTURE_PDF, 800, 297.638, 0, NULL}, NULL);
    g_assert_true(holds(file, "%PDF-1."));
    g_assert_true(holds(file, "297.638")); /* A6 is 105 mm wide */
    g_assert_true(holds(file, "/Type /Font"));
    g_assert_true(holds(file, "Lato"));
}

static void a_picture_beyond_all_measure_is_refused(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Drawing) drawing = NULL;
    GBytes *file = NULL;
    Palette palette = {0};
    assert_ok(drawing_parse(SVG, strlen(SVG), &drawing, &error), error);
    Picture picture = {drawing, &palette, NULL, 0};
    PictureOutput output = {PICTURE_PNG, PICTURE_WIDTH_MAX + 1, 0, 0, NULL};
    assert_fails(picture_write(&picture, &output, &file, &error), error, ERROR_INVALID);
}

static void the_ending_names_the_format(void)
{
    PictureFormat format = PICTURE_PNG;
    g_assert_true(picture_format_parse("a.b.JPEG", &format));
    g_assert_cmpint(format, ==, PICTURE_JPEG);
    g_assert_true(picture_format_parse("pdf", &format));
    g_assert_cmpint(format, ==, PICTURE_PDF);
    g_assert_false(picture_format_parse("poster.gif", &format));
    g_assert_false(picture_format_parse("", &format));
}

void test_picture_file(void)
{
    g_test_add_func("/draw/picture_file/size", files_have_the_width_asked_for);
    g_test_add_func("/draw/picture_file/C15/bytes", a_limit_of_bytes_is_kept);
    g_test_add_func("/draw/picture_file/page", a_page_has_its_size_and_fonts);
    g_test_add_func("/draw/picture_file/limit", a_picture_beyond_all_measure_is_refused);
    g_test_add_func("/draw/picture_file/ending", the_ending_names_the_format);
}

// SPDX-License-Identifier: Apache-2.0
/* Rows C14 and C20: what comes in as any photo goes out small, upright, in its true proportions and
 * colours, and tells nothing of where it was taken. */
#include "draw/photo.h"

#include <math.h>
#include <string.h>
#include <vips/vips.h>

#include "draw/start.h"
#include "testkit/scene.h"
#include "testkit/testkit.h"

#define BANDS 3

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VipsImage, g_object_unref)

static void started(void)
{
    g_autoptr(GError) error = NULL;
    assert_ok(draw_start_heic(&error), error);
}

static VipsImage *image_of(const Photo *photo)
{
    started();
    g_autoptr(VipsImage) plain = vips_image_new_from_memory_copy(
        photo->pixels, (size_t)photo->width * (size_t)photo->height * BANDS, photo->width,
        photo->height, BANDS, VIPS_FORMAT_UCHAR);
    VipsImage *image = NULL;
    g_assert_cmpint(vips_copy(plain, &image, "interpretation", VIPS_INTERPRETATION_sRGB, NULL), ==,
                    0);
    return image;
}

static GBytes *saved(VipsImage *image, const char *ending)
{
    void *bytes = NULL;
    size_t size = 0;
    if (vips_image_write_to_buffer(image, ending, &bytes, &size, NULL) != 0) {
        g_error("%s: %s", ending, vips_error_buffer());
    }
    return g_bytes_new_take(bytes, size);
}

/* Red above, then green left and blue right: each corner tells which way is up. */
static Photo *flag_new(int width, int height)
{
    Photo *photo = scene_new(width, height, 1);
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            int band = y < height / 2 ? 0 : x < width / 2 ? 1 : 2;
            uint8_t *pixel = photo->pixels + (y * width + x) * BANDS;
            memset(pixel, 20, BANDS);
            pixel[band] = 220;
        }
    }
    return photo;
}

static void assert_colour(const Photo *photo, double x, double y, int band)
{
    const uint8_t *pixel =
        photo->pixels + ((int)(y * photo->height) * photo->width + (int)(x * photo->width)) * BANDS;
    for (int i = 0; i < BANDS; i++) {
        g_assert_true(i == band ? pixel[i] > 170 : pixel[i] < 90);
    }
}

static void assert_upright_flag(const Photo *photo)
{
    assert_colour(photo, 0.2, 0.2, 0);
    assert_colour(photo, 0.8, 0.2, 0);
    assert_colour(photo, 0.2, 0.8, 1);
    assert_colour(photo, 0.8, 0.8, 2);
}

static Photo *taken(GBytes *file, int side)
{
    g_autoptr(GError) error = NULL;
    PhotoRefusal refusal = PHOTO_UNKNOWN;
    Photo *photo = photo_read(file, side, &refusal, &error);
    g_assert_no_error(error);
    g_assert_nonnull(photo);
    g_assert_cmpint(refusal, ==, PHOTO_TAKEN);
    return photo;
}

/* How a camera held that way lays the upright picture into the file. */
static const struct {
    VipsAngle angle;
    bool mirrored;
} HELD[] = {{VIPS_ANGLE_D0, false},  {VIPS_ANGLE_D0, true},  {VIPS_ANGLE_D180, false},
            {VIPS_ANGLE_D180, true}, {VIPS_ANGLE_D90, true}, {VIPS_ANGLE_D270, false},
            {VIPS_ANGLE_D270, true}, {VIPS_ANGLE_D90, false}};

static void all_eight_ways_of_holding_a_phone_end_upright(void)
{
    g_autoptr(Photo) flag = flag_new(320, 200);
    for (int i = 0; i < 8; i++) {
        g_autoptr(VipsImage) image = image_of(flag);
        VipsImage *turned = NULL, *mirrored = NULL;
        g_assert_cmpint(vips_rot(image, &turned, HELD[i].angle, NULL), ==, 0);
        g_assert_cmpint(HELD[i].mirrored
                            ? vips_flip(turned, &mirrored, VIPS_DIRECTION_HORIZONTAL, NULL)
                            : vips_copy(turned, &mirrored, NULL),
                        ==, 0);
        vips_image_set_int(mirrored, VIPS_META_ORIENTATION, i + 1);
        g_autoptr(GBytes) file = saved(mirrored, ".jpg[Q=95]");
        g_autoptr(Photo) photo = taken(file, 100);
        g_assert_cmpint(photo->width, ==, 100);
        g_assert_cmpint(photo->height, ==, 63);
        g_assert_cmpint(photo->file_width, ==, 320);
        g_assert_cmpint(photo->file_height, ==, 200);
        assert_upright_flag(photo);
        g_object_unref(turned);
        g_object_unref(mirrored);
    }
}

static bool holds(GBytes *file, const char *text, size_t length)
{
    size_t size = 0;
    const char *bytes = g_bytes_get_data(file, &size);
    for (size_t at = 0; at + length <= size; at++) {
        if (memcmp(bytes + at, text, length) == 0) {
            return true;
        }
    }
    return false;
}

static void assert_tells_nothing(GBytes *file)
{
    static const char *const words[] = {"Exif",        "EXIF", "GPS",  "http://ns.adobe.com/xap",
                                        "ICC_PROFILE", "ICCP", "XMP ", "Tangga-Tes",
                                        "Rahasia"};
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (holds(file, words[i], strlen(words[i]))) {
            g_error("the file still says '%s'", words[i]);
        }
    }
}

/* C20, and the owner's safety: the place of her home does not travel with the photo. */
static void place_and_camera_are_left_out(void)
{
    g_autoptr(Photo) scene = scene_new(640, 480, 1);
    g_autoptr(VipsImage) image = image_of(scene);
    vips_image_set_string(image, "exif-ifd0-Make", "Tangga-Tes");
    vips_image_set_string(image, "exif-ifd3-GPSLatitude", "6/1 12/1 3000/100");
    vips_image_set_string(image, "exif-ifd3-GPSLongitude", "106/1 49/1 1200/100");
    char *xmp = g_strdup("<x:xmpmeta>Rahasia</x:xmpmeta>");
    vips_image_set_blob(image, VIPS_META_XMP_NAME, (VipsCallbackFn)vips_area_free_cb, xmp,
                        strlen(xmp));
    g_autoptr(GBytes) file = saved(image, ".jpg[profile=srgb]");
    g_assert_true(holds(file, "Tangga-Tes", 10) && holds(file, "Rahasia", 7) &&
                  holds(file, "ICC_PROFILE", 11));
    g_autoptr(Photo) photo = taken(file, PHOTO_SIDE_MAX);
    for (PhotoFormat format = PHOTO_JPEG; format <= PHOTO_WEBP; format++) {
        g_autoptr(GError) error = NULL;
        g_auto(PhotoFile) small = {0};
        PhotoOptions options = {.max_side = 400, .max_kb = 100, .format = format};
        assert_ok(photo_write(photo, &options, &small, &error), error);
        assert_tells_nothing(small.bytes);
    }
}

static GBytes *written(const Photo *photo, const PhotoOptions *options, int *ret_width,
                       int *ret_height)
{
    g_autoptr(GError) error = NULL;
    g_auto(PhotoFile) file = {0};
    assert_ok(photo_write(photo, options, &file, &error), error);
    g_assert_cmpuint(g_bytes_get_size(file.bytes), >, 100);
    if (options->max_kb > 0) {
        g_assert_cmpuint(g_bytes_get_size(file.bytes), <=, (size_t)options->max_kb * 1024);
    }
    g_autoptr(Photo) again = taken(file.bytes, 5000);
    g_assert_cmpint(again->width, ==, file.width);
    g_assert_cmpint(again->height, ==, file.height);
    *ret_width = file.width;
    *ret_height = file.height;
    return g_bytes_ref(file.bytes);
}

/* Every surface full of grain: the worst there is for a small file. */
static Photo *noise_new(int width, int height)
{
    Photo *photo = scene_new(width, height, 1);
    g_autoptr(GRand) chance = g_rand_new_with_seed(7);
    for (int i = 0; i < width * height * BANDS; i++) {
        photo->pixels[i] = (uint8_t)g_rand_int_range(chance, 0, 256);
    }
    return photo;
}

static void sizes_and_proportions_are_kept(void)
{
    static const struct {
        int width, height, side, want_width, want_height;
    } cases[] = {
        {2000, 1500, 1600, 1600, 1200}, {1500, 2000, 800, 600, 800}, {3200, 100, 1600, 1600, 50},
        {300, 200, 1600, 300, 200},     {1, 1, 320, 1, 1},           {4000, 3, 1600, 1600, 1}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GBytes) file = scene_file(cases[i].width, cases[i].height, 1);
        g_autoptr(Photo) photo = taken(file, cases[i].side);
        g_assert_cmpint(photo->width, ==, cases[i].want_width);
        g_assert_cmpint(photo->height, ==, cases[i].want_height);
    }
}

/* C20: a 4 MB picture becomes smaller than a set limit. */
static void four_megabytes_become_less_than_the_limit(void)
{
    g_autoptr(Photo) noise = noise_new(2400, 1800);
    g_autoptr(VipsImage) image = image_of(noise);
    g_autoptr(GBytes) file = saved(image, ".jpg[Q=92]");
    g_assert_cmpuint(g_bytes_get_size(file), >, 4u << 20);
    static const int limits[] = {300, 20};
    g_autoptr(Photo) photo = taken(file, PHOTO_SIDE_MAX);
    for (size_t i = 0; i < G_N_ELEMENTS(limits); i++) {
        for (PhotoFormat format = PHOTO_JPEG; format <= PHOTO_WEBP; format++) {
            int width = 0, height = 0;
            PhotoOptions options = {
                .max_side = PHOTO_SIDE_MAX, .max_kb = limits[i], .format = format};
            g_autoptr(GBytes) small = written(photo, &options, &width, &height);
            g_assert_cmpfloat(fabs((double)width / height - 4.0 / 3.0), <, 0.05);
        }
    }
}

static void a_small_photo_is_never_blown_up(void)
{
    int width = 0, height = 0;
    g_autoptr(Photo) scene = scene_new(120, 90, 1);
    g_autoptr(GBytes) file =
        written(scene, &(PhotoOptions){.max_side = 1600, .max_kb = 300}, &width, &height);
    g_assert_cmpint(width, ==, 120);
    g_assert_cmpint(height, ==, 90);
}

static void the_middle_is_cut_to_the_shape(void)
{
    static const struct {
        int width, height;
        PhotoShape shape;
        int want_width, want_height;
    } cases[] = {
        {400, 300, PHOTO_SQUARE, 300, 300}, {300, 400, PHOTO_SQUARE, 300, 300},
        {400, 300, PHOTO_TALL, 240, 300},   {300, 400, PHOTO_TALL, 300, 375},
        {400, 300, PHOTO_AS_IS, 400, 300},  {1, 9, PHOTO_TALL, 1, 1},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(Photo) scene = scene_new(cases[i].width, cases[i].height, 1);
        g_autoptr(Photo) cut = photo_cut(scene, cases[i].shape);
        g_assert_cmpint(cut->width, ==, cases[i].want_width);
        g_assert_cmpint(cut->height, ==, cases[i].want_height);
        int left = (scene->width - cut->width) / 2, top = (scene->height - cut->height) / 2;
        g_assert_cmpmem(cut->pixels, BANDS, scene->pixels + (top * scene->width + left) * BANDS,
                        BANDS);
    }
}

static double brightness(const Photo *photo)
{
    double sum = 0;
    for (int i = 0; i < photo->width * photo->height * BANDS; i++) {
        sum += photo->pixels[i];
    }
    return sum / (photo->width * photo->height * BANDS);
}

static void one_tap_lightens_the_dark_and_leaves_the_light(void)
{
    g_autoptr(Photo) scene = scene_new(400, 300, 1);
    g_autoptr(Photo) dark = scene_new(400, 300, 1);
    double good = brightness(scene);
    scene_dim(dark, 0.3);
    double before = brightness(dark);
    photo_brighten(dark);
    g_assert_cmpfloat(brightness(dark), >, before * 1.8);
    g_assert_cmpfloat(brightness(dark), <, 200);
    photo_brighten(scene);
    g_assert_cmpfloat(fabs(brightness(scene) - good), <, 15);
}

/* --- all kinds of files --- */

static VipsImage *flag_image(void)
{
    g_autoptr(Photo) flag = flag_new(320, 200);
    return image_of(flag);
}

static void every_kind_of_photo_file_is_taken(void)
{
    static const char *const endings[] = {".jpg",
                                          ".jpg[interlace]",
                                          ".png",
                                          ".png[interlace]",
                                          ".webp[lossless]",
                                          ".heic[compression=hevc,lossless]",
                                          ".jpg[profile=p3,Q=95]"};
    for (size_t i = 0; i < G_N_ELEMENTS(endings); i++) {
        g_autoptr(VipsImage) image = flag_image();
        g_autoptr(GBytes) file = saved(image, endings[i]);
        g_autoptr(Photo) photo = taken(file, 160);
        g_assert_cmpint(photo->width, ==, 160);
        assert_upright_flag(photo);
    }
}

static void print_colours_become_screen_colours(void)
{
    g_autoptr(VipsImage) image = flag_image();
    VipsImage *print = NULL;
    g_assert_cmpint(vips_icc_export(image, &print, "output_profile", "cmyk", NULL), ==, 0);
    g_assert_cmpint(print->Bands, ==, 4);
    g_autoptr(GBytes) file = saved(print, ".jpg[Q=95]");
    g_autoptr(GBytes) bare = saved(print, ".jpg[Q=95,strip]");
    g_autoptr(Photo) photo = taken(file, 160);
    g_autoptr(Photo) guessed = taken(bare, 160);
    g_assert_cmpint(photo->pixels[0], >, photo->pixels[1] + 60);
    g_assert_cmpint(guessed->pixels[0], >, guessed->pixels[1] + 60);
    g_object_unref(print);
}

/* The colours of a phone with a wide screen are read by its profile, those of sRGB as they are. */
static void a_profile_is_heeded(void)
{
    g_autoptr(VipsImage) image = flag_image();
    g_autoptr(GBytes) wide = saved(image, ".png[profile=p3]");
    g_autoptr(GBytes) plain = saved(image, ".png[profile=srgb]");
    g_autoptr(Photo) wide_photo = taken(wide, 320);
    g_autoptr(Photo) plain_photo = taken(plain, 320);
    g_assert_cmpint(plain_photo->pixels[0], ==, 220);
    g_assert_cmpint(wide_photo->pixels[0], >, 228);
}

static void deep_grey_and_see_through_pictures_are_taken(void)
{
    g_autoptr(VipsImage) image = flag_image();
    VipsImage *deep = NULL, *grey = NULL, *clear = NULL;
    g_assert_cmpint(vips_colourspace(image, &deep, VIPS_INTERPRETATION_RGB16, NULL), ==, 0);
    g_assert_cmpint(vips_colourspace(image, &grey, VIPS_INTERPRETATION_GREY16, NULL), ==, 0);
    g_assert_cmpint(vips_bandjoin_const1(image, &clear, 0, NULL), ==, 0);
    g_autoptr(GBytes) deep_file = saved(deep, ".png");
    g_autoptr(GBytes) grey_file = saved(grey, ".png");
    g_autoptr(GBytes) clear_file = saved(clear, ".png");
    g_autoptr(Photo) deep_photo = taken(deep_file, 160);
    g_autoptr(Photo) grey_photo = taken(grey_file, 160);
    g_autoptr(Photo) clear_photo = taken(clear_file, 160);
    assert_upright_flag(deep_photo);
    g_assert_cmpint(grey_photo->pixels[0], ==, grey_photo->pixels[2]);
    g_assert_cmpint(clear_photo->pixels[0], ==, 255); /* wholly see-through: the white below */
    g_object_unref(deep);
    g_object_unref(grey);
    g_object_unref(clear);
}

/* A moving WebP is its first picture. */
static void a_moving_picture_stands_still(void)
{
    g_autoptr(VipsImage) image = flag_image();
    VipsImage *both[2] = {image, NULL}, *film = NULL;
    g_assert_cmpint(vips_invert(image, &both[1], NULL), ==, 0);
    g_assert_cmpint(vips_arrayjoin(both, &film, 2, "across", 1, NULL), ==, 0);
    vips_image_set_int(film, VIPS_META_PAGE_HEIGHT, 200);
    g_autoptr(GBytes) file = saved(film, ".webp[lossless]");
    g_assert_true(holds(file, "ANIM", 4));
    g_autoptr(Photo) photo = taken(file, 160);
    g_assert_cmpint(photo->height, ==, 100);
    assert_upright_flag(photo);
    g_object_unref(both[1]);
    g_object_unref(film);
}

/* --- what is no photo --- */

static void assert_refused(GBytes *file, PhotoRefusal wanted)
{
    g_autoptr(GError) error = NULL;
    PhotoRefusal refusal = PHOTO_TAKEN;
    Photo *photo = photo_read(file, PHOTO_SIDE_MAX, &refusal, &error);
    g_assert_null(photo);
    g_assert_error(error, ERROR_DOMAIN, (int)ERROR_INVALID);
    g_assert_cmpint(refusal, ==, wanted);
}

static void assert_text_refused(const char *text, PhotoRefusal wanted)
{
    g_autoptr(GBytes) file = g_bytes_new(text, strlen(text));
    assert_refused(file, wanted);
}

static void other_files_are_refused_whatever_they_are_called(void)
{
    scene_allow_damage();
    assert_text_refused("", PHOTO_EMPTY);
    assert_text_refused("x", PHOTO_UNKNOWN);
    assert_text_refused("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
                        PHOTO_UNKNOWN);
    assert_text_refused("%PDF-1.7\n1 0 obj\n", PHOTO_UNKNOWN);
    assert_text_refused("GIF89a\x01\x01\x80\x01\x01\xff\xff\xff!", PHOTO_UNKNOWN);
    assert_text_refused("id=ImageMagick  version=1.0\nclass=DirectClass\n", PHOTO_UNKNOWN);
    assert_text_refused("RIFFxxxxWAVEfmt ", PHOTO_UNKNOWN);
    assert_text_refused("\xff\xd8\xff\xe0 and then nothing", PHOTO_BROKEN);
    assert_text_refused("RIFFxxxxWEBPVP8 ", PHOTO_BROKEN);
}

/* What a reader would do with a file is closed to all but the four kinds. */
static void no_other_reader_can_be_reached(void)
{
    static const char svg[] = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    started();
    VipsImage *image = vips_image_new_from_buffer(svg, sizeof svg - 1, "", NULL);
    g_assert_null(image);
    g_assert_cmpint(vips_svgload_buffer((void *)(gintptr)svg, sizeof svg - 1, &image, NULL), !=, 0);
    g_assert_cmpint(vips_ppmload("/etc/hostname", &image, NULL), !=, 0);
    g_assert_cmpuint(g_type_from_name("VipsForeignLoadMagick"), ==, 0);
    vips_error_clear();
}

static void a_photo_that_was_cut_off_on_the_way_is_refused(void)
{
    g_autoptr(GBytes) jpeg = scene_file(1200, 900, 1);
    g_autoptr(VipsImage) image = flag_image();
    g_autoptr(GBytes) png = saved(image, ".png");
    g_autoptr(GBytes) webp = saved(image, ".webp");
    g_autoptr(GBytes) heic = saved(image, ".heic[compression=hevc]");
    GBytes *files[] = {jpeg, png, webp, heic};
    scene_allow_damage();
    for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
        size_t size = g_bytes_get_size(files[i]);
        g_autoptr(GBytes) half = g_bytes_new_from_bytes(files[i], 0, size / 2);
        g_autoptr(GBytes) head = g_bytes_new_from_bytes(files[i], 0, 40);
        assert_refused(half, PHOTO_BROKEN);
        assert_refused(head, PHOTO_BROKEN);
    }
}

static void put_number(uint8_t *at, uint32_t number)
{
    for (int i = 0; i < 4; i++) {
        at[i] = (uint8_t)(number >> (24 - 8 * i));
    }
}

static uint32_t png_checksum(const uint8_t *bytes, size_t size)
{
    uint32_t sum = 0xffffffffu;
    for (size_t i = 0; i < size; i++) {
        sum ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) {
            sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xedb88320u : sum >> 1;
        }
    }
    return ~sum;
}

/* A few bytes that would unfold to gigabytes: refused by what the header says. */
static void a_picture_that_would_fill_the_memory_is_refused(void)
{
    static const struct {
        uint32_t width, height;
    } sizes[] = {{60000, 60000}, {10000, 5001}, {50000001, 1}};
    scene_allow_damage();
    g_autoptr(VipsImage) image = flag_image();
    g_autoptr(GBytes) png = saved(image, ".png");
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        size_t size = 0;
        const void *bytes = g_bytes_get_data(png, &size);
        uint8_t *bomb = g_memdup2(bytes, size);
        put_number(bomb + 16, sizes[i].width);
        put_number(bomb + 20, sizes[i].height);
        put_number(bomb + 29, png_checksum(bomb + 12, 17));
        g_autoptr(GBytes) file = g_bytes_new_take(bomb, size);
        gint64 begun = g_get_monotonic_time();
        g_autoptr(GError) error = NULL;
        PhotoRefusal refusal = PHOTO_TAKEN;
        g_assert_null(photo_read(file, PHOTO_SIDE_MAX, &refusal, &error));
        g_assert_true(refusal == PHOTO_TOO_LARGE || refusal == PHOTO_BROKEN);
        g_assert_cmpint(g_get_monotonic_time() - begun, <, 2 * G_USEC_PER_SEC);
    }
    g_autofree uint8_t *heavy = g_malloc0(PHOTO_FILE_MAX + 1);
    memcpy(heavy, "\xff\xd8\xff", 3);
    g_autoptr(GBytes) file = g_bytes_new_static(heavy, PHOTO_FILE_MAX + 1);
    assert_refused(file, PHOTO_TOO_HEAVY);
}

void test_photo(void)
{
    g_test_add_func("/draw/photo/upright", all_eight_ways_of_holding_a_phone_end_upright);
    g_test_add_func("/draw/photo/place", place_and_camera_are_left_out);
    g_test_add_func("/draw/photo/C14/proportions", sizes_and_proportions_are_kept);
    g_test_add_func("/draw/photo/C20/limit", four_megabytes_become_less_than_the_limit);
    g_test_add_func("/draw/photo/never_larger", a_small_photo_is_never_blown_up);
    g_test_add_func("/draw/photo/C14/cut", the_middle_is_cut_to_the_shape);
    g_test_add_func("/draw/photo/lighter", one_tap_lightens_the_dark_and_leaves_the_light);
    g_test_add_func("/draw/photo/kinds", every_kind_of_photo_file_is_taken);
    g_test_add_func("/draw/photo/print", print_colours_become_screen_colours);
    g_test_add_func("/draw/photo/profile", a_profile_is_heeded);
    g_test_add_func("/draw/photo/deep", deep_grey_and_see_through_pictures_are_taken);
    g_test_add_func("/draw/photo/moving", a_moving_picture_stands_still);
    g_test_add_func("/draw/photo/others", other_files_are_refused_whatever_they_are_called);
    g_test_add_func("/draw/photo/readers", no_other_reader_can_be_reached);
    g_test_add_func("/draw/photo/cut_off", a_photo_that_was_cut_off_on_the_way_is_refused);
    g_test_add_func("/draw/photo/bomb", a_picture_that_would_fill_the_memory_is_refused);
}

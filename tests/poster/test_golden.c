// SPDX-License-Identifier: Apache-2.0
/* C15: posters look as they were approved. Compared by structure (SSIM), not by bytes: another
 * version of a library may draw an edge otherwise. TANGGA_GOLDEN=write approves them anew. */
#include <math.h>

#include "draw/photo.h"
#include "poster/palette_book.h"
#include "poster_values.h"
#include "testkit/scene.h"
#include "testkit/testkit.h"

#define WIDTH 200
#define WINDOW 8
#define LIKE 0.96 /* of the same picture by another library version */
#define UNLIKE 0.7

static const struct {
    const char *kind, *style, *palette;
    PosterSize size;
    WordsOf words;
    bool photo;
} GOLDEN[] = {
    {"product", "hangat", "sambal", POSTER_PORTRAIT, WORDS_LONG, true},
    {"package", "tegas", "laut", POSTER_SQUARE, WORDS_LONG, true},
    {"menu", "rapi", "pandan", POSTER_STATUS, WORDS_LONG, false},
    {"price_list", "hangat", "kunyit", POSTER_A4, WORDS_EMOJI, false},
    {"trip", "tegas", "kopi", POSTER_PORTRAIT, WORDS_ARABIC, false},
    {"testimonial", "hangat", "mawar", POSTER_SQUARE, WORDS_LONG, false},
    {"shop_state", "tegas", "malam", POSTER_PORTRAIT, WORDS_LONG, false},
    {"label", "rapi", "ubi", POSTER_A4, WORDS_LONG, false},
};

static GBytes *drawn(size_t i, const char *style)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(PaletteBook) book = palette_book_new(&error);
    g_autoptr(FormValues) values = fill_values(poster_find(GOLDEN[i].kind), GOLDEN[i].words);
    g_autoptr(GBytes) photo = GOLDEN[i].photo ? scene_file(600, 450, 1) : NULL;
    Palette palette = {0};
    GBytes *file = NULL;
    assert_ok(palette_book_choose(book, GOLDEN[i].palette, &palette, &error), error);
    PosterAsk ask = {
        poster_find(GOLDEN[i].kind), values, photo, style, GOLDEN[i].size, &palette, NULL};
    PosterOutput output = {PICTURE_PNG, WIDTH, NULL};
    assert_ok(poster_draw(&ask, &output, &file, &error), error);
    return file;
}

static double light(const Photo *photo, int x, int y)
{
    const uint8_t *pixel = photo->pixels + PHOTO_BANDS * (y * photo->width + x);
    return 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
}

static double likeness_at(const Photo *a, const Photo *b, int left, int top)
{
    const double n = WINDOW * WINDOW, c1 = 6.5025, c2 = 58.5225; /* (0.01·255)², (0.03·255)² */
    double sum_a = 0, sum_b = 0, square_a = 0, square_b = 0, both = 0;
    for (int i = 0; i < WINDOW * WINDOW; i++) {
        double one = light(a, left + i % WINDOW, top + i / WINDOW);
        double two = light(b, left + i % WINDOW, top + i / WINDOW);
        sum_a += one;
        sum_b += two;
        square_a += one * one;
        square_b += two * two;
        both += one * two;
    }
    double mean_a = sum_a / n, mean_b = sum_b / n;
    double spread_a = square_a / n - mean_a * mean_a, spread_b = square_b / n - mean_b * mean_b;
    double shared = both / n - mean_a * mean_b;
    return (2 * mean_a * mean_b + c1) * (2 * shared + c2) /
           ((mean_a * mean_a + mean_b * mean_b + c1) * (spread_a + spread_b + c2));
}

static double likeness(GBytes *one, GBytes *other)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Photo) a = photo_read(one, PHOTO_SIDE_MAX, NULL, &error);
    g_autoptr(Photo) b = photo_read(other, PHOTO_SIDE_MAX, NULL, &error);
    double sum = 0;
    int count = 0;
    g_assert_no_error(error);
    g_assert_cmpint(a->width, ==, b->width);
    g_assert_cmpint(a->height, ==, b->height);
    for (int y = 0; y + WINDOW <= a->height; y += WINDOW) {
        for (int x = 0; x + WINDOW <= a->width; x += WINDOW) {
            sum += likeness_at(a, b, x, y);
            count++;
        }
    }
    return sum / count;
}

static char *golden_path(size_t i)
{
    return g_strdup_printf(SOURCE_DIR "/tests/fixture/poster/%s-%s.png", GOLDEN[i].kind,
                           GOLDEN[i].style);
}

static void posters_look_as_approved(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(GOLDEN); i++) {
        g_autofree char *path = golden_path(i);
        g_autofree char *bytes = NULL;
        gsize size = 0;
        g_autoptr(GBytes) now = drawn(i, GOLDEN[i].style);
        if (g_strcmp0(g_getenv("TANGGA_GOLDEN"), "write") == 0) {
            g_assert_true(g_file_set_contents(path, g_bytes_get_data(now, NULL),
                                              (gssize)g_bytes_get_size(now), NULL));
        }
        g_assert_true(g_file_get_contents(path, &bytes, &size, NULL));
        g_assert_cmpuint(size, <=, 40u << 10);
        g_autoptr(GBytes) approved = g_bytes_new(bytes, size);
        double like = likeness(now, approved);
        if (like < LIKE) {
            g_error("%s is like the approved one by %.3f only", path, like);
        }
    }
}

static void another_style_is_another_picture(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(GOLDEN); i++) {
        bool warm = g_str_equal(GOLDEN[i].style, "hangat");
        g_autoptr(GBytes) one = drawn(i, GOLDEN[i].style);
        g_autoptr(GBytes) other = drawn(i, warm ? "rapi" : "hangat");
        g_assert_cmpfloat(likeness(one, other), <, UNLIKE);
    }
}

void test_golden(void)
{
    g_test_add_func("/poster/golden/C15/approved", posters_look_as_approved);
    g_test_add_func("/poster/golden/C15/styles", another_style_is_another_picture);
}

// SPDX-License-Identifier: Apache-2.0
/* C15, C01, C12, T02, C11: every kind in every style and size, with the shortest and the longest
 * words its fields take, in Latin and Arabic letters and with emoji: all text stands in its place, is
 * whole, and can be read. */
#include "poster/poster.h"

#include "poster/palette_book.h"
#include "poster_values.h"
#include "testkit/scene.h"
#include "testkit/testkit.h"

#define WIDTH_TESTED 160 /* text is laid out in units of the drawing, whatever the pixels */

static Palette palette_first(void)
{
    g_autoptr(GError) error = NULL;
    Palette palette = {0};
    g_autoptr(PaletteBook) book = palette_book_new(&error);
    g_assert_no_error(error);
    assert_ok(palette_book_choose(book, "", &palette, &error), error);
    return palette;
}

/* --- what must hold of a picture --- */
static char *told(const PosterAsk *ask, const Placed *placed)
{
    return g_strdup_printf(
        "%s %s %s: %s: box %.0f,%.0f %.0fx%.0f ink %.1f,%.1f %.1fx%.1f size %.1f", ask->kind->name,
        ask->style, poster_format(ask->size)->name, placed->slot, placed->box.x, placed->box.y,
        placed->box.width, placed->box.height, placed->ink.x, placed->ink.y, placed->ink.width,
        placed->ink.height, placed->size);
}

static bool is_inside(const Box *ink, const Box *box)
{
    const double grain = 0.5;
    return ink->x >= box->x - grain && ink->y >= box->y - grain &&
           ink->x + ink->width <= box->x + box->width + grain &&
           ink->y + ink->height <= box->y + box->height + grain;
}

static bool touches(const Box *a, const Box *b)
{
    const double grain = 1;
    return a->width > 0 && b->width > 0 && a->x + grain < b->x + b->width &&
           b->x + grain < a->x + a->width && a->y + grain < b->y + b->height &&
           b->y + grain < a->y + a->height;
}

static int found(const char *what, const PosterAsk *ask, const Placed *placed)
{
    g_autofree char *text = told(ask, placed);
    g_printerr("%s: %s\n", what, text);
    return 1;
}

static int judge(const PosterAsk *ask, const GArray *report)
{
    int wrong = 0;
    for (guint i = 0; i < report->len; i++) {
        const Placed *one = &g_array_index(report, Placed, i);
        wrong += is_inside(&one->ink, &one->box) ? 0 : found("outside its slot", ask, one);
        wrong += one->cut ? found("cut", ask, one) : 0;
        wrong += one->contrast < CONTRAST_MIN ? found("hard to read", ask, one) : 0;
        wrong += one->size < one->size_min - 0.01 ? found("too small", ask, one) : 0;
        for (guint j = 0; j < i && ask->kind->sheet == NULL; j++) {
            const Placed *other = &g_array_index(report, Placed, j);
            if (touches(&one->ink, &other->ink)) {
                wrong += found("touched", ask, other) + found("by", ask, one);
            }
        }
    }
    return wrong;
}

static int draw_and_judge(const PosterAsk *ask)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) file = NULL;
    g_autoptr(GArray) report = picture_report_new();
    PosterOutput output = {.format = PICTURE_JPEG, .width_px = WIDTH_TESTED, .report = report};
    assert_ok(poster_draw(ask, &output, &file, &error), error);
    g_assert_cmpuint(report->len, >, 0);
    return judge(ask, report);
}

static int judge_all(WordsOf words, GBytes *photo)
{
    Palette palette = palette_first();
    int wrong = 0, drawn = 0;
    for (size_t i = 0; i < poster_count(); i++) {
        g_autoptr(FormValues) values = fill_values(POSTERS[i], words);
        PosterAsk ask = {.kind = POSTERS[i], .values = values, .palette = &palette};
        ask.photo = POSTERS[i]->takes_photo ? photo : NULL;
        for (const PosterStyle *style = POSTER_STYLES; style->name != NULL; style++) {
            ask.style = style->name;
            for (int size = 0; size < POSTER_SIZE_COUNT; size++) {
                ask.size = (PosterSize)size;
                /* A6 is the drawing of A4 */
                if ((POSTERS[i]->sizes & 1u << size) != 0 && size != POSTER_A6) {
                    wrong += draw_and_judge(&ask);
                    drawn++;
                }
            }
        }
    }
    g_assert_cmpint(drawn, >, 150);
    return wrong;
}

static void the_shortest_words_stand_in_their_place(void)
{
    g_assert_cmpint(judge_all(WORDS_SHORT, NULL), ==, 0);
}

static void the_longest_words_stand_in_their_place(void)
{
    g_assert_cmpint(judge_all(WORDS_LONG, NULL), ==, 0);
}

static void the_longest_words_stand_beside_a_photo(void)
{
    g_autoptr(GBytes) photo = scene_file(400, 300, 1);
    g_assert_cmpint(judge_all(WORDS_LONG, photo), ==, 0);
}

/* C20: whatever the kind, a Status goes up on a weak signal. */
static void a_status_is_small_enough_to_send(void)
{
    g_autoptr(GBytes) photo = scene_file(1600, 1200, 1);
    const PosterFormat *format = poster_format(POSTER_STATUS);
    Palette palette = palette_first();
    g_assert_cmpuint(format->bytes_max, ==, 200 * 1024);
    for (size_t i = 0; i < poster_count(); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(GBytes) file = NULL;
        g_autoptr(FormValues) values = fill_values(POSTERS[i], WORDS_LONG);
        PosterAsk ask = {POSTERS[i], values, photo, "tegas", POSTER_STATUS, &palette, NULL};
        PosterOutput output = {PICTURE_JPEG, 0, NULL};
        if ((POSTERS[i]->sizes & 1u << POSTER_STATUS) != 0) {
            assert_ok(poster_draw(&ask, &output, &file, &error), error);
            g_assert_cmpuint(g_bytes_get_size(file), <=, 200 * 1024);
        }
    }
}

static void arabic_letters_stand_in_their_place(void)
{
    g_assert_cmpint(judge_all(WORDS_ARABIC, NULL), ==, 0);
}

static void emoji_stand_in_their_place(void)
{
    g_assert_cmpint(judge_all(WORDS_EMOJI, NULL), ==, 0);
}

void test_poster(void)
{
    g_test_add_func("/poster/words/shortest", the_shortest_words_stand_in_their_place);
    g_test_add_func("/poster/words/longest", the_longest_words_stand_in_their_place);
    g_test_add_func("/poster/words/photo", the_longest_words_stand_beside_a_photo);
    g_test_add_func("/poster/words/small", a_status_is_small_enough_to_send);
    g_test_add_func("/poster/words/arabic", arabic_letters_stand_in_their_place);
    g_test_add_func("/poster/words/emoji", emoji_stand_in_their_place);
}

// SPDX-License-Identifier: Apache-2.0
/* Pictures: what fills a slot, what stays empty, what lies over what. */
#include "draw/picture.h"

#include <cairo.h>
#include <string.h>

#include "canvas.h"
#include "testkit/scene.h"
#include "testkit/testkit.h"

#define SVG(inside) "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'>" inside "</svg>"
#define PHOTO_SLOT "<rect id='slot-photo' x='0' y='0' width='100' height='100'/>"

static Drawing *drawing_of(const char *svg)
{
    g_autoptr(GError) error = NULL;
    Drawing *drawing = NULL;
    assert_ok(drawing_parse(svg, strlen(svg), &drawing, &error), error);
    return drawing;
}

static Palette palette_red(void)
{
    Palette palette = {0};
    palette.of[ROLE_GROUND] = (Colour){255, 255, 255};
    palette.of[ROLE_ACCENT] = (Colour){255, 0, 0};
    return palette;
}

static GArray *drawn(const char *svg, const Filling *fillings, size_t count, Paper *paper)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Drawing) drawing = drawing_of(svg);
    Palette palette = palette_red();
    Picture picture = {drawing, &palette, fillings, count};
    Canvas canvas = {paper->cairo, 1, picture_report_new()};
    assert_ok(picture_draw(&picture, &canvas, &error), error);
    return canvas.report;
}

static uint32_t pixel_at(const Paper *paper, int x, int y)
{
    uint32_t pixel = 0;
    cairo_surface_flush(paper->surface);
    memcpy(&pixel,
           cairo_image_surface_get_data(paper->surface) +
               y * cairo_image_surface_get_stride(paper->surface) + 4 * x,
           4);
    return pixel;
}

static void shapes_lie_below_or_over_the_photo(void)
{
    static const char svg[] = SVG("<rect class='ground' width='200' height='100'/>" PHOTO_SLOT
                                  "<g id='over'><rect class='accent' x='40' y='40' width='20'"
                                  " height='20'/></g>");
    g_auto(Paper) paper = paper_new(200, 100);
    g_autoptr(GBytes) photo = scene_file(300, 300, 1);
    Filling filling = {.slot = "photo", .photo = photo};
    g_autoptr(GArray) report = drawn(svg, &filling, 1, &paper);
    g_assert_cmphex(pixel_at(&paper, 50, 50), ==, 0xffff0000u); /* over */
    g_assert_cmphex(pixel_at(&paper, 20, 20), !=, 0xffffffffu); /* the photo */
    g_assert_cmphex(pixel_at(&paper, 150, 50), ==, 0xffffffffu);
}

static void a_text_moves_up_to_the_one_it_follows(void)
{
    static const char svg[] =
        SVG("<rect id='slot-title' x='0' y='0' width='200' height='50' data-max='12'/>"
            "<rect id='slot-detail' x='0' y='60' width='200' height='30' data-max='12'"
            " data-after='title' data-gap='4'/>");
    const Filling fillings[] = {{.slot = "title", .text = "Es"}, {.slot = "detail", .text = "teh"}};
    g_auto(Paper) paper = paper_new(200, 100);
    g_autoptr(GArray) both = drawn(svg, fillings, 2, &paper);
    g_autoptr(GArray) alone = drawn(svg, fillings + 1, 1, &paper);
    double y = g_array_index(both, Placed, 1).box.y;
    g_assert_cmpfloat(y, >, g_array_index(both, Placed, 0).ink.height);
    g_assert_cmpfloat(y, <, 30);
    g_assert_cmpfloat(g_array_index(alone, Placed, 0).box.y, ==, 0);
}

static void a_name_makes_room_for_the_mark_beside_it(void)
{
    static const char svg[] =
        SVG("<rect id='slot-logo' x='0' y='0' width='50' height='50'/>"
            "<rect id='slot-business' x='0' y='0' width='200' height='50' data-beside='logo'/>");
    g_autoptr(Drawing) mark = drawing_of(SVG("<rect class='accent' width='200' height='100'/>"));
    Palette palette = palette_red();
    Picture logo = {mark, &palette, NULL, 0};
    const Filling fillings[] = {{.slot = "business", .text = "Dapur"},
                                {.slot = "logo", .picture = &logo}};
    g_auto(Paper) paper = paper_new(200, 100);
    g_autoptr(GArray) without = drawn(svg, fillings, 1, &paper);
    g_autoptr(GArray) with = drawn(svg, fillings, 2, &paper);
    g_assert_cmpfloat(g_array_index(without, Placed, 0).box.x, ==, 0);
    g_assert_cmpfloat(g_array_index(with, Placed, 0).box.x, >, 50);
    g_assert_cmphex(pixel_at(&paper, 25, 25), ==, 0xffff0000u);
}

static void as_many_tiles_as_asked_are_drawn(void)
{
    static const char svg[] = SVG("<rect id='slot-tiles' x='0' y='0' width='200' height='100'"
                                  " data-columns='4' data-rows='2'/>");
    g_autoptr(Drawing) label = drawing_of(SVG("<rect class='accent' width='200' height='100'/>"));
    Palette palette = palette_red();
    Picture tile = {label, &palette, NULL, 0};
    Filling filling = {.slot = "tiles", .picture = &tile, .count = 5};
    g_auto(Paper) paper = paper_new(200, 100);
    g_autoptr(GArray) report = drawn(svg, &filling, 1, &paper);
    unsigned seen = 0;
    for (int i = 0; i < 8; i++) {
        seen += pixel_at(&paper, 25 + 50 * (i % 4), 25 + 50 * (i / 4)) == 0xffff0000u;
    }
    g_assert_cmpuint(seen, ==, 5);
}

static void a_code_is_black_on_white_on_whole_pixels(void)
{
    static const char svg[] = SVG("<rect id='slot-qr' x='0' y='0' width='100' height='100'/>");
    Filling filling = {.slot = "qr", .text = "https://contoh.example"};
    g_auto(Paper) paper = paper_new(200, 100);
    g_autoptr(GArray) report = drawn(svg, &filling, 1, &paper);
    unsigned other = 0, black = 0;
    for (int i = 0; i < 100 * 100; i++) {
        uint32_t pixel = pixel_at(&paper, 5 + i % 90, 5 + i / 100 * 90 / 100);
        black += pixel == 0xff000000u;
        other += pixel != 0xff000000u && pixel != 0xffffffffu;
    }
    g_assert_cmpuint(black, >, 1000);
    g_assert_cmpuint(other, ==, 0);
}

static void what_cannot_be_drawn_is_said(void)
{
    g_autoptr(Drawing) drawing = drawing_of(SVG(PHOTO_SLOT));
    g_autoptr(GBytes) junk = g_bytes_new("no photo", 8);
    g_autoptr(GError) error = NULL;
    g_auto(Paper) paper = paper_new(200, 100);
    Palette palette = palette_red();
    Filling filling = {.slot = "photo", .photo = junk};
    Picture picture = {drawing, &palette, &filling, 1};
    Canvas canvas = {paper.cairo, 1, NULL};
    assert_fails(picture_draw(&picture, &canvas, &error), error, ERROR_INVALID);
}

void test_picture(void)
{
    g_test_add_func("/draw/picture/layers", shapes_lie_below_or_over_the_photo);
    g_test_add_func("/draw/picture/after", a_text_moves_up_to_the_one_it_follows);
    g_test_add_func("/draw/picture/beside", a_name_makes_room_for_the_mark_beside_it);
    g_test_add_func("/draw/picture/C11/tiles", as_many_tiles_as_asked_are_drawn);
    g_test_add_func("/draw/picture/code", a_code_is_black_on_white_on_whole_pixels);
    g_test_add_func("/draw/picture/refused", what_cannot_be_drawn_is_said);
}

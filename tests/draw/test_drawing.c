// SPDX-License-Identifier: Apache-2.0
/* Drawings as a designer saves them: slots by id or Inkscape's label, wherever groups were moved;
 * colours by role; parts that come and go with what is filled; nothing from outside. */
#include "draw/drawing.h"

#include <string.h>

#include "testkit/testkit.h"

#define SVG(inside)                                                                                \
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:inkscape='i' viewBox='0 0 400 300'>" inside     \
    "</svg>"

static Drawing *drawing_of(const char *svg)
{
    g_autoptr(GError) error = NULL;
    Drawing *drawing = NULL;
    assert_ok(drawing_parse(svg, strlen(svg), &drawing, &error), error);
    return drawing;
}

static void slots_are_read_with_all_they_say(void)
{
    g_autoptr(Drawing) drawing = drawing_of(SVG(
        "<rect id='slot-title' x='10' y='20' width='300' height='50' rx='8' data-font='Roboto Slab'"
        " data-weight='700' data-max='48' data-min='12' data-lines='2' data-align='center'"
        " data-valign='bottom' data-case='upper' data-ink='on-accent' data-ground='accent'"
        " data-pill='spark' data-pad='9' data-after='kicker' data-gap='4'/>"
        "<rect id='r1' inkscape:label='slot-photo' x='1' y='2' width='3' height='4'/>"
        "<rect id='slot-rows' x='1' y='2' width='3' height='4' data-rule='dots'/>"));
    const Slot *title = drawing_slot(drawing, "title");
    g_assert_nonnull(title);
    g_assert_cmpfloat(title->box.width, ==, 300);
    g_assert_cmpfloat(title->radius, ==, 8);
    g_assert_cmpstr(title->font, ==, "Roboto Slab");
    g_assert_cmpint(title->weight, ==, 700);
    g_assert_cmpfloat(title->size_max, ==, 48);
    g_assert_cmpfloat(title->size_min, ==, 12);
    g_assert_cmpuint(title->lines, ==, 2);
    g_assert_cmpint(title->align, ==, ALIGN_MIDDLE);
    g_assert_cmpint(title->valign, ==, ALIGN_END);
    g_assert_true(title->upper && title->has_pill);
    g_assert_cmpint(title->ink, ==, ROLE_ON_ACCENT);
    g_assert_cmpint(title->pill, ==, ROLE_SPARK);
    g_assert_cmpstr(title->after, ==, "kicker");
    g_assert_cmpint(drawing_slot(drawing, "photo")->kind, ==, SLOT_PHOTO);
    g_assert_cmpint(drawing_slot(drawing, "rows")->kind, ==, SLOT_ROWS);
    g_assert_cmpint(drawing_slot(drawing, "rows")->rule, ==, RULE_DOTS);
    g_assert_null(drawing_slot(drawing, "price"));
}

static void a_slot_in_moved_groups_lies_where_it_is_seen(void)
{
    g_autoptr(Drawing) drawing =
        drawing_of(SVG("<g transform='translate(100 50)'><g transform='scale(2)'>"
                       "<rect id='slot-title' x='10' y='20' width='30' height='15'/></g></g>"
                       "<rect id='slot-price' x='1' y='2' width='3' height='4'/>"));
    Box box = drawing_slot(drawing, "title")->box;
    g_assert_cmpfloat_with_epsilon(box.x, 120, 0.01);
    g_assert_cmpfloat_with_epsilon(box.y, 90, 0.01);
    g_assert_cmpfloat_with_epsilon(box.width, 60, 0.01);
    g_assert_cmpfloat_with_epsilon(box.height, 30, 0.01);
    g_assert_cmpfloat(drawing_slot(drawing, "price")->box.x, ==, 1);
}

static bool photo_only(const void *data, const char *slot)
{
    (void)data;
    return g_str_equal(slot, "photo");
}

static void parts_come_and_go_with_what_is_filled(void)
{
    g_autoptr(Drawing) drawing = drawing_of(SVG(
        "<g id='with-photo'><path d='M1'/></g><g id='without-photo-2'><path d='M2'/></g>"
        "<g id='with-price'><g id='with-photo-3'><path d='M3'/></g></g><path d='M4'/>"
        "<g id='over'><path d='M5'/></g><rect id='slot-title' x='0' y='0' width='1' height='1'/>"
        "<style>.ink{fill:#010203}</style>"));
    Palette palette = {0};
    palette.of[ROLE_ACCENT] = (Colour){0xab, 0xcd, 0xef};
    g_autofree char *svg = drawing_dress(drawing, &palette, photo_only, NULL);
    g_assert_nonnull(strstr(svg, "M1"));
    g_assert_null(strstr(svg, "M2"));
    g_assert_null(strstr(svg, "M3"));
    g_assert_nonnull(strstr(svg, "M4"));
    g_assert_null(strstr(svg, "M5"));
    g_assert_null(strstr(svg, "slot-"));
    g_assert_null(strstr(svg, "#010203"));
    g_assert_nonnull(strstr(svg, ".accent{fill:#abcdef}"));
    g_assert_true(g_str_has_suffix(svg, "</svg>"));
    g_assert_true(drawing_has_over(drawing));
}

static void what_is_no_drawing_is_refused(void)
{
    static const char *const broken[] = {
        "",
        "no svg",
        "<svg viewBox='0 0 400 300'><g></svg>",
        "<svg viewBox='0 0 0 300'/>",
        "<svg viewBox='0 0 99999999 300'/>",
        "<svg viewBox='0 0 nan 300'/>",
        "<svg/>",
        SVG("<image href='file:///etc/passwd'/>"),
        SVG("<image xlink:href='http://contoh.example/a.png'/>"),
        SVG("<use href='other.svg#a'/>"),
        SVG("<rect fill='url(other.svg#a)'/>"),
        SVG("<rect id='slot-title' x='0' y='0' width='0' height='5'/>"),
        SVG("<rect id='slot-x' data-kind='film' x='0' y='0' width='5' height='5'/>"),
        SVG("<g transform='scale(2)'><rect inkscape:label='slot-x' width='5' height='5'/></g>"),
    };
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        g_autoptr(GError) error = NULL;
        Drawing *drawing = NULL;
        g_test_message("%s", broken[i]);
        assert_fails(drawing_parse(broken[i], strlen(broken[i]), &drawing, &error), error,
                     ERROR_INVALID);
        g_assert_null(drawing);
    }
}

static void a_drawing_has_limits(void)
{
    g_autoptr(GString) deep = g_string_new("<svg viewBox='0 0 4 3'>");
    g_autoptr(GString) many = g_string_new("<svg viewBox='0 0 4 3'>");
    for (int i = 0; i < 5000; i++) {
        g_string_append(deep, "<g>");
    }
    for (int i = 0; i < 100; i++) {
        g_string_append_printf(many, "<rect id='slot-a%d' width='1' height='1'/>", i);
    }
    g_string_append(many, "</svg>");
    g_autofree char *large = g_strnfill(DRAWING_BYTES_MAX + 1, ' ');
    const char *const texts[] = {deep->str, many->str, large};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(GError) error = NULL;
        Drawing *drawing = NULL;
        assert_fails(drawing_parse(texts[i], strlen(texts[i]), &drawing, &error), error,
                     ERROR_INVALID);
    }
}

void test_drawing(void)
{
    g_test_add_func("/draw/drawing/slots", slots_are_read_with_all_they_say);
    g_test_add_func("/draw/drawing/moved", a_slot_in_moved_groups_lies_where_it_is_seen);
    g_test_add_func("/draw/drawing/parts", parts_come_and_go_with_what_is_filled);
    g_test_add_func("/draw/drawing/broken", what_is_no_drawing_is_refused);
    g_test_add_func("/draw/drawing/limits", a_drawing_has_limits);
}

// SPDX-License-Identifier: Apache-2.0
#include "draw/slip.h"

#include <cairo.h>
#include <pango/pangocairo.h>

#define MARGIN 32.0
#define GAP 10.0
#define GAP_OF_RULE 14.0
#define AMOUNT_SHARE 0.38   /* of the width, at most */
#define ROWS_OF_A_TEXT (-3) /* as Pango says it: three lines, then "…" */

static const struct {
    const char *font;
    bool middle, rule;
} KINDS[SLIP_KIND_COUNT] = {[SLIP_TITLE] = {"Lato Bold 26px", true, false},
                            [SLIP_WORDS] = {"Lato 20px", true, false},
                            [SLIP_LINE] = {"Lato 22px", false, false},
                            [SLIP_TOTAL] = {"Lato Bold 26px", false, true}};

typedef struct {
    cairo_t *cairo;
    double y;
    bool shown; /* false: only measured */
    SlipKind before;
} Slip;

static PangoLayout *layout_of(const Slip *slip, const SlipLine *line, const char *text,
                              double width)
{
    PangoLayout *layout = pango_cairo_create_layout(slip->cairo);
    PangoFontDescription *font = pango_font_description_from_string(KINDS[line->kind].font);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    pango_layout_set_height(layout, ROWS_OF_A_TEXT);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_alignment(layout,
                               KINDS[line->kind].middle ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
    pango_layout_set_text(layout, text, -1);
    return layout;
}

static double layout_show(const Slip *slip, PangoLayout *layout, double x)
{
    int height = 0;
    pango_layout_get_pixel_size(layout, NULL, &height);
    if (slip->shown) {
        cairo_move_to(slip->cairo, x, slip->y);
        pango_cairo_show_layout(slip->cairo, layout);
    }
    return height;
}

static void rule_draw(Slip *slip)
{
    slip->y += GAP_OF_RULE / 2;
    if (slip->shown) {
        cairo_rectangle(slip->cairo, MARGIN, slip->y, SLIP_WIDTH_PX - 2 * MARGIN, 2);
        cairo_fill(slip->cairo);
    }
    slip->y += GAP_OF_RULE;
}

/* The amount is never broken: the words beside it take what it leaves. */
static void line_draw(Slip *slip, const SlipLine *line)
{
    double width = SLIP_WIDTH_PX - 2 * MARGIN, height = 0;
    int taken = 0;
    if (KINDS[line->kind].rule || (line->kind == SLIP_LINE && slip->before != SLIP_LINE)) {
        rule_draw(slip);
    }
    slip->before = line->kind;
    if (line->right != NULL) {
        g_autoptr(PangoLayout) right = layout_of(slip, line, line->right, width);
        pango_layout_get_pixel_size(right, &taken, NULL);
        taken = MIN(taken, (int)(width * AMOUNT_SHARE));
        pango_layout_set_width(right, taken * PANGO_SCALE);
        height = layout_show(slip, right, MARGIN + width - taken);
    }
    g_autoptr(PangoLayout) left =
        layout_of(slip, line, line->left, width - (taken > 0 ? taken + GAP : 0));
    slip->y += MAX(height, layout_show(slip, left, MARGIN)) + GAP;
}

static double lines_draw(cairo_t *cairo, const SlipLine *lines, size_t count, bool shown)
{
    Slip slip = {cairo, MARGIN, shown, SLIP_LINE};
    for (size_t i = 0; i < count; i++) {
        line_draw(&slip, &lines[i]);
    }
    return slip.y + MARGIN - GAP;
}

/* How light a colour is, 0 … 255. */
static unsigned char lightness(guint32 pixel)
{
    guint32 red = pixel >> 16 & 0xff, green = pixel >> 8 & 0xff, blue = pixel & 0xff;
    return (unsigned char)((red * 77 + green * 150 + blue * 29) >> 8);
}

/* Greys alone are a small file, and all that letters need; an emoji keeps its tones. */
static cairo_surface_t *grey_of(cairo_surface_t *drawn, int height)
{
    cairo_surface_t *grey = cairo_image_surface_create(CAIRO_FORMAT_A8, SLIP_WIDTH_PX, height);
    cairo_surface_flush(drawn);
    for (int y = 0; y < height; y++) {
        const unsigned char *from = cairo_image_surface_get_data(drawn) +
                                    (ptrdiff_t)y * cairo_image_surface_get_stride(drawn);
        unsigned char *to = cairo_image_surface_get_data(grey) +
                            (ptrdiff_t)y * cairo_image_surface_get_stride(grey);
        for (int x = 0; x < SLIP_WIDTH_PX; x++) {
            to[x] = lightness(((const guint32 *)(const void *)from)[x]);
        }
    }
    cairo_surface_mark_dirty(grey);
    return grey;
}

static cairo_surface_t *paper_of(int height, const SlipLine *lines, size_t count)
{
    cairo_surface_t *drawn = cairo_image_surface_create(CAIRO_FORMAT_RGB24, SLIP_WIDTH_PX, height);
    cairo_t *cairo = cairo_create(drawn);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    lines_draw(cairo, lines, count, true);
    cairo_destroy(cairo);
    cairo_surface_t *grey = grey_of(drawn, height);
    cairo_surface_destroy(drawn);
    return grey;
}

static cairo_status_t append_bytes(void *closure, const unsigned char *bytes, unsigned int size)
{
    g_byte_array_append(closure, bytes, size);
    return CAIRO_STATUS_SUCCESS;
}

static int height_of(const SlipLine *lines, size_t count)
{
    cairo_surface_t *dot = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1);
    cairo_t *cairo = cairo_create(dot);
    int height = (int)lines_draw(cairo, lines, count, false);
    cairo_destroy(cairo);
    cairo_surface_destroy(dot);
    return height;
}

bool slip_draw(const SlipLine *lines, size_t count, GBytes **ret_png, GError **error)
{
    if (count > SLIP_LINES_MAX) {
        return error_set(error, ERROR_LIMIT, "too many lines for a slip");
    }
    cairo_surface_t *paper = paper_of(height_of(lines, count), lines, count);
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    cairo_status_t status = cairo_surface_write_to_png_stream(paper, append_bytes, bytes);
    cairo_surface_destroy(paper);
    if (status != CAIRO_STATUS_SUCCESS) {
        return error_set(error, ERROR_INTERNAL, "%s", cairo_status_to_string(status));
    }
    *ret_png = g_byte_array_free_to_bytes(g_steal_pointer(&bytes));
    return true;
}

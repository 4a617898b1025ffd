// SPDX-License-Identifier: Apache-2.0
#include "draw/lettering.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

#define CAPITALS 0.71      /* height of capitals, share of the size */
#define FITTING_SHARE 0.97 /* of the height is used, so that lines can still be balanced */
#define DESCENT 0.2        /* room kept below the last line */
/* emoji come by themselves: named here they would take the digits too */
/* Text is laid out in one size and zoomed: a font of every size tried would have to be found and
 * opened anew. */
#define LAYOUT_SIZE 100.0
#define FALLBACK_FONTS ",Amiri,sans-serif"

struct Lettering {
    PangoLayout *layout;
    const Slot *slot;
    Box box;
    unsigned lines_max;
    double size;
    double zoom; /* units of the drawing to one of the layout */
    double x, y; /* of the layout's origin */
    bool cut;
};


void lettering_free(Lettering *lettering)
{
    if (lettering != NULL) {
        g_clear_object(&lettering->layout);
        g_free(lettering);
    }
}

static bool is_order_mark(gunichar c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* What can be set: valid, short, without control characters and marks that turn prices round. */
static char *settable(const char *text, bool upper)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_autoptr(GString) out = g_string_new(NULL);
    long count = 0;
    for (const char *at = valid; *at != '\0' && count < LETTERING_CHARACTERS_MAX;
         at = g_utf8_next_char(at), count++) {
        gunichar c = g_utf8_get_char(at);
        if (c == '\n' || !g_unichar_iscntrl(c)) {
            if (!is_order_mark(c)) {
                g_string_append_unichar(out, c);
            }
        } else {
            g_string_append_c(out, ' ');
        }
    }
    return upper ? g_utf8_strup(out->str, -1) : g_string_free(g_steal_pointer(&out), FALSE);
}

static double units(const Lettering *lettering, int pango)
{
    return (double)pango / PANGO_SCALE * lettering->zoom;
}

static void width_set(Lettering *lettering, double width)
{
    pango_layout_set_width(lettering->layout, (int)(width / lettering->zoom * PANGO_SCALE));
}

static void size_set(Lettering *lettering, double size)
{
    lettering->size = size;
    lettering->zoom = size / LAYOUT_SIZE;
    width_set(lettering, lettering->box.width);
}

static double baseline_first(const Lettering *lettering)
{
    return units(lettering, pango_layout_get_baseline(lettering->layout));
}

static double baseline_last(const Lettering *lettering)
{
    PangoLayoutIter *iter = pango_layout_get_iter(lettering->layout);
    while (pango_layout_iter_next_line(iter)) {
    }
    double baseline = units(lettering, pango_layout_iter_get_baseline(iter));
    pango_layout_iter_free(iter);
    return baseline;
}

static double block_height(const Lettering *lettering)
{
    return baseline_last(lettering) - baseline_first(lettering) + CAPITALS * lettering->size;
}

/* share: of the box's height that may be used. */
static bool fits_now(const Lettering *lettering, double share)
{
    PangoRectangle ink, logical;
    pango_layout_get_extents(lettering->layout, &ink, &logical);
    unsigned lines = (unsigned)pango_layout_get_line_count(lettering->layout);
    double room = lettering->box.height -
                  (lettering->slot->valign == ALIGN_MIDDLE ? 0 : DESCENT * lettering->size);
    return MAX(units(lettering, logical.width), units(lettering, ink.width)) <=
               lettering->box.width &&
           units(lettering, ink.height) <= lettering->box.height * share &&
           block_height(lettering) <= room * share &&
           (lettering->lines_max == 0 || lines <= lettering->lines_max);
}

static bool fits_at(Lettering *lettering, double size)
{
    size_set(lettering, size);
    return fits_now(lettering, FITTING_SHARE);
}

/* The largest size that fits, in steps of a fiftieth; false: not even the smallest. */
static bool size_find(Lettering *lettering)
{
    double low = lettering->slot->size_min, high = lettering->slot->size_max;
    if (fits_at(lettering, high)) {
        return true;
    }
    if (!fits_at(lettering, low)) {
        return false;
    }
    while (high - low > low / 50) {
        double middle = (low + high) / 2;
        if (fits_at(lettering, middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    size_set(lettering, low);
    return true;
}

/* Lines of like length: no single word left alone on the last one. */
static void balance(Lettering *lettering)
{
    int lines = pango_layout_get_line_count(lettering->layout);
    if (lines < 2 || lines > 4) {
        return;
    }
    double low = lettering->box.width / 2, high = lettering->box.width;
    while (high - low > lettering->box.width / 64) {
        double middle = (low + high) / 2;
        width_set(lettering, middle);
        if (pango_layout_get_line_count(lettering->layout) == lines && fits_now(lettering, 1)) {
            high = middle;
        } else {
            low = middle;
        }
    }
    width_set(lettering, high + lettering->zoom);
}

static void height_set(Lettering *lettering, double height)
{
    pango_layout_set_height(lettering->layout, (int)(height / lettering->zoom * PANGO_SCALE));
}

/* At its smallest size and still too long: words may break, the end is left out. */
static void cut(Lettering *lettering)
{
    double height = lettering->box.height;
    PangoRectangle one;
    lettering->cut = true;
    pango_layout_set_wrap(lettering->layout, PANGO_WRAP_WORD_CHAR);
    if (fits_now(lettering, 1)) {
        return;
    }
    pango_layout_set_ellipsize(lettering->layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_height(lettering->layout, 0);
    pango_layout_get_extents(lettering->layout, NULL, &one);
    if (lettering->lines_max > 0) {
        height = MIN(height, units(lettering, one.height) * lettering->lines_max);
    }
    height_set(lettering, height);
    for (int tries = 0; tries < 8 && !fits_now(lettering, 1); tries++) {
        height -= units(lettering, one.height) / 2;
        height_set(lettering, MAX(0, height));
    }
}

static double aligned(SlotAlign align, double begin, double room, double used)
{
    return begin + (align == ALIGN_BEGIN    ? 0
                    : align == ALIGN_MIDDLE ? (room - used) / 2
                                            : room - used);
}

/* The last resort: what is still too large is made smaller as a whole. */
static void shrink(Lettering *lettering)
{
    PangoRectangle ink;
    pango_layout_get_extents(lettering->layout, &ink, NULL);
    double scale = MIN(lettering->box.width / MAX(1, units(lettering, ink.width)),
                       lettering->box.height / MAX(1, units(lettering, ink.height)));
    if (scale < 1) {
        lettering->cut = true;
        lettering->zoom *= scale;
        lettering->size *= scale;
    }
}

/* The origin, then moved so that the ink is inside: italics lean out of their own box. */
static void place(Lettering *lettering)
{
    PangoRectangle ink;
    const Box *box = &lettering->box;
    pango_layout_get_extents(lettering->layout, &ink, NULL);
    double width = units(lettering, pango_layout_get_width(lettering->layout));
    double below = lettering->slot->valign == ALIGN_END ? DESCENT * lettering->size : 0;
    double top =
        aligned(lettering->slot->valign, box->y, box->height - below, block_height(lettering));
    lettering->x = aligned(lettering->slot->align, box->x, box->width, width);
    lettering->y = top - baseline_first(lettering) + CAPITALS * lettering->size;
    double left = lettering->x + units(lettering, ink.x);
    double over = lettering->y + units(lettering, ink.y);
    double right = box->x + box->width - units(lettering, ink.width);
    double bottom = box->y + box->height - units(lettering, ink.height);
    lettering->x += CLAMP(left, box->x, MAX(box->x, right)) - left;
    lettering->y += CLAMP(over, box->y, MAX(box->y, bottom)) - over;
}

static PangoFontDescription *font_new(const Slot *slot)
{
    g_autofree char *families = g_strconcat(slot->font, FALLBACK_FONTS, NULL);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, families);
    pango_font_description_set_weight(font, (PangoWeight)slot->weight);
    pango_font_description_set_style(font, slot->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_font_description_set_absolute_size(font, LAYOUT_SIZE * PANGO_SCALE);
    return font;
}

/* Spaced letters would tear joined scripts apart. */
static void attributes_set(PangoLayout *layout, const Slot *slot)
{
    bool joined = pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL;
    PangoAttrList *attributes = pango_attr_list_new();
    if (slot->spacing != 0 && !joined) {
        pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(
                                               (int)(LAYOUT_SIZE * slot->spacing * PANGO_SCALE)));
    }
    pango_attr_list_insert(attributes, pango_attr_strikethrough_new(slot->strike));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

static PangoLayout *layout_new(cairo_t *cairo, const LetteringAsk *ask, const char *text)
{
    static const PangoAlignment alignments[] = {PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER,
                                                PANGO_ALIGN_RIGHT};
    g_autofree char *clean = settable(text, ask->slot->upper);
    PangoLayout *layout = pango_cairo_create_layout(cairo);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(pango_layout_get_context(layout), options);
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout), FALSE);
    cairo_font_options_destroy(options);
    pango_layout_set_text(layout, clean, -1);
    pango_layout_set_alignment(layout, alignments[ask->slot->align]);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    PangoFontDescription *font = font_new(ask->slot);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    attributes_set(layout, ask->slot);
    pango_layout_set_line_spacing(layout, (float)ask->slot->leading);
    return layout;
}

Lettering *lettering_new(cairo_t *cairo, const LetteringAsk *ask, const char *text)
{
    Lettering *lettering = g_new0(Lettering, 1);
    lettering->slot = ask->slot;
    lettering->box = ask->box;
    lettering->lines_max = ask->lines > 0 ? ask->lines : ask->slot->lines;
    lettering->layout = layout_new(cairo, ask, text);
    bool fits = false;
    if (ask->size > 0) {
        size_set(lettering, ask->size);
        fits = fits_now(lettering, 1);
    } else {
        fits = size_find(lettering);
    }
    if (fits) {
        balance(lettering);
    } else {
        cut(lettering);
    }
    shrink(lettering);
    place(lettering);
    return lettering;
}

void lettering_draw(const Lettering *lettering, cairo_t *cairo, Colour colour)
{
    const Box *box = &lettering->box;
    cairo_save(cairo);
    cairo_rectangle(cairo, box->x, box->y, box->width, box->height);
    cairo_clip(cairo);
    cairo_translate(cairo, lettering->x, lettering->y);
    cairo_scale(cairo, lettering->zoom, lettering->zoom);
    cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
    pango_cairo_show_layout(cairo, lettering->layout);
    cairo_restore(cairo);
}

Box lettering_ink(const Lettering *lettering)
{
    PangoRectangle ink;
    pango_layout_get_extents(lettering->layout, &ink, NULL);
    return (Box){lettering->x + units(lettering, ink.x), lettering->y + units(lettering, ink.y),
                 units(lettering, ink.width), units(lettering, ink.height)};
}

double lettering_width(const Lettering *lettering)
{
    PangoRectangle logical;
    pango_layout_get_extents(lettering->layout, NULL, &logical);
    return units(lettering, logical.width);
}

double lettering_height(const Lettering *lettering)
{
    return block_height(lettering);
}

double lettering_top(const Lettering *lettering)
{
    return lettering->y + baseline_first(lettering) - CAPITALS * lettering->size;
}

double lettering_end(const Lettering *lettering)
{
    Box ink = lettering_ink(lettering);
    double last = lettering->y + baseline_last(lettering) + DESCENT * lettering->size;
    return MAX(last, ink.y + ink.height);
}

double lettering_size(const Lettering *lettering)
{
    return lettering->size;
}

bool lettering_is_cut(const Lettering *lettering)
{
    return lettering->cut;
}

// SPDX-License-Identifier: Apache-2.0
#include "draw/document_drawing.h"

#include <cairo-pdf.h>
#include <cairo.h>

static void set_heading(Setting *setting, const Block *block)
{
    Piece piece = piece_of(setting, block->texts[0], &STYLE_HEADING, &INK_ACCENT);
    double height = piece_height(setting, &piece);
    setting->y += setting->y > setting->sheet->margin ? gap(setting, 10) : 0;
    need(setting, height + gap(setting, 56)); /* never alone at the foot */
    piece_show(setting, &piece, setting->y);
    setting->y += height + gap(setting, 5);
}

static void set_item(Setting *setting, const Block *block)
{
    Piece piece = piece_of(setting, block->texts[0], &STYLE_BODY, &INK_TEXT);
    double indent = gap(setting, 13);
    piece.x += indent;
    piece.width -= indent;
    double first = piece_height(setting, &piece);
    need(setting, MIN(first, gap(setting, 30)));
    ink_set(setting, INK_ACCENT);
    cairo_new_path(setting->cairo); /* no line from the text before */
    cairo_arc(setting->cairo, left_of(setting) + gap(setting, 4), setting->y + gap(setting, 6.7),
              gap(setting, 2), 0, 2 * G_PI);
    cairo_fill(setting->cairo);
    piece_flow(setting, &piece, gap(setting, 3));
}

/* An apostrophe in an address would end the attribute. */
static char *link_attributes(const char *url)
{
    g_autoptr(GString) safe = g_string_new(url);
    g_string_replace(safe, "\\", "%5C", 0);
    g_string_replace(safe, "'", "%27", 0);
    return g_strdup_printf("uri='%s'", safe->str);
}

static void set_link(Setting *setting, const Block *block)
{
    Piece piece = piece_of(setting, block->texts[0], &STYLE_STRONG, &INK_ACCENT);
    g_autofree char *attributes = link_attributes(block->texts[1]);
    double height = piece_height(setting, &piece);
    need(setting, height);
    cairo_tag_begin(setting->cairo, CAIRO_TAG_LINK, attributes);
    piece_show(setting, &piece, setting->y);
    cairo_tag_end(setting->cairo, CAIRO_TAG_LINK);
    setting->y += height + gap(setting, 4);
}

static void set_figures(Setting *setting, const Block *block)
{
    size_t count = block->text_count / 2;
    double space = gap(setting, 8), pad = gap(setting, 9);
    double width = (width_of(setting) - space * (double)(count - 1)) / (double)count;
    Piece pieces[8];
    double values = 0, labels = 0;
    for (size_t i = 0; i < count; i++) {
        double x = left_of(setting) + (width + space) * (double)i + pad;
        pieces[2 * i] = (Piece){block->texts[2 * i], &STYLE_FIGURE, &INK_ACCENT, x,
                                width - 2 * pad,     PIECE_LEFT};
        pieces[2 * i + 1] = (Piece){block->texts[2 * i + 1], &STYLE_SMALL, &INK_SOFT, x,
                                    width - 2 * pad,         PIECE_LEFT};
        values = MAX(values, piece_height(setting, &pieces[2 * i]));
        labels = MAX(labels, piece_height(setting, &pieces[2 * i + 1]));
    }
    double height = values + labels + 2 * pad;
    need(setting, height);
    for (size_t i = 0; i < count; i++) {
        ink_set(setting, INK_TINT);
        box(setting, pieces[2 * i].x - pad, width, height);
        cairo_fill(setting->cairo);
        piece_show(setting, &pieces[2 * i], setting->y + pad);
        piece_show(setting, &pieces[2 * i + 1], setting->y + pad + values);
    }
    setting->y += height + gap(setting, 8);
}

/* --- tables --- */

/* The cells of one line, from left to right; returns how high the line is. */
static double cells_place(const Setting *setting, const Block *block, const Style *style,
                          Piece *pieces)
{
    double x = left_of(setting), pad = gap(setting, 5), height = 0;
    for (size_t i = 0; i < block->text_count; i++) {
        double width = width_of(setting) * setting->table->shares[i];
        pieces[i] = (Piece){block->texts[i], style,
                            &INK_TEXT,       x + pad,
                            width - 2 * pad, setting->table->numbers[i] ? PIECE_RIGHT : PIECE_LEFT};
        height = MAX(height, piece_height(setting, &pieces[i]));
        x += width;
    }
    return height + 2 * gap(setting, 3.6);
}

static void table_head(Setting *setting)
{
    Piece pieces[DOCUMENT_COLUMNS_MAX];
    double height = cells_place(setting, setting->table, &STYLE_HEAD, pieces);
    ink_set(setting, INK_ACCENT);
    box(setting, left_of(setting), width_of(setting), height);
    cairo_fill(setting->cairo);
    for (size_t i = 0; i < setting->table->text_count; i++) {
        pieces[i].ink = &INK_WHITE;
        piece_show(setting, &pieces[i], setting->y + gap(setting, 3.6));
    }
    setting->y += height;
    setting->striped = false;
}

static void set_table(Setting *setting, const Block *block)
{
    setting->y += gap(setting, 3);
    need(setting, gap(setting, 64));
    setting->table = block;
    setting->again = table_head;
    table_head(setting);
}

static void set_row(Setting *setting, const Block *block)
{
    Piece pieces[DOCUMENT_COLUMNS_MAX];
    double height = cells_place(setting, block, &STYLE_BODY, pieces);
    need(setting, height);
    if (setting->striped) {
        ink_set(setting, INK_TINT);
        cairo_rectangle(setting->cairo, left_of(setting), setting->y, width_of(setting), height);
        cairo_fill(setting->cairo);
    }
    for (size_t i = 0; i < block->text_count; i++) {
        piece_show(setting, &pieces[i], setting->y + gap(setting, 3.6));
    }
    setting->y += height;
    setting->striped = !setting->striped;
    rule(setting, setting->y, INK_LINE, 0.5);
}

/* --- entries and codes --- */

/* Cut to a square around its middle; a JPEG goes into the file as it is. */
static void picture_show(const Setting *setting, const PhotoFile *picture, double side)
{
    cairo_t *cairo = setting->cairo;
    gsize size = 0;
    const void *data = g_bytes_get_data(picture->bytes, &size);
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture->width, picture->height);
    double scale = side / MIN(picture->width, picture->height);
    cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, data, size, NULL, NULL);
    cairo_save(cairo);
    box(setting, left_of(setting), side, side);
    cairo_clip(cairo);
    cairo_translate(cairo, left_of(setting) + (side - picture->width * scale) / 2,
                    setting->y + (side - picture->height * scale) / 2);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, surface, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
    cairo_surface_destroy(surface);
}

enum { ENTRY_TITLE, ENTRY_VALUE, ENTRY_TEXT, ENTRY_NOTE, ENTRY_PIECES };

/* Title and value share the first line; the value takes what it needs, at most half. */
static double entry_place(const Setting *setting, const Block *block, double x, Piece *pieces)
{
    double width = left_of(setting) + width_of(setting) - x, height = 0;
    pieces[ENTRY_VALUE] =
        (Piece){block->texts[ENTRY_VALUE], &STYLE_STRONG, &INK_ACCENT, x, width / 2, PIECE_LEFT};
    double reach = MIN(piece_reach(setting, &pieces[ENTRY_VALUE]) + 2, width / 2);
    pieces[ENTRY_VALUE].x = x + width - reach;
    pieces[ENTRY_VALUE].width = reach;
    pieces[ENTRY_VALUE].align = PIECE_RIGHT;
    pieces[ENTRY_TITLE] = (Piece){block->texts[ENTRY_TITLE],       &STYLE_STRONG, &INK_TEXT, x,
                                  width - reach - gap(setting, 8), PIECE_LEFT};
    pieces[ENTRY_TEXT] =
        (Piece){block->texts[ENTRY_TEXT], &STYLE_BODY, &INK_TEXT, x, width, PIECE_LEFT};
    pieces[ENTRY_NOTE] =
        (Piece){block->texts[ENTRY_NOTE], &STYLE_SMALL, &INK_SOFT, x, width, PIECE_LEFT};
    height = MAX(piece_height(setting, &pieces[ENTRY_TITLE]),
                 piece_height(setting, &pieces[ENTRY_VALUE]));
    return height + piece_height(setting, &pieces[ENTRY_TEXT]) +
           piece_height(setting, &pieces[ENTRY_NOTE]) + gap(setting, 2);
}

static void entry_show(const Setting *setting, const Piece *pieces)
{
    double y = setting->y;
    piece_show(setting, &pieces[ENTRY_TITLE], y);
    piece_show(setting, &pieces[ENTRY_VALUE], y);
    y += MAX(piece_height(setting, &pieces[ENTRY_TITLE]),
             piece_height(setting, &pieces[ENTRY_VALUE])) +
         gap(setting, 2);
    piece_show(setting, &pieces[ENTRY_TEXT], y);
    y += piece_height(setting, &pieces[ENTRY_TEXT]);
    piece_show(setting, &pieces[ENTRY_NOTE], y);
}

static void set_entry(Setting *setting, const Block *block)
{
    Piece pieces[ENTRY_PIECES];
    bool pictured = block->picture.width > 0;
    double side = 30 * MM * setting->sheet->scale;
    double x = left_of(setting) + (pictured ? side + gap(setting, 12) : 0);
    double height = MAX(entry_place(setting, block, x, pieces), pictured ? side : 0);
    need(setting, height + gap(setting, 8));
    if (pictured) {
        picture_show(setting, &block->picture, side);
    }
    entry_show(setting, pieces);
    setting->y += height + gap(setting, 6);
    rule(setting, setting->y, INK_LINE, 0.5);
    setting->y += gap(setting, 7);
}

static void code_show(const Setting *setting, const Qr *code, double left, double side)
{
    unsigned size = qr_size(code);
    double module = side / (size + 2 * QR_BORDER);
    cairo_save(setting->cairo);
    cairo_translate(setting->cairo, left, setting->y);
    cairo_set_source_rgb(setting->cairo, 0, 0, 0);
    for (unsigned y = 0; y < size; y++) {
        for (unsigned x = 0; x < size; x++) {
            if (qr_dark(code, x, y)) {
                cairo_rectangle(setting->cairo, (x + QR_BORDER) * module, (y + QR_BORDER) * module,
                                module, module);
            }
        }
    }
    cairo_fill(setting->cairo);
    cairo_restore(setting->cairo);
}

/* On a small sheet the code is as large as it can be and the words stand below. */
static void set_code(Setting *setting, const Block *block)
{
    bool below = width_of(setting) < 100 * MM;
    double side = below ? width_of(setting) * 0.82 : 36 * MM;
    double space = gap(setting, 8);
    Piece title = piece_of(setting, block->texts[0], &STYLE_HEADING, &INK_ACCENT);
    Piece text = piece_of(setting, block->texts[1], &STYLE_BODY, &INK_TEXT);
    if (below) {
        title.align = text.align = PIECE_MIDDLE;
    } else {
        title.x = text.x = left_of(setting) + side + space;
        title.width = text.width = width_of(setting) - side - space;
    }
    double words = piece_height(setting, &title) + piece_height(setting, &text) + space / 2;
    double height = below ? side + words : MAX(side, words);
    setting->y += gap(setting, 4);
    need(setting, height);
    code_show(setting, block->code, left_of(setting) + (below ? (width_of(setting) - side) / 2 : 0),
              side);
    double y = setting->y + (below ? side : (height - words) / 2);
    piece_show(setting, &title, y);
    piece_show(setting, &text, y + piece_height(setting, &title) + space / 2);
    setting->y += height + gap(setting, 6);
}

void block_set(Setting *setting, const Block *block)
{
    Piece note = piece_of(setting, block->texts[0], &STYLE_SMALL, &INK_SOFT);
    if (block->kind != BLOCK_ROW && setting->table != NULL) {
        setting->table = NULL;
        setting->y += gap(setting, 8);
    }
    switch (block->kind) {
    case BLOCK_HEADING:
        return set_heading(setting, block);
    case BLOCK_NOTE:
        return piece_flow(setting, &note, gap(setting, 4));
    case BLOCK_ITEM:
        return set_item(setting, block);
    case BLOCK_LINK:
        return set_link(setting, block);
    case BLOCK_FIGURES:
        return set_figures(setting, block);
    case BLOCK_TABLE:
        return set_table(setting, block);
    case BLOCK_ROW:
        return set_row(setting, block);
    case BLOCK_ENTRY:
        return set_entry(setting, block);
    case BLOCK_CODE:
        return set_code(setting, block);
    case BLOCK_DRAWINGS:
        return drawings_set(setting, block);
    }
}

// SPDX-License-Identifier: Apache-2.0
#include "draw/document_drawing.h"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <string.h>

bool drawing_take(const DocumentDrawing *drawing, void **ret_handle, GError **error)
{
    g_autoptr(GError) failure = NULL;
    const guint8 *svg = (const guint8 *)drawing->svg, *style = (const guint8 *)drawing->style;
    RsvgHandle *handle = rsvg_handle_new_from_data(svg, strlen(drawing->svg), &failure);
    if (handle == NULL || (style != NULL && !rsvg_handle_set_stylesheet(
                                                handle, style, strlen(drawing->style), &failure))) {
        g_clear_object(&handle);
        return error_set(error, ERROR_INVALID, "a drawing cannot be read: %s", failure->message);
    }
    *ret_handle = handle;
    return true;
}

void drawing_release(void *handle)
{
    g_clear_object(&handle);
}

/* How high it is at this width, by its viewBox. */
static double height_at(void *handle, double width)
{
    gboolean has_width = FALSE, has_height = FALSE, has_box = FALSE;
    RsvgLength unused;
    RsvgRectangle box = {0};
    rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &unused, &has_height, &unused,
                                         &has_box, &box);
    return has_box && box.width > 0 ? width * box.height / box.width : width;
}

static void drawing_show(const Setting *setting, void *handle, const RsvgRectangle *place)
{
    cairo_save(setting->cairo);
    rsvg_handle_render_document(handle, setting->cairo, place, NULL);
    cairo_restore(setting->cairo);
}

void drawings_set(Setting *setting, const Block *block)
{
    double space = gap(setting, 20), pad = gap(setting, 4), titles = 0, drawings = 0;
    size_t count = block->text_count;
    /* one alone is no wider: its letters would shout */
    double width =
        (width_of(setting) - space * (DOCUMENT_DRAWINGS_MAX - 1)) / DOCUMENT_DRAWINGS_MAX;
    Piece pieces[DOCUMENT_DRAWINGS_MAX];
    for (size_t i = 0; i < count; i++) {
        double x = left_of(setting) + (width + space) * (double)i;
        pieces[i] = (Piece){block->texts[i], &STYLE_STRONG, &INK_TEXT, x, width, PIECE_LEFT};
        titles = MAX(titles, piece_height(setting, &pieces[i]));
        drawings = MAX(drawings, height_at(block->drawings[i], width));
    }
    setting->y += gap(setting, 8);
    need(setting, titles + pad + drawings);
    for (size_t i = 0; i < count; i++) {
        RsvgRectangle place = {pieces[i].x, setting->y + titles + pad, width,
                               height_at(block->drawings[i], width)};
        piece_show(setting, &pieces[i], setting->y);
        drawing_show(setting, block->drawings[i], &place);
    }
    setting->y += titles + pad + drawings + gap(setting, 10);
}

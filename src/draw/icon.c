// SPDX-License-Identifier: Apache-2.0
#include "draw/icon.h"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <stdint.h>
#include <string.h>

#define SAFE 0.8 /* of a cut sign: what every shape leaves */

static cairo_status_t byte_add(void *bytes, const unsigned char *data, unsigned length)
{
    g_byte_array_append(bytes, data, length);
    return CAIRO_STATUS_SUCCESS;
}

static GBytes *png_of(cairo_surface_t *surface)
{
    GByteArray *bytes = g_byte_array_new();
    cairo_surface_write_to_png_stream(surface, byte_add, bytes);
    return g_byte_array_free_to_bytes(bytes);
}

/* The colour in the middle of the left side, where the drawing is its ground, over everything. */
static void ground_fill(cairo_t *cairo, RsvgHandle *handle, int side)
{
    RsvgRectangle large = {-0.02 * side, -0.5 * side, 2.0 * side, 2.0 * side};
    cairo_surface_t *sample = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side);
    cairo_t *on = cairo_create(sample);
    rsvg_handle_render_document(handle, on, &large, NULL);
    cairo_destroy(on);
    cairo_surface_flush(sample);
    int stride = cairo_image_surface_get_stride(sample);
    uint32_t pixel = 0;
    memcpy(&pixel, cairo_image_surface_get_data(sample) + (ptrdiff_t)stride * (side / 2),
           sizeof pixel);
    cairo_surface_destroy(sample);
    cairo_set_source_rgb(cairo, (pixel >> 16 & 255) / 255.0, (pixel >> 8 & 255) / 255.0,
                         (pixel & 255) / 255.0);
    cairo_paint(cairo);
}

GBytes *icon_draw(const char *svg, int side, bool whole, GError **error)
{
    g_autoptr(GError) failure = NULL;
    RsvgHandle *handle = rsvg_handle_new_from_data((const guint8 *)svg, strlen(svg), &failure);
    if (handle == NULL) {
        error_set(error, ERROR_INVALID, "the sign cannot be read: %s", failure->message);
        return NULL;
    }
    double size = whole ? SAFE * side : side, edge = (side - size) / 2;
    RsvgRectangle place = {edge, edge, size, size};
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side);
    cairo_t *cairo = cairo_create(surface);
    if (whole) {
        ground_fill(cairo, handle, side);
    }
    bool drawn = rsvg_handle_render_document(handle, cairo, &place, &failure);
    cairo_destroy(cairo);
    GBytes *png = drawn ? png_of(surface) : NULL;
    cairo_surface_destroy(surface);
    g_object_unref(handle);
    if (!drawn) {
        error_set(error, ERROR_INVALID, "the sign cannot be drawn: %s", failure->message);
    }
    return png;
}

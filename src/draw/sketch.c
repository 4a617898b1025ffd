// SPDX-License-Identifier: Apache-2.0
#include "draw/sketch.h"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

static cairo_status_t byte_add(void *bytes, const unsigned char *data, unsigned length)
{
    g_byte_array_append(bytes, data, length);
    return CAIRO_STATUS_SUCCESS;
}

static RsvgHandle *handle_of(const char *svg, const char *style, GError **error)
{
    g_autoptr(GError) failure = NULL;
    RsvgHandle *handle = rsvg_handle_new_from_data((const guint8 *)svg, strlen(svg), &failure);
    if (handle != NULL && style != NULL &&
        !rsvg_handle_set_stylesheet(handle, (const guint8 *)style, strlen(style), &failure)) {
        g_clear_object(&handle);
    }
    if (handle == NULL) {
        error_set(error, ERROR_INVALID, "the sketch cannot be read: %s", failure->message);
    }
    return handle;
}

static int height_of(RsvgHandle *handle, int width)
{
    gboolean has_width = FALSE, has_height = FALSE, has_box = FALSE;
    RsvgLength unused;
    RsvgRectangle box = {0};
    rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &unused, &has_height, &unused,
                                         &has_box, &box);
    double ratio = has_box && box.width > 0 ? box.height / box.width : 1;
    return (int)CLAMP(lround(width * ratio), 1, SKETCH_WIDTH_MAX * 2);
}

GBytes *sketch_png(const char *svg, const char *style, int width, GError **error)
{
    g_assert(width > 0 && width <= SKETCH_WIDTH_MAX);
    RsvgHandle *handle = handle_of(svg, style, error);
    if (handle == NULL) {
        return NULL;
    }
    int height = height_of(handle, width);
    RsvgRectangle place = {0, 0, width, height};
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t *cairo = cairo_create(surface);
    GByteArray *bytes = g_byte_array_new();
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    rsvg_handle_render_document(handle, cairo, &place, NULL);
    cairo_destroy(cairo);
    cairo_surface_write_to_png_stream(surface, byte_add, bytes);
    cairo_surface_destroy(surface);
    g_object_unref(handle);
    return g_byte_array_free_to_bytes(bytes);
}

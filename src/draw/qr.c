// SPDX-License-Identifier: Apache-2.0
#include "draw/qr.h"

#include <cairo.h>
#include <qrencode.h>
#include <string.h>

#define MODULE_PX_MAX 40u

struct Qr {
    QRcode *code;
};

bool qr_make(const char *text, Qr **ret_qr, GError **error)
{
    g_assert(text != NULL && ret_qr != NULL);
    size_t length = strnlen(text, QR_TEXT_MAX + 1);
    if (length == 0 || length > QR_TEXT_MAX || !g_utf8_validate(text, -1, NULL)) {
        return error_set(error, ERROR_INVALID, "a QR code holds 1 to %u bytes of text",
                         QR_TEXT_MAX);
    }
    QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (code == NULL) {
        return error_set(error, ERROR_INTERNAL, "the QR code cannot be made");
    }
    *ret_qr = g_new0(Qr, 1);
    (*ret_qr)->code = code;
    return true;
}

void qr_free(Qr *qr)
{
    if (qr != NULL) {
        QRcode_free(qr->code);
        g_free(qr);
    }
}

unsigned qr_size(const Qr *qr)
{
    return (unsigned)qr->code->width;
}

bool qr_dark(const Qr *qr, unsigned x, unsigned y)
{
    unsigned size = qr_size(qr);
    return x < size && y < size && (qr->code->data[(size_t)y * size + x] & 1) != 0;
}

/* How many dark modules follow each other from here. */
static unsigned run_length(const Qr *qr, unsigned x, unsigned y)
{
    unsigned end = x;
    while (qr_dark(qr, end, y)) {
        end++;
    }
    return end - x;
}

char *qr_terminal(const Qr *qr)
{
    static const char *const BLOCKS[] = {" ", "▄", "▀", "█"};
    GString *out = g_string_new(NULL);
    unsigned side = qr_size(qr) + 2 * QR_BORDER;
    for (unsigned y = 0; y < side; y += 2) {
        g_string_append(out, "\033[30;107m");
        for (unsigned x = 0; x < side; x++) {
            bool upper = qr_dark(qr, x - QR_BORDER, y - QR_BORDER);
            bool lower = qr_dark(qr, x - QR_BORDER, y + 1 - QR_BORDER);
            g_string_append(out, BLOCKS[2 * upper + lower]);
        }
        g_string_append(out, "\033[0m\n");
    }
    return g_string_free(out, FALSE);
}

char *qr_svg(const Qr *qr)
{
    unsigned size = qr_size(qr);
    unsigned side = size + 2 * QR_BORDER;
    g_autoptr(GString) svg = g_string_new(NULL);
    g_string_append_printf(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %u %u\" "
        "shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%uv%uH0z\"/>"
        "<path fill=\"#000\" d=\"",
        side, side, side, side);
    for (unsigned y = 0; y < size; y++) {
        for (unsigned x = 0; x < size; x++) {
            unsigned run = run_length(qr, x, y);
            if (run > 0) {
                g_string_append_printf(svg, "M%u %uh%uv1h-%uz", x + QR_BORDER, y + QR_BORDER, run,
                                       run);
                x += run;
            }
        }
    }
    g_string_append(svg, "\"/></svg>");
    return g_string_free(g_steal_pointer(&svg), FALSE);
}

static cairo_status_t append_bytes(void *closure, const unsigned char *data, unsigned length)
{
    g_byte_array_append(closure, data, length);
    return CAIRO_STATUS_SUCCESS;
}

static void paint(cairo_t *cairo, const Qr *qr, unsigned module_px)
{
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_set_antialias(cairo, CAIRO_ANTIALIAS_NONE);
    cairo_scale(cairo, module_px, module_px);
    for (unsigned y = 0; y < qr_size(qr); y++) {
        for (unsigned x = 0; x < qr_size(qr); x++) {
            if (qr_dark(qr, x, y)) {
                cairo_rectangle(cairo, x + QR_BORDER, y + QR_BORDER, 1, 1);
            }
        }
    }
    cairo_fill(cairo);
}

bool qr_png(const Qr *qr, unsigned module_px, GBytes **ret_png, GError **error)
{
    g_assert(module_px >= 1 && module_px <= MODULE_PX_MAX && ret_png != NULL);
    int side = (int)((qr_size(qr) + 2 * QR_BORDER) * module_px);
    GByteArray *bytes = g_byte_array_new();
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side);
    cairo_t *cairo = cairo_create(surface);
    paint(cairo, qr, module_px);
    cairo_status_t status = cairo_status(cairo);
    if (status == CAIRO_STATUS_SUCCESS) {
        status = cairo_surface_write_to_png_stream(surface, append_bytes, bytes);
    }
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    g_autoptr(GBytes) png = g_byte_array_free_to_bytes(bytes);
    if (status != CAIRO_STATUS_SUCCESS) {
        return error_set(error, ERROR_INTERNAL, "QR picture: %s", cairo_status_to_string(status));
    }
    *ret_png = g_steal_pointer(&png);
    return true;
}

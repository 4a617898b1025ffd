// SPDX-License-Identifier: Apache-2.0
#include "draw/picture_file.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>
#include <vips/vips.h>

#include "draw/jpeg.h"
#include "draw/start.h"

#define HEIGHT_MAX 6000
#define NOISE_BLUR 4.0

static const struct {
    const char *name, *type;
} FORMATS[] = {[PICTURE_PNG] = {"png", "image/png"},
               [PICTURE_JPEG] = {"jpg", "image/jpeg"},
               [PICTURE_WEBP] = {"webp", "image/webp"},
               [PICTURE_PDF] = {"pdf", "application/pdf"}};
/* Tried in this order until the file is small enough. */
#define FIRST_QUALITY 88 /* written quickly; lower ones take the time to be smaller */
static const int QUALITIES[] = {FIRST_QUALITY, 80, 72, 64, 54, 44, 32, 20, 8};

const char *picture_format_type(PictureFormat format)
{
    return FORMATS[format].type;
}

const char *picture_format_name(PictureFormat format)
{
    return FORMATS[format].name;
}

bool picture_format_parse(const char *file, PictureFormat *ret_format)
{
    const char *dot = strrchr(file, '.');
    const char *ending = dot != NULL ? dot + 1 : file;
    if (g_ascii_strcasecmp(ending, "jpeg") == 0) {
        ending = "jpg";
    }
    for (size_t i = 0; i < G_N_ELEMENTS(FORMATS); i++) {
        if (g_ascii_strcasecmp(ending, FORMATS[i].name) == 0) {
            *ret_format = (PictureFormat)i;
            return true;
        }
    }
    return false;
}

/* --- pixels --- */
typedef struct {
    uint8_t *bytes; /* owned; cairo's four a pixel, after pack three: red, green, blue */
    int width, height;
} Pixels;

static void pixels_clear(Pixels *pixels)
{
    g_clear_pointer(&pixels->bytes, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Pixels, pixels_clear)

/* Cairo's four bytes a pixel become three, in place. */
static void pack(Pixels *pixels)
{
    size_t count = (size_t)pixels->width * (size_t)pixels->height;
    for (size_t i = 0; i < count; i++) {
        uint32_t pixel = 0;
        memcpy(&pixel, pixels->bytes + 4 * i, 4);
        pixels->bytes[3 * i] = (uint8_t)(pixel >> 16);
        pixels->bytes[3 * i + 1] = (uint8_t)(pixel >> 8);
        pixels->bytes[3 * i + 2] = (uint8_t)pixel;
    }
}

static bool pixels_draw(const Picture *picture, const PictureOutput *output, Pixels *ret_pixels,
                        GError **error)
{
    double density = output->width_px / drawing_width(picture->drawing);
    g_auto(Pixels) pixels = {.width = output->width_px};
    pixels.height = (int)lround(drawing_height(picture->drawing) * density);
    if (pixels.width < 1 || pixels.width > PICTURE_WIDTH_MAX || pixels.height < 1 ||
        pixels.height > HEIGHT_MAX) {
        return error_set(error, ERROR_INVALID, "the picture would be too large");
    }
    pixels.bytes = g_malloc0((size_t)pixels.width * (size_t)pixels.height * 4);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        pixels.bytes, CAIRO_FORMAT_RGB24, pixels.width, pixels.height, pixels.width * 4);
    cairo_t *cairo = cairo_create(surface);
    cairo_scale(cairo, density, pixels.height / drawing_height(picture->drawing));
    Canvas canvas = {cairo, density, output->report};
    bool drawn = picture_draw(picture, &canvas, error);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    if (drawn) {
        *ret_pixels = pixels;
        pixels.bytes = NULL;
    }
    return drawn;
}

static int encode(VipsImage *image, PictureFormat format, int quality, void **bytes, size_t *size)
{
    switch (format) {
    case PICTURE_JPEG:
        return vips_jpegsave_buffer(image, bytes, size, "Q", quality, "optimize_coding",
                                    quality < FIRST_QUALITY, "strip", TRUE, NULL);
    case PICTURE_WEBP:
        return vips_webpsave_buffer(image, bytes, size, "Q", quality, "effort", 2, "strip", TRUE,
                                    NULL);
    default:
        return vips_pngsave_buffer(image, bytes, size, "compression", 6, "strip", TRUE, NULL);
    }
}

/* Nothing but noise stays too large at the lowest quality: it is smoothed. */
static bool soften(const Pixels *pixels, PictureFormat format, void **ret_bytes, size_t *ret_size)
{
    VipsImage *soft = NULL;
    VipsImage *image = vips_image_new_from_memory(
        pixels->bytes, (size_t)pixels->width * (size_t)pixels->height * 3, pixels->width,
        pixels->height, 3, VIPS_FORMAT_UCHAR);
    bool done =
        image != NULL && vips_gaussblur(image, &soft, NOISE_BLUR, NULL) == 0 &&
        encode(soft, format, QUALITIES[G_N_ELEMENTS(QUALITIES) - 1], ret_bytes, ret_size) == 0;
    g_clear_object(&soft);
    g_clear_object(&image);
    return done;
}

/* Most JPEGs are small enough as they come. */
static GBytes *jpeg_at_once(const Pixels *pixels, const PictureOutput *output)
{
    JpegPixels wide = {pixels->width, pixels->height, pixels->bytes};
    g_autoptr(GBytes) file =
        output->format == PICTURE_JPEG ? jpeg_pack(&wide, FIRST_QUALITY) : NULL;
    bool fits =
        file != NULL && (output->bytes_max == 0 || g_bytes_get_size(file) <= output->bytes_max);
    return fits ? g_steal_pointer(&file) : NULL;
}

static bool pixels_encode(Pixels *pixels, const PictureOutput *output, GBytes **ret_file,
                          GError **error)
{
    *ret_file = jpeg_at_once(pixels, output);
    if (*ret_file != NULL) {
        return true;
    }
    pack(pixels);
    size_t size = 0, raw = (size_t)pixels->width * (size_t)pixels->height * 3;
    bool adjustable = output->format == PICTURE_JPEG || output->format == PICTURE_WEBP;
    void *bytes = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(QUALITIES); i++) {
        VipsImage *image = vips_image_new_from_memory(pixels->bytes, raw, pixels->width,
                                                      pixels->height, 3, VIPS_FORMAT_UCHAR);
        g_clear_pointer(&bytes, g_free);
        int failed = image == NULL || encode(image, output->format, QUALITIES[i], &bytes, &size);
        g_clear_object(&image);
        if (failed != 0) {
            return draw_fail(error, ERROR_INTERNAL, "the picture cannot be written");
        }
        if (!adjustable || output->bytes_max == 0 || size <= output->bytes_max) {
            break;
        }
    }
    if (adjustable && output->bytes_max > 0 && size > output->bytes_max) {
        g_clear_pointer(&bytes, g_free);
        if (!soften(pixels, output->format, &bytes, &size)) {
            return draw_fail(error, ERROR_INTERNAL, "the picture cannot be written");
        }
    }
    *ret_file = g_bytes_new_take(bytes, size);
    return true;
}

/* --- pages --- */
static cairo_status_t append(void *data, const unsigned char *bytes, unsigned size)
{
    g_byte_array_append(data, bytes, size);
    return CAIRO_STATUS_SUCCESS;
}

static bool page_write(const Picture *picture, const PictureOutput *output, GBytes **ret_file,
                       GError **error)
{
    double width = drawing_width(picture->drawing), scale = output->width_pt / width;
    g_autoptr(GByteArray) file = g_byte_array_new();
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
        append, file, output->width_pt, drawing_height(picture->drawing) * scale);
    cairo_t *cairo = cairo_create(surface);
    cairo_scale(cairo, scale, scale);
    Canvas canvas = {cairo, output->width_px / width, output->report};
    bool drawn = picture_draw(picture, &canvas, error);
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    bool whole = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    if (drawn && !whole) {
        return error_set(error, ERROR_INTERNAL, "the page cannot be written");
    }
    if (drawn) {
        *ret_file = g_byte_array_free_to_bytes(g_steal_pointer(&file));
    }
    return drawn;
}

bool picture_write(const Picture *picture, const PictureOutput *output, GBytes **ret_file,
                   GError **error)
{
    g_auto(Pixels) pixels = {0};
    if (output->format == PICTURE_PDF) {
        return page_write(picture, output, ret_file, error);
    }
    return draw_start(error) && pixels_draw(picture, output, &pixels, error) &&
           pixels_encode(&pixels, output, ret_file, error);
}

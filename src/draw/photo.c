// SPDX-License-Identifier: Apache-2.0
#include "draw/photo.h"

#include <math.h>
#include <string.h>
#include <vips/vips.h>

#include "draw/start.h"

#define HEADER_BYTES 12
/* What a format that cannot be read line by line may take while it is decoded. */
#define DECODE_BYTES_MAX (INT64_C(400) << 20)

typedef enum { KIND_NONE, KIND_JPEG, KIND_PNG, KIND_WEBP, KIND_HEIC } Kind;

G_DEFINE_AUTOPTR_CLEANUP_FUNC(VipsImage, g_object_unref)

void photo_free(Photo *photo)
{
    if (photo != NULL) {
        g_free(photo->pixels);
        g_free(photo);
    }
}

void photo_file_clear(PhotoFile *file)
{
    g_clear_pointer(&file->bytes, g_bytes_unref);
}

static bool is_heic(const char *head)
{
    static const char *const BRANDS[] = {"heic", "heix", "hevc", "hevx", "heim",
                                         "heis", "mif1", "msf1", NULL};
    g_autofree char *brand = g_strndup(head + 8, 4);
    return memcmp(head + 4, "ftyp", 4) == 0 && g_strv_contains(BRANDS, brand);
}

static Kind kind_of(const char *head, size_t size)
{
    if (size < HEADER_BYTES) {
        return KIND_NONE;
    }
    if (memcmp(head, "\xff\xd8\xff", 3) == 0) {
        return KIND_JPEG;
    }
    if (memcmp(head, "\x89PNG\r\n\x1a\n", 8) == 0) {
        return KIND_PNG;
    }
    if (memcmp(head, "RIFF", 4) == 0 && memcmp(head + 8, "WEBP", 4) == 0) {
        return KIND_WEBP;
    }
    return is_heic(head) ? KIND_HEIC : KIND_NONE;
}

/* A file being read. */
typedef struct {
    const void *data;
    size_t size;
    Kind kind;
    int max_side;
    PhotoRefusal refusal;
} Reading;

static bool refuse(Reading *reading, PhotoRefusal refusal, GError **error, const char *what)
{
    reading->refusal = refusal;
    return draw_fail(error, ERROR_INVALID, what);
}

/* Opens the file as far as its header; pixels are decoded line by line when they are asked for. */
static VipsImage *image_open(const Reading *reading, int shrink)
{
    void *data = (void *)(gintptr)reading->data; /* the library only reads it */
    VipsImage *image = NULL;
    int failed = -1;
    switch (reading->kind) {
    case KIND_JPEG:
        failed =
            vips_jpegload_buffer(data, reading->size, &image, "shrink", shrink, "access",
                                 VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
        break;
    case KIND_PNG:
        failed = vips_pngload_buffer(data, reading->size, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                     "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
        break;
    case KIND_WEBP:
        failed = vips_webpload_buffer(data, reading->size, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                      "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
        break;
    default:
        failed = vips_heifload_buffer(data, reading->size, &image, "access", VIPS_ACCESS_SEQUENTIAL,
                                      "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL);
    }
    return failed == 0 ? image : NULL;
}

static bool is_interlaced(const VipsImage *image)
{
    int marked = 0;
    return (vips_image_get_typeof(image, "interlaced") != 0 &&
            vips_image_get_int((VipsImage *)(gintptr)image, "interlaced", &marked) == 0 &&
            marked != 0) ||
           vips_image_get_typeof(image, "jpeg-multiscan") != 0;
}

/* The whole of an interlaced or HEIC picture is in memory while it is decoded. */
static int64_t decode_bytes(const Reading *reading, const VipsImage *image)
{
    int64_t pixels = (int64_t)image->Xsize * image->Ysize;
    bool whole = reading->kind == KIND_HEIC || reading->kind == KIND_WEBP || is_interlaced(image);
    int64_t a_pixel = reading->kind == KIND_JPEG ? 6 : (int64_t)VIPS_IMAGE_SIZEOF_PEL(image);
    return whole ? pixels * a_pixel : 0;
}

static bool header_check(Reading *reading, const VipsImage *image, GError **error)
{
    if ((int64_t)image->Xsize * image->Ysize > PHOTO_PIXELS_MAX ||
        decode_bytes(reading, image) > DECODE_BYTES_MAX) {
        return refuse(reading, PHOTO_TOO_LARGE, error, "the picture has too many pixels");
    }
    return true;
}

/* The JPEG reader itself can leave out what will not be seen, eight times faster. */
static int shrink_of(const Reading *reading, const VipsImage *image)
{
    int longest = MAX(image->Xsize, image->Ysize), shrink = 1;
    while (reading->kind == KIND_JPEG && shrink < 8 &&
           longest / (shrink * 2) >= reading->max_side) {
        shrink *= 2;
    }
    return shrink;
}

/* Each step takes the image before it and leaves the next in its place. */
static bool step(VipsImage **image, int failed, VipsImage **made)
{
    if (failed != 0) {
        return false;
    }
    g_object_unref(*image);
    *image = *made;
    return true;
}

static bool make_8_bit(VipsImage **image)
{
    VipsImage *made = NULL;
    bool grey = (*image)->Bands < PHOTO_BANDS;
    if ((*image)->BandFmt == VIPS_FORMAT_UCHAR) {
        return true;
    }
    return step(image, vips_cast(*image, &made, VIPS_FORMAT_UCHAR, "shift", TRUE, NULL), &made) &&
           step(image,
                vips_copy(*image, &made, "interpretation",
                          grey ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB, NULL),
                &made);
}

/* What is see-through stands on white, as on paper. */
static bool make_solid(VipsImage **image)
{
    VipsImage *made = NULL;
    if (!vips_image_hasalpha(*image)) {
        return true;
    }
    VipsArrayDouble *white = vips_array_double_newv(1, 255.0);
    int failed = vips_flatten(*image, &made, "background", white, NULL);
    vips_area_unref(VIPS_AREA(white));
    return step(image, failed, &made);
}

static bool make_small(VipsImage **image, const VipsImage *header, int max_side)
{
    VipsImage *made = NULL;
    double longest = MAX(header->Xsize, header->Ysize);
    double scale = MIN(1.0, max_side / longest);
    int width = MAX(1, (int)lround(header->Xsize * scale));
    int height = MAX(1, (int)lround(header->Ysize * scale));
    if ((*image)->Xsize == width && (*image)->Ysize == height) {
        return true;
    }
    double across = (double)width / (*image)->Xsize, down = (double)height / (*image)->Ysize;
    return step(
        image,
        vips_resize(*image, &made, across, "vscale", down, "kernel", VIPS_KERNEL_CUBIC, NULL),
        &made);
}

/* Does the profile call itself sRGB, in letters of one byte or of two? */
static bool is_srgb(VipsImage *image)
{
    static const char wide[] = "s\0R\0G\0B";
    const void *profile = NULL;
    size_t size = 0;
    if (image->Bands != PHOTO_BANDS ||
        vips_image_get_blob(image, VIPS_META_ICC_NAME, &profile, &size) != 0) {
        return false;
    }
    const char *bytes = profile;
    for (size_t i = 0; i + sizeof wide <= size; i++) {
        if (memcmp(bytes + i, "sRGB", 4) == 0 || memcmp(bytes + i, wide, sizeof wide - 1) == 0) {
            return true;
        }
    }
    return false;
}

/* By its own colour profile when it has one that can be used. Most photos are sRGB as they are. */
static bool make_srgb(VipsImage **image)
{
    VipsImage *made = NULL;
    if (vips_image_get_typeof(*image, VIPS_META_ICC_NAME) != 0 && !is_srgb(*image) &&
        step(image, vips_icc_transform(*image, &made, "srgb", "embedded", TRUE, "depth", 8, NULL),
             &made)) {
        return true;
    }
    vips_error_clear();
    return step(image, vips_colourspace(*image, &made, VIPS_INTERPRETATION_sRGB, NULL), &made);
}

/* Computed once, however often it is asked for. */
static bool make_whole(VipsImage **image)
{
    VipsImage *whole = vips_image_copy_memory(*image);
    return step(image, whole != NULL ? 0 : -1, &whole);
}

/* Turning needs all of it at once: it comes last, when the picture is small. */
static bool make_upright(VipsImage **image)
{
    VipsImage *made = NULL;
    return make_whole(image) && (vips_image_get_orientation(*image) == 1 ||
                                 step(image, vips_autorot(*image, &made, NULL), &made));
}

static bool image_prepare(VipsImage **image, const VipsImage *header, int max_side)
{
    return make_8_bit(image) && make_solid(image) && make_small(image, header, max_side) &&
           make_srgb(image) && make_upright(image) && (*image)->Bands == PHOTO_BANDS &&
           (*image)->BandFmt == VIPS_FORMAT_UCHAR;
}

static Photo *photo_of(VipsImage *image, const VipsImage *header)
{
    size_t size = 0;
    Photo *photo = g_new0(Photo, 1);
    bool turned = vips_image_get_orientation_swap((VipsImage *)(gintptr)header);
    photo->pixels = vips_image_write_to_memory(image, &size);
    photo->width = image->Xsize;
    photo->height = image->Ysize;
    photo->file_width = turned ? header->Ysize : header->Xsize;
    photo->file_height = turned ? header->Xsize : header->Ysize;
    if (photo->pixels == NULL ||
        size != (size_t)photo->width * (size_t)photo->height * PHOTO_BANDS) {
        g_clear_pointer(&photo, photo_free);
    }
    return photo;
}

static Photo *image_read(Reading *reading, GError **error)
{
    g_autoptr(VipsImage) header = image_open(reading, 1);
    if (header == NULL) {
        refuse(reading, PHOTO_BROKEN, error, "the picture cannot be read");
        return NULL;
    }
    if (!header_check(reading, header, error)) {
        return NULL;
    }
    int shrink = shrink_of(reading, header);
    g_autoptr(VipsImage) image = shrink == 1 ? g_object_ref(header) : image_open(reading, shrink);
    Photo *photo = image != NULL && image_prepare(&image, header, reading->max_side)
                       ? photo_of(image, header)
                       : NULL;
    if (photo == NULL) {
        refuse(reading, PHOTO_BROKEN, error, "the picture is damaged or cut off");
    }
    return photo;
}

static bool file_check(Reading *reading, GError **error)
{
    if (reading->size == 0) {
        return refuse(reading, PHOTO_EMPTY, error, "the file is empty");
    }
    if (reading->size > PHOTO_FILE_MAX) {
        return refuse(reading, PHOTO_TOO_HEAVY, error, "the file is larger than 20 MB");
    }
    if (reading->kind == KIND_NONE) {
        return refuse(reading, PHOTO_UNKNOWN, error, "no JPEG, PNG, WebP or HEIC picture");
    }
    return reading->kind == KIND_HEIC ? draw_start_heic(error) : true;
}

Photo *photo_read(GBytes *file, int max_side, PhotoRefusal *ret_refusal, GError **error)
{
    g_assert(file != NULL && max_side > 0);
    Reading reading = {.max_side = max_side};
    reading.data = g_bytes_get_data(file, &reading.size);
    if (!draw_start(error)) {
        return NULL;
    }
    reading.kind = kind_of(reading.data, reading.size);
    Photo *photo = file_check(&reading, error) ? image_read(&reading, error) : NULL;
    if (ret_refusal != NULL) {
        *ret_refusal = reading.refusal;
    }
    vips_thread_shutdown();
    return photo;
}

Photo *photo_cut(const Photo *photo, PhotoShape shape)
{
    int width = photo->width, height = photo->height;
    int across = shape == PHOTO_TALL ? 4 : 1, down = shape == PHOTO_TALL ? 5 : 1;
    if (shape != PHOTO_AS_IS && (int64_t)width * down > (int64_t)height * across) {
        width = MAX(1, height * across / down);
    } else if (shape != PHOTO_AS_IS) {
        height = MAX(1, width * down / across);
    }
    Photo *cut = g_memdup2(photo, sizeof *photo);
    int left = (photo->width - width) / 2, top = (photo->height - height) / 2;
    cut->width = width;
    cut->height = height;
    cut->pixels = g_malloc((size_t)width * (size_t)height * PHOTO_BANDS);
    for (int y = 0; y < height; y++) {
        memcpy(cut->pixels + (size_t)y * (size_t)width * PHOTO_BANDS,
               photo->pixels +
                   ((size_t)(top + y) * (size_t)photo->width + (size_t)left) * PHOTO_BANDS,
               (size_t)width * PHOTO_BANDS);
    }
    return cut;
}

/* --- light --- */
#define LEVELS 256
#define LIGHT_WANTED 0.47 /* where the middle brightness of a well-lit product photo lies */
#define GAMMA_MIN 0.45    /* more would show the grain of the dark */
#define WHITE_WANTED 245.0
#define STRETCH_MAX 2.0

static int level_at(const int64_t *histogram, int64_t count, double share)
{
    int64_t seen = 0;
    for (int level = 0; level < LEVELS; level++) {
        seen += histogram[level];
        if ((double)seen >= share * (double)count) {
            return level;
        }
    }
    return LEVELS - 1;
}

/* First the lightest becomes white, as far as that goes, then the middle is lifted. */
static void light_curve(const int64_t *histogram, int64_t count, uint8_t *curve)
{
    int white = MAX(1, level_at(histogram, count, 0.99));
    double stretch = CLAMP(WHITE_WANTED / white, 1.0, STRETCH_MAX);
    double middle = MIN(0.98, level_at(histogram, count, 0.5) * stretch / 255.0);
    double gamma = middle > 0.0 && middle < LIGHT_WANTED ? log(LIGHT_WANTED) / log(middle) : 1.0;
    gamma = CLAMP(gamma, GAMMA_MIN, 1.0);
    for (int level = 0; level < LEVELS; level++) {
        double light = MIN(1.0, level * stretch / 255.0);
        curve[level] = (uint8_t)lround(255.0 * pow(light, gamma));
    }
}

void photo_brighten(Photo *photo)
{
    int64_t histogram[LEVELS] = {0};
    uint8_t curve[LEVELS];
    size_t count = (size_t)photo->width * (size_t)photo->height;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *pixel = photo->pixels + i * PHOTO_BANDS;
        histogram[(pixel[0] * 77 + pixel[1] * 150 + pixel[2] * 29) >> 8]++;
    }
    light_curve(histogram, (int64_t)count, curve);
    for (size_t i = 0; i < count * PHOTO_BANDS; i++) {
        photo->pixels[i] = curve[photo->pixels[i]];
    }
}

/* --- writing --- */
static const int QUALITIES[] = {82, 74, 66, 58, 50, 42, 34};
#define SIDE_LEAST 32
#define STRIPE_OF 8 /* of the height */
#define PIXELS_WORTH_GUESSING 400000
#define WEBP_EFFORT 2 /* of 6: more costs twice the time for a twentieth of the bytes */

static VipsImage *image_of(const Photo *photo)
{
    VipsImage *image = vips_image_new_from_memory(
        photo->pixels, (size_t)photo->width * (size_t)photo->height * PHOTO_BANDS, photo->width,
        photo->height, PHOTO_BANDS, VIPS_FORMAT_UCHAR);
    if (image != NULL) {
        image->Type = VIPS_INTERPRETATION_sRGB;
    }
    return image;
}

#define CHUNK_HEAD 8 /* four letters, four bytes of size */
#define RIFF_HEAD 12

/* The library puts a chunk about the camera into each WebP, though told to leave all such out: only
 * the picture's own chunk goes into the file. */
static GBytes *webp_bare(GBytes *take_file)
{
    size_t size = 0, at = RIFF_HEAD;
    const uint8_t *bytes = g_bytes_get_data(take_file, &size);
    GBytes *bare = NULL;
    while (at + CHUNK_HEAD <= size && bare == NULL) {
        uint32_t length = 0;
        memcpy(&length, bytes + at + 4, sizeof length);
        size_t whole = CHUNK_HEAD + (size_t)GUINT32_FROM_LE(length) + (length & 1);
        if (memcmp(bytes + at, "VP8 ", 4) == 0 && at + whole <= size) {
            uint8_t *made = g_malloc(RIFF_HEAD + whole);
            uint32_t rest = GUINT32_TO_LE((uint32_t)(whole + 4));
            memcpy(made, "RIFF....WEBP", RIFF_HEAD);
            memcpy(made + 4, &rest, sizeof rest);
            memcpy(made + RIFF_HEAD, bytes + at, whole);
            bare = g_bytes_new_take(made, RIFF_HEAD + whole);
        }
        at += whole;
    }
    g_bytes_unref(take_file);
    return bare;
}

static bool encode(VipsImage *image, PhotoFormat format, int quality, PhotoFile *ret_file)
{
    void *bytes = NULL;
    size_t size = 0;
    int failed = format == PHOTO_WEBP
                     ? vips_webpsave_buffer(image, &bytes, &size, "Q", quality, "effort",
                                            WEBP_EFFORT, "strip", TRUE, NULL)
                     : vips_jpegsave_buffer(image, &bytes, &size, "Q", quality, "optimize_coding",
                                            TRUE, "strip", TRUE, NULL);
    if (failed != 0) {
        return false;
    }
    GBytes *file = g_bytes_new_take(bytes, size);
    photo_file_clear(ret_file);
    *ret_file =
        (PhotoFile){format == PHOTO_WEBP ? webp_bare(file) : file, image->Xsize, image->Ysize};
    return ret_file->bytes != NULL;
}

/* The size of the whole at this quality, as a stripe through the middle tells it. */
static bool size_guess(VipsImage *image, PhotoFormat format, int quality, double *ret_size)
{
    g_auto(PhotoFile) sample = {0};
    VipsImage *part = NULL;
    int height = image->Ysize / STRIPE_OF;
    if (vips_extract_area(image, &part, 0, (image->Ysize - height) / 2, image->Xsize, height,
                          NULL) != 0) {
        return false;
    }
    bool encoded = encode(part, format, quality, &sample);
    g_object_unref(part);
    if (encoded) {
        *ret_size = (double)g_bytes_get_size(sample.bytes) * image->Ysize / height;
    }
    return encoded;
}

/* How many steps down from the best quality a file of `size` needs; each takes about a sixth. */
static size_t steps_down(double size, double max)
{
    return size <= max ? 0 : (size_t)ceil(log(size / max) / log(1.17));
}

/* A guess saves writing a large picture twice; where it was too high, the next lower. */
static bool encode_within(VipsImage *image, const PhotoOptions *options, PhotoFile *ret_file)
{
    double max = options->max_kb * 1024.0, guess = 0;
    bool large = (int64_t)image->Xsize * image->Ysize > PIXELS_WORTH_GUESSING;
    if (max > 0 && large && !size_guess(image, options->format, QUALITIES[0], &guess)) {
        return false;
    }
    size_t last = G_N_ELEMENTS(QUALITIES) - 1, i = MIN(last, steps_down(guess, max));
    for (;;) {
        if (!encode(image, options->format, QUALITIES[i], ret_file)) {
            return false;
        }
        double size = (double)g_bytes_get_size(ret_file->bytes);
        if (max <= 0 || size <= max || i == last) {
            return true;
        }
        i = MIN(last, i + steps_down(size, max));
    }
}

static bool write_within(VipsImage **image, const PhotoOptions *options, PhotoFile *ret_file)
{
    size_t max = (size_t)options->max_kb * 1024;
    int side = MAX((*image)->Xsize, (*image)->Ysize);
    side = options->max_side > 0 ? MIN(side, options->max_side) : side;
    for (;;) {
        g_autoptr(VipsImage) small = g_object_ref(*image);
        if (!make_small(&small, *image, side) || !make_whole(&small) ||
            !encode_within(small, options, ret_file)) {
            return false;
        }
        size_t size = g_bytes_get_size(ret_file->bytes);
        if (max == 0 || size <= max || side <= SIDE_LEAST) {
            return max == 0 || size <= max;
        }
        double less = CLAMP(sqrt((double)max / (double)size), 0.5, 0.9);
        side = MAX(SIDE_LEAST, (int)(side * less));
    }
}

bool photo_write(const Photo *photo, const PhotoOptions *options, PhotoFile *ret_file,
                 GError **error)
{
    g_autoptr(Photo) cut = options->shape != PHOTO_AS_IS ? photo_cut(photo, options->shape) : NULL;
    g_auto(PhotoFile) file = {0};
    if (!draw_start(error)) {
        return false;
    }
    g_autoptr(VipsImage) image = image_of(cut != NULL ? cut : photo);
    bool written = image != NULL && write_within(&image, options, &file);
    if (!written) {
        return draw_fail(error, ERROR_INTERNAL, "the photo cannot be made small enough");
    }
    *ret_file = file;
    file = (PhotoFile){0};
    return true;
}

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Photos of phones (requirements C14, C20): any JPEG, PNG, WebP or HEIC becomes upright sRGB pixels
 * without a word about where and when it was taken, and these become small files.
 *
 * What a file is, is told by its first bytes, never by its name; how large it is, by its header,
 * before anything is decoded. Nothing is ever enlarged. A Photo belongs to whoever it is given to. */
#include <stdint.h>

#include "base/error.h"

#define PHOTO_FILE_MAX (20u << 20)
#define PHOTO_PIXELS_MAX INT64_C(50000000)
#define PHOTO_SIDE_MAX 1600
#define PHOTO_BANDS 3 /* bytes a pixel */

typedef struct {
    uint8_t *pixels;             /* rows from the top, width × 3 bytes each; owned */
    int width, height;           /* pixels */
    int file_width, file_height; /* of the file it came from, upright */
} Photo;
void photo_free(Photo *photo);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Photo, photo_free)

/* Why a file was not taken. */
typedef enum {
    PHOTO_TAKEN,
    PHOTO_EMPTY,
    PHOTO_TOO_HEAVY, /* more than PHOTO_FILE_MAX bytes */
    PHOTO_TOO_LARGE, /* more than PHOTO_PIXELS_MAX pixels, or more memory than it is worth */
    PHOTO_UNKNOWN,   /* another kind of file, whatever it is called */
    PHOTO_BROKEN,    /* cut off or damaged */
    PHOTO_REFUSAL_COUNT
} PhotoRefusal;

/* At most max_side pixels on the longer side. INVALID: *ret_refusal says why (may be NULL). */
MUST_USE Photo *photo_read(GBytes *file, int max_side, PhotoRefusal *ret_refusal, GError **error);

typedef enum { PHOTO_AS_IS, PHOTO_SQUARE, PHOTO_TALL /* 4:5 */, PHOTO_SHAPE_COUNT } PhotoShape;
/* The middle of it in that shape. */
MUST_USE Photo *photo_cut(const Photo *photo, PhotoShape shape);
/* Lighter by as much as it lacks; a photo with enough light stays as it is. */
void photo_brighten(Photo *photo);

typedef enum { PHOTO_JPEG, PHOTO_WEBP } PhotoFormat;
typedef struct {
    int max_side; /* pixels of the longer side; 0: as it is */
    int max_kb;   /* of 1024 bytes; 0: what a good quality takes */
    PhotoFormat format;
    PhotoShape shape;
} PhotoOptions;
/* A file within both limits: quality is lowered first, then the size. *ret_width and *ret_height
 * are its pixels (may be NULL). */
typedef struct {
    GBytes *bytes; /* owned */
    int width, height;
} PhotoFile;
void photo_file_clear(PhotoFile *file);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(PhotoFile, photo_file_clear)
MUST_USE bool photo_write(const Photo *photo, const PhotoOptions *options, PhotoFile *ret_file,
                          GError **error);

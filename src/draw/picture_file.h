// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A picture as the bytes of a file: PNG, JPEG, WebP in pixels, PDF in lines and letters. Invariant:
 * a picture in pixels is exactly as wide as asked, of the drawing's shape, and not larger than
 * bytes_max when that is given. */
#include "draw/picture.h"

typedef enum { PICTURE_PNG, PICTURE_JPEG, PICTURE_WEBP, PICTURE_PDF } PictureFormat;
const char *picture_format_type(PictureFormat format); /* "image/png" */
const char *picture_format_name(PictureFormat format); /* "png", as file ending */
/* By the ending of a file name; false: none of ours. */
bool picture_format_parse(const char *file, PictureFormat *ret_format);

#define PICTURE_WIDTH_MAX 2600

typedef struct {
    PictureFormat format;
    int width_px;     /* 1 … PICTURE_WIDTH_MAX; of PDF: how fine photos are */
    double width_pt;  /* of the PDF page */
    size_t bytes_max; /* 0: no limit; JPEG and WebP only */
    GArray *report;   /* as Canvas */
} PictureOutput;

/* INVALID as picture_draw. */
MUST_USE bool picture_write(const Picture *picture, const PictureOutput *output, GBytes **ret_file,
                            GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A picture: a drawing with its slots filled, in the colours of a palette. Invariant: whatever fills
 * a slot stays inside it, and the report says so for every text. Everything given is borrowed while
 * drawing. Source: requirement C15. */
#include "draw/listing.h"

typedef struct Picture Picture;

typedef struct {
    const char *slot;
    const char *text; /* of text slots and of the QR code; "" or NULL: not filled */
    const ListingRow *rows;
    size_t row_count;
    GBytes *photo;          /* JPEG, PNG, WebP or HEIF */
    const Picture *picture; /* logo, tile */
    size_t count;           /* of tiles */
} Filling;

struct Picture {
    const Drawing *drawing;
    const Palette *palette;
    const Filling *fillings;
    size_t filling_count;
};

/* Where a text came to stand, in units of the outermost drawing. */
typedef struct {
    char *slot; /* owned by the report */
    Box box, ink;
    double size, size_min;
    double contrast; /* of its colour on its ground */
    bool cut;
} Placed;
GArray *picture_report_new(void); /* of Placed */

typedef struct {
    cairo_t *cairo;
    double density; /* pixels a unit, for photos */
    GArray *report; /* of picture_report_new; NULL: none wanted */
} Canvas;
/* INVALID: a photo that cannot be read, a text too long for a QR code. */
MUST_USE bool picture_draw(const Picture *picture, const Canvas *canvas, GError **error);

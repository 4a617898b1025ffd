// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A list of names and prices set into a box: all lines in one size, as large as the longest list
 * allows; prices in a column of their own, never broken. Names may take two lines. */
#include "draw/lettering.h"

#define LISTING_ROWS_MAX 40u

typedef struct {
    const char *name, *price; /* price "" or NULL: none */
} ListingRow;

typedef struct {
    const Slot *slot;
    Box box;
    const Palette *palette;
    const ListingRow *rows;
    size_t count;
} Listing;

typedef struct {
    double size;
    bool cut; /* something had to be left out */
    Box ink;  /* of all text */
} ListingResult;

/* Fits and draws. */
ListingResult listing_draw(const Listing *listing, cairo_t *cairo);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Text set into a box: as large as allowed, smaller when it must be, wrapped between words, cut with
 * "…" only when it does not fit at its smallest. Invariant: not a dot of ink is outside the box,
 * whatever the text: long words, emoji, Arabic, stacked marks, control characters. */
#include "draw/drawing.h"

typedef struct _cairo cairo_t;
typedef struct Lettering Lettering;

#define LETTERING_CHARACTERS_MAX 1000

typedef struct {
    const Slot *slot; /* font, sizes, alignment */
    Box box;          /* where, instead of the slot's own */
    double size;      /* exactly this size instead of fitting; 0: fit */
    unsigned lines;   /* at most; 0: the slot's */
} LetteringAsk;

/* Lays the text out; never fails. */
MUST_USE Lettering *lettering_new(cairo_t *cairo, const LetteringAsk *ask, const char *text);
void lettering_free(Lettering *lettering);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Lettering, lettering_free)

/* Draws it in this colour. */
void lettering_draw(const Lettering *lettering, cairo_t *cairo, Colour colour);

Box lettering_ink(const Lettering *lettering);      /* what is covered with ink */
double lettering_width(const Lettering *lettering); /* of the longest line */
double
lettering_height(const Lettering *lettering);     /* capitals of the first line to last baseline */
double lettering_top(const Lettering *lettering); /* y of the capitals of the first line */
double lettering_end(const Lettering *lettering); /* y where following text may begin */
double lettering_size(const Lettering *lettering);
bool lettering_is_cut(const Lettering *lettering); /* "…", a broken word, or below its least size */

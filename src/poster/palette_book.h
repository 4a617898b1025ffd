// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The ready palettes of assets/poster/palettes.txt, settled so that all text is readable. The book
 * owns the names. Source: requirement C15. */
#include "base/lang.h"
#include "draw/palette.h"

typedef struct PaletteBook PaletteBook;

typedef struct {
    const char *name;  /* "sambal" */
    Palette palette;
} ReadyPalette;

/* INVALID names file and line. */
MUST_USE PaletteBook *palette_book_new(GError **error);
void palette_book_free(PaletteBook *book);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PaletteBook, palette_book_free)

size_t palette_book_count(const PaletteBook *book);
const ReadyPalette *palette_book_at(const PaletteBook *book, size_t i);
const char *palette_book_said(const PaletteBook *book, size_t i, const Lang *lang); /* its name */

/* A name of the book, "#rrggbb" for one made around that colour, or "" for the first. INVALID:
 * neither. */
MUST_USE bool palette_book_choose(const PaletteBook *book, const char *text, Palette *ret_palette,
                                  GError **error);

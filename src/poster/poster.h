// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Posters: pictures that sell, made of a kind (what is said), a style and a palette (how it looks)
 * and a size (where it goes). One file a kind, ending in one constant record; the words on a poster
 * are the business's own or the kind's few Indonesian ones, for customers read them. Invariant: a
 * poster says nothing that is not in its fields. Source: requirements C15, C01, C02, C12, T02, C11. */
#include "base/form.h"
#include "draw/picture_file.h"

typedef enum {
    POSTER_STATUS,
    POSTER_PORTRAIT,
    POSTER_SQUARE,
    POSTER_A4,
    POSTER_A6,
    POSTER_SIZE_COUNT
} PosterSize;
#define POSTER_SCREEN (1u << POSTER_STATUS | 1u << POSTER_PORTRAIT | 1u << POSTER_SQUARE)
#define POSTER_PAPER (1u << POSTER_A4 | 1u << POSTER_A6)
#define POSTER_ANY_SIZE (POSTER_SCREEN | POSTER_PAPER)

typedef struct {
    const char *name;  /* "status" */
    const char *label; /* N_ */
    const char *shape; /* which drawing: "status", "portrait", "square", "page" */
    int width_px, height_px;
    double width_pt;  /* of a PDF page */
    size_t bytes_max; /* of a JPEG or WebP; 0: none */
} PosterFormat;
const PosterFormat *poster_format(PosterSize size);
bool poster_size_parse(const char *name, PosterSize *ret_size);

typedef struct {
    const char *name;  /* folder of its drawings */
    const char *label; /* N_ */
    const char *note;  /* N_ */
} PosterStyle;
extern const PosterStyle POSTER_STYLES[];          /* ends with {0} */
const PosterStyle *poster_style(const char *name); /* NULL: none */

typedef struct PosterKind PosterKind;

typedef struct {
    const PosterKind *kind;
    const FormValues *values; /* of kind->form, checked */
    GBytes *photo;            /* NULL: without */
    const char *style;
    PosterSize size;
    const Palette *palette;
    const Picture *logo; /* NULL: the name only */
} PosterAsk;

/* What a kind puts into the slots of its drawing; keeps copies. */
typedef struct PosterSlots PosterSlots;
void poster_say(PosterSlots *slots, const char *slot, const char *text);
void poster_sayf(PosterSlots *slots, const char *slot, const char *format, ...) G_GNUC_PRINTF(3, 4);
void poster_say_money(PosterSlots *slots, const char *slot, int64_t amount_idr); /* 0: nothing */
void poster_row(PosterSlots *slots, const char *name, int64_t price_idr);
void poster_tiles(PosterSlots *slots, size_t count);

struct PosterKind {
    const char *name;
    const char *label;   /* N_ */
    const char *summary; /* N_ */
    int order;           /* among the kinds to choose from */
    const char *family;  /* of drawings: assets/poster/STYLE/FAMILY-SHAPE.svg */
    unsigned sizes;      /* bit per PosterSize */
    bool takes_photo;
    const char *sheet; /* drawing of a whole page the family's one drawing is repeated on; NULL */
    const Form *form;
    void (*fill)(const PosterAsk *ask, PosterSlots *slots);
    /* Says in `errors` what the fields only together show to be wrong; may be NULL. */
    void (*check)(const FormValues *values, const Lang *lang, FormErrors *errors);
};

extern const PosterKind *const POSTERS[];
size_t poster_count(void);
/* The i-th in the order of choosing, 0 … poster_count() - 1. */
const PosterKind *poster_at_order(size_t i);
const PosterKind *poster_find(const char *name); /* NULL: none */
/* The largest size the kind has that is meant for phones, for the first picture. */
PosterSize poster_first_size(const PosterKind *kind);

/* INVALID: a size the kind does not have, an unknown style, a photo that cannot be read. NOT_FOUND:
 * no drawing. width_px 0: the size's own; else a smaller one, for previews. */
typedef struct {
    PictureFormat format;
    int width_px;
    GArray *report; /* as PictureOutput; NULL */
} PosterOutput;
MUST_USE bool poster_draw(const PosterAsk *ask, const PosterOutput *output, GBytes **ret_file,
                          GError **error);

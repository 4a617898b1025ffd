// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A paper slip as a small picture: a title, words, lines with an amount at the right, a total. Grey
 * PNG, black on white, as high as it needs to be; light enough for a weak signal (some 20 KB). The same
 * lines give the same bytes. Knows no shop. Source: requirement S02 (receipt as a picture). */
#include "base/error.h"

#define SLIP_WIDTH_PX 600
#define SLIP_LINES_MAX 60u

typedef enum {
    SLIP_TITLE, /* large, in the middle */
    SLIP_WORDS, /* in the middle */
    SLIP_LINE,  /* left and right; a rule above the first */
    SLIP_TOTAL, /* the same, strong, below a rule */
    SLIP_KIND_COUNT
} SlipKind;
typedef struct {
    SlipKind kind;
    const char *left;  /* UTF-8; wraps, at most three lines of it are shown */
    const char *right; /* of SLIP_LINE and SLIP_TOTAL; NULL otherwise */
} SlipLine;

/* LIMIT: more than SLIP_LINES_MAX. */
MUST_USE bool slip_draw(const SlipLine *lines, size_t count, GBytes **ret_png, GError **error);

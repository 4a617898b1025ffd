// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A drawing: an SVG file with named slots, made and changed in Inkscape. Invariant: a drawing names
 * no other file; what it shows is in it. The drawing owns its slots and their text.
 *
 *   <rect id="slot-title" x= y= width= height= rx=    where the title goes; never drawn itself
 *         data-font="Lato" data-weight="700" data-max="96" data-min="40" data-lines="2"
 *         data-align="left|center|right" data-valign="top|middle|bottom" data-case="upper" data-strike="yes"
 *         data-ink="ink" data-ground="ground"           roles of draw/palette.h
 *         data-pill="spark" data-pad="20"               a rounded box of that role behind the text
 *         data-after="title" data-gap="20"/>            moves up to where the text of a slot ends
 *         data-beside="logo"                            right of that slot when it is filled
 *         data-rule="line|dots" data-price-weight="700" of rows; data-columns= data-rows= of tiles
 *   <g id="with-photo"> <g id="without-photo-2">        drawn only when that slot is filled, or not
 *   <g id="over">                                     lies over the photos
 *   class="accent", class="line-ink"                    filled, stroked with the colour of a role
 *
 * data-kind: text (default), rows, photo, qr, picture, tiles; the names rows, photo, qr and logo
 * say it by themselves. Source: requirement C15. */
#include "draw/palette.h"

typedef struct {
    double x, y, width, height;
} Box;

typedef enum {
    SLOT_TEXT,
    SLOT_ROWS,  /* name on the left, price on the right, as many as are given */
    SLOT_PHOTO, /* cropped to cover the slot */
    SLOT_QR,
    SLOT_PICTURE, /* another drawing, whole */
    SLOT_TILES,   /* another drawing, repeated in columns and lines */
} SlotKind;
typedef enum { ALIGN_BEGIN, ALIGN_MIDDLE, ALIGN_END } SlotAlign;
typedef enum { RULE_NONE, RULE_LINE, RULE_DOTS } SlotRule; /* between rows; from name to price */

typedef struct {
    const char *name; /* without "slot-" */
    SlotKind kind;
    Box box;          /* in units of the drawing */
    double radius;    /* of its corners */
    const char *font; /* family */
    int weight;       /* 100 … 900 */
    bool italic, upper, strike;
    double size_max, size_min; /* of the letters */
    unsigned lines;            /* at most; 0: as many as fit */
    double leading;            /* line distance, 1 = the font's own */
    double spacing;            /* between letters, share of the size */
    SlotAlign align, valign;
    Role ink, ground;
    bool has_pill;
    Role pill;
    double pad;
    const char *beside; /* a slot to the right of which it stands when that is filled; NULL */
    const char *after;  /* NULL: stays where it is */
    double gap;
    SlotRule rule;                /* of rows */
    int price_weight;             /* of rows */
    unsigned columns, tile_lines; /* of tiles */
} Slot;

typedef struct Drawing Drawing;

#define DRAWING_BYTES_MAX 200000u
#define DRAWING_SLOTS_MAX 40u

/* INVALID names what is wrong with the drawing. */
MUST_USE bool drawing_parse(const char *svg, size_t size, Drawing **ret_drawing, GError **error);
void drawing_free(Drawing *drawing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Drawing, drawing_free)

double drawing_width(const Drawing *drawing); /* units of the drawing */
double drawing_height(const Drawing *drawing);
#define DRAWING_OVER "over"
bool drawing_has_over(const Drawing *drawing);
size_t drawing_slot_count(const Drawing *drawing);
const Slot *drawing_slot_at(const Drawing *drawing, size_t i);
const Slot *drawing_slot(const Drawing *drawing, const char *name); /* NULL: none */

/* The SVG to be drawn: without slots, in these colours, with the groups that fit what is filled;
 * DRAWING_OVER is asked like a slot. */
typedef bool (*DrawingFilled)(const void *data, const char *slot);
MUST_USE char *drawing_dress(const Drawing *drawing, const Palette *palette, DrawingFilled filled,
                             const void *data);

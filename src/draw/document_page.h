// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Setting texts on the pages of one PDF: sheets, letters, colours, the foot of a page. Between
 * document_block.c, which knows what a block looks like, and cairo. A Setting lives as long as one
 * call of pages_set and owns nothing. */
#include "draw/document_block.h"

#define MM 2.834645669 /* points */

/* As cairo and pango declare them. */
typedef struct _cairo cairo_t;
typedef struct _PangoContext PangoContext;

typedef struct {
    double red, green, blue;
} Ink;
extern const Ink INK_TEXT, INK_SOFT, INK_ACCENT, INK_LINE, INK_TINT, INK_WHITE;

typedef struct {
    double size;    /* points on A4 */
    int weight;     /* 100 … 900 */
    double leading; /* line distance, 1 = the font's own */
} Style;
extern const Style STYLE_TITLE, STYLE_HEADING, STYLE_BODY, STYLE_SMALL, STYLE_HEAD, STYLE_STRONG,
    STYLE_FIGURE;

/* What differs between papers, in points. */
typedef struct {
    double width, height, margin, foot;
    double scale; /* of letters and gaps */
} Sheet;

typedef struct Setting Setting;
struct Setting {
    const PageJob *job;
    const Sheet *sheet;
    cairo_t *cairo;
    PangoContext *pango;
    double y; /* where the next block begins, from the top */
    int page;
    const Block *table;              /* the columns of the table being set; NULL outside of one */
    void (*again)(Setting *setting); /* draws its head; called on each new page */
    bool striped;                    /* the next row of the table is tinted */
};

double left_of(const Setting *setting);
double width_of(const Setting *setting);
double gap(const Setting *setting, double points); /* in the measure of the sheet */
void ink_set(const Setting *setting, Ink ink);
/* A new page when less than this is left, unless this one is still empty. */
void need(Setting *setting, double height);

typedef enum { PIECE_LEFT, PIECE_RIGHT, PIECE_MIDDLE } PieceAlign;
/* A text in its column; its place from the top comes when it is shown. */
typedef struct {
    const char *text;
    const Style *style;
    const Ink *ink;
    double x, width;
    PieceAlign align;
} Piece;
Piece piece_of(const Setting *setting, const char *text, const Style *style, const Ink *ink);
double piece_height(const Setting *setting, const Piece *piece); /* a very long one is cut */
double piece_reach(const Setting *setting, const Piece *piece);  /* width of its longest line */
void piece_show(const Setting *setting, const Piece *piece, double y);
/* At y and on, line by line and over pages; `after` is the gap below. */
void piece_flow(Setting *setting, const Piece *piece, double after);

void rule(const Setting *setting, double y, Ink ink, double thickness);
void box(const Setting *setting, double x, double width, double height); /* a path; at y */

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Paged documents for printing and sending: PDF on A4 or A6, set in Lato, with page numbers "1 / 3".
 * Blocks are added from top to bottom; where a page ends is found when the document is finished: a
 * heading never stands alone at the foot, a table repeats its head, an entry is never torn.
 *
 * Invariant: the same blocks and the same `created_at` give the same bytes. All text is copied; a
 * Document belongs to one thread. Knows no shop. Source: requirements K06, H04, X06. */
#include <stdint.h>

#include "draw/qr.h"

#define DOCUMENT_BLOCKS_MAX 5000u
#define DOCUMENT_PAGES_MAX 200
#define DOCUMENT_COLUMNS_MAX 8u

typedef enum { PAPER_A4, PAPER_A6 } Paper;

typedef struct {
    Paper paper;
    const char *title;  /* in the list of files and at the head of the first page */
    const char *author; /* may be NULL */
    const char *note;   /* below the title; may be NULL */
    const char *footer; /* left of the page number; may be NULL */
    int64_t created_at; /* UTC seconds */
} DocumentHead;

typedef struct Document Document;
MUST_USE Document *document_new(const DocumentHead *head);
void document_free(Document *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Document, document_free)

void document_heading(Document *document, const char *text);
void document_note(Document *document, const char *text); /* small and calm */
void document_item(Document *document, const char *text); /* of a list */
void document_link(Document *document, const char *text, const char *url);

/* Large numbers side by side, each with its label below; four at most in a row. */
typedef struct {
    const char *value, *label;
} DocumentFigure;
void document_figures(Document *document, const DocumentFigure *figures, size_t count);

/* Drawings of ours side by side, each below its title (draw/document_drawing.h). INVALID: one cannot be
 * read; then nothing was added. */
#define DOCUMENT_DRAWINGS_MAX 2u
typedef struct {
    const char *title;
    const char *svg;   /* with a viewBox */
    const char *style; /* CSS for its classes; may be NULL */
} DocumentDrawing;
MUST_USE bool document_drawings(Document *document, const DocumentDrawing *drawings, size_t count,
                                GError **error);

/* A table: its columns once, then row by row, each with as many cells. */
typedef struct {
    const char *heading;
    double share; /* of the width, beside those of the other columns */
    bool number;  /* stands on the right */
} DocumentColumn;
void document_table(Document *document, const DocumentColumn *columns, size_t count);
void document_row(Document *document, const char *const *cells);

/* A thing with its picture: name and value in one line, words below. */
typedef struct {
    const char *title, *value;
    const char *text, *note; /* may be NULL */
    GBytes *picture;         /* JPEG, PNG or WebP; may be NULL */
} DocumentEntry;
/* INVALID: the picture cannot be read; then nothing was added. */
MUST_USE bool document_entry(Document *document, const DocumentEntry *entry, GError **error);

/* A code beside the words that say what it is for. */
MUST_USE bool document_code(Document *document, const char *code_text, const char *title,
                            const char *text, GError **error);

/* LIMIT: too many blocks or pages. */
MUST_USE bool document_finish(Document *document, GBytes **ret_pdf, GError **error);

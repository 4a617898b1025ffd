// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a document is made of, between those who add blocks (document.c) and those who set them on
 * pages (document_page.c). A Block owns its texts and its picture. */
#include "draw/document.h"
#include "draw/photo.h"

typedef enum {
    BLOCK_HEADING,
    BLOCK_NOTE,
    BLOCK_ITEM,
    BLOCK_LINK,
    BLOCK_FIGURES,
    BLOCK_TABLE, /* the columns */
    BLOCK_ROW,
    BLOCK_ENTRY,
    BLOCK_CODE,
    BLOCK_DRAWINGS,
} BlockKind;

typedef struct {
    BlockKind kind;
    char **texts; /* by kind; never NULL */
    size_t text_count;
    double shares[DOCUMENT_COLUMNS_MAX]; /* of a table: add up to 1 */
    bool numbers[DOCUMENT_COLUMNS_MAX];
    PhotoFile picture; /* JPEG; width 0: none */
    Qr *code;
    void *drawings[DOCUMENT_DRAWINGS_MAX]; /* of drawing_take; as many as texts */
} Block;

typedef struct {
    const DocumentHead *head;
    const GPtrArray *blocks; /* Block */
    int total;               /* shown as the number of pages */
} PageJob;
/* Sets all blocks on pages; pdf may be NULL to count the pages only. */
MUST_USE bool pages_set(const PageJob *job, int *ret_pages, GByteArray *pdf, GError **error);

struct Setting;
void block_set(struct Setting *setting, const Block *block);

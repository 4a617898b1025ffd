// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Files for browsers, made ready once: scripts without their comments, named by their content,
 * texts packed with gzip, and before they are served with brotli. Invariant: one address always stands for the same bytes. The table owns
 * everything it hands out. */
#include "base/embedded.h"
#include "base/error.h"
#include "web/request.h"

typedef struct {
    EmbeddedFile file; /* the bytes as they are sent */
    char *href;        /* "/aset/1a2b3c4d5e/style.css" */
    char *tag;         /* for If-None-Match: weak, the same however it is packed */
    GString *slim;     /* NULL: the file as it was embedded */
    GString *packed;   /* gzip; NULL: would not be smaller, or no text of a page */
    GString *brotli;   /* likewise; NULL before asset_table_pack */
} Asset;

typedef struct AssetTable AssetTable;
MUST_USE AssetTable *asset_table_new(void);
void asset_table_free(AssetTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AssetTable, asset_table_free)
/* The slow packing, for who serves: once, before anybody else has the table. */
void asset_table_pack(AssetTable *table);
/* A text made when the program starts; copied. Before anybody else has the table. */
void asset_table_add(AssetTable *table, const char *path, const char *text);
const Asset *asset_find(AssetTable *table, const char *path); /* NULL: none */
/* Packed as the browser takes it; 304 for who has it. */
MUST_USE Response *asset_answer(const Asset *asset, const Request *request, const char *type);

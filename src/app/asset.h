// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Files for browsers, made ready once: scripts without their comments, named by their content,
 * texts packed with gzip. Invariant: one address always stands for the same bytes. The table owns
 * everything it hands out. */
#include "base/embedded.h"
#include "base/error.h"

typedef struct {
    EmbeddedFile file; /* the bytes as they are sent */
    char *href;        /* "/aset/1a2b3c4d5e/style.css" */
    char *tag;         /* for If-None-Match, in quotes */
    GString *slim;     /* NULL: the file as it was embedded */
    GString *packed;   /* gzip; NULL: would not be smaller, or no text of a page */
} Asset;

typedef struct AssetTable AssetTable;
MUST_USE AssetTable *asset_table_new(void);
void asset_table_free(AssetTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AssetTable, asset_table_free)
const Asset *asset_find(const AssetTable *table, const char *path); /* NULL: none */

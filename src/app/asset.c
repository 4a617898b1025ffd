// SPDX-License-Identifier: Apache-2.0
#include "app/asset.h"

#include <string.h>

#include "web/gzip.h"
#include "web/slim.h"

extern const EmbeddedFile tangga_asset_files[];
extern const EmbeddedFile tangga_wasm_files[]; /* empty where it could not be built */

struct AssetTable {
    GHashTable *assets; /* path → Asset */
};

static void asset_free(gpointer data)
{
    Asset *asset = data;
    g_free(asset->href);
    g_free(asset->tag);
    if (asset->slim != NULL) {
        g_string_free(asset->slim, TRUE);
    }
    if (asset->packed != NULL) {
        g_string_free(asset->packed, TRUE);
    }
    g_free(asset);
}

static bool is_text_of_pages(const char *path)
{
    return g_str_has_suffix(path, ".js") || g_str_has_suffix(path, ".css") ||
           g_str_has_suffix(path, ".webmanifest");
}

static Asset *asset_new(const EmbeddedFile *file)
{
    Asset *asset = g_new0(Asset, 1);
    asset->file = *file;
    if (g_str_has_suffix(file->path, ".js")) {
        asset->slim = script_slim(file->begin);
        asset->file.begin = asset->slim->str;
        asset->file.end = asset->slim->str + asset->slim->len;
    }
    size_t size = (size_t)(asset->file.end - asset->file.begin);
    g_autofree char *sum = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, (const guchar *)asset->file.begin, (gsize)size);
    asset->href = g_strdup_printf("/aset/%.10s/%s", sum, file->path);
    asset->tag = g_strdup_printf("\"%.10s\"", sum);
    asset->packed = is_text_of_pages(file->path) ? gzip(asset->file.begin, size) : NULL;
    return asset;
}

static void files_add(AssetTable *table, const EmbeddedFile *files)
{
    for (const EmbeddedFile *file = files; file->path != NULL; file++) {
        g_hash_table_insert(table->assets, (gpointer)file->path, asset_new(file));
    }
}

AssetTable *asset_table_new(void)
{
    AssetTable *table = g_new0(AssetTable, 1);
    table->assets = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, asset_free);
    files_add(table, tangga_asset_files);
    files_add(table, tangga_wasm_files);
    return table;
}

void asset_table_free(AssetTable *table)
{
    if (table != NULL) {
        g_hash_table_unref(table->assets);
        g_free(table);
    }
}

const Asset *asset_find(const AssetTable *table, const char *path)
{
    return g_hash_table_lookup(table->assets, path);
}

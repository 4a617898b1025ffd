// SPDX-License-Identifier: Apache-2.0
#include "app/asset.h"

#include <string.h>

#include "web/brotli.h"
#include "web/coding.h"
#include "web/gzip.h"
#include "web/slim.h"

extern const EmbeddedFile tangga_asset_files[];
extern const EmbeddedFile tangga_script_files[];
extern const EmbeddedFile tangga_wasm_files[]; /* empty where it could not be built */

struct AssetTable {
    GHashTable *assets;  /* path → Asset */
    GStringChunk *texts; /* of asset_table_add */
    gsize filled;        /* with the files of the program, at the first look */
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
    if (asset->brotli != NULL) {
        g_string_free(asset->brotli, TRUE);
    }
    g_free(asset);
}

static bool is_text_of_pages(const char *path)
{
    return g_str_has_suffix(path, ".js") || g_str_has_suffix(path, ".css") ||
           g_str_has_suffix(path, ".webmanifest");
}

/* A script that begins with its remark is as it was written: it was built without esbuild. */
static Asset *asset_new(const EmbeddedFile *file)
{
    Asset *asset = g_new0(Asset, 1);
    asset->file = *file;
    if (g_str_has_suffix(file->path, ".js") && g_str_has_prefix(file->begin, "//")) {
        asset->slim = script_slim(file->begin);
        asset->file.begin = asset->slim->str;
        asset->file.end = asset->slim->str + asset->slim->len;
    }
    size_t size = (size_t)(asset->file.end - asset->file.begin);
    g_autofree char *sum = g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, (const guchar *)asset->file.begin, (gsize)size);
    asset->href = g_strdup_printf("/aset/%.10s/%s", sum, file->path);
    asset->tag = g_strdup_printf("W/\"%.10s\"", sum);
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
    table->texts = g_string_chunk_new(1024);
    return table;
}

/* A command that shows no page does not wait for their gzip. */
static void fill(AssetTable *table)
{
    if (g_once_init_enter(&table->filled)) {
        files_add(table, tangga_asset_files);
        files_add(table, tangga_script_files);
        files_add(table, tangga_wasm_files);
        g_once_init_leave(&table->filled, 1);
    }
}

void asset_table_free(AssetTable *table)
{
    if (table != NULL) {
        g_hash_table_unref(table->assets);
        g_string_chunk_free(table->texts);
        g_free(table);
    }
}

void asset_table_pack(AssetTable *table)
{
    GHashTableIter iter;
    gpointer value = NULL;
    fill(table);
    g_hash_table_iter_init(&iter, table->assets);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        Asset *asset = value;
        if (asset->brotli == NULL && asset->packed != NULL) {
            asset->brotli =
                brotli(asset->file.begin, (size_t)(asset->file.end - asset->file.begin));
        }
    }
}

const Asset *asset_find(AssetTable *table, const char *path)
{
    fill(table);
    return g_hash_table_lookup(table->assets, path);
}

void asset_table_add(AssetTable *table, const char *path, const char *text)
{
    fill(table);
    EmbeddedFile file = {g_string_chunk_insert_const(table->texts, path), NULL, NULL};
    file.begin = g_string_chunk_insert(table->texts, text);
    file.end = file.begin + strlen(text);
    g_hash_table_insert(table->assets, (gpointer)file.path, asset_new(&file));
}

static void body_set(Response *response, const Asset *asset, const char *accept)
{
    Coding coding = coding_choose(accept);
    const GString *packed = coding == CODING_BROTLI ? asset->brotli : NULL;
    if (packed == NULL && asset->packed != NULL && coding_q(accept, "gzip") > 0) {
        packed = asset->packed;
        coding = CODING_GZIP;
    }
    response->compress = false;
    response->static_body = packed != NULL ? packed->str : asset->file.begin;
    response->static_size =
        packed != NULL ? packed->len : (size_t)(asset->file.end - asset->file.begin);
    if (packed != NULL) {
        response_header(response, "Content-Encoding", coding_name(coding));
    }
}

Response *asset_answer(const Asset *asset, const Request *request, const char *type)
{
    bool same = g_strcmp0(request_header(request, "if-none-match"), asset->tag) == 0;
    Response *response = response_new(same ? 304 : 200, type);
    if (!same) {
        body_set(response, asset, request_header(request, "accept-encoding"));
    }
    response_header(response, "ETag", asset->tag);
    response_header(response, "Vary", "Accept-Encoding");
    response_header(response, "X-Content-Type-Options", "nosniff");
    return response;
}

// SPDX-License-Identifier: Apache-2.0
#include "poster/drawing_shelf.h"

#include <string.h>

extern const EmbeddedFile tangga_asset_files[];
extern const size_t tangga_asset_count;

const EmbeddedFile *drawing_shelf_file(const char *path)
{
    for (size_t i = 0; i < tangga_asset_count; i++) {
        if (g_str_equal(tangga_asset_files[i].path, path)) {
            return &tangga_asset_files[i];
        }
    }
    return NULL;
}

bool drawing_shelf_take(const char *path, Drawing **ret_drawing, GError **error)
{
    const EmbeddedFile *file = drawing_shelf_file(path);
    if (file == NULL) {
        return error_set(error, ERROR_NOT_FOUND, "no drawing %s", path);
    }
    return drawing_parse(file->begin, (size_t)(file->end - file->begin), ret_drawing, error);
}

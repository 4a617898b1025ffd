// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The knowledge files inside the program, for the tests of their loaders. */
#include <string.h>

#include "base/embedded.h"
#include "base/stanza.h"

extern const EmbeddedFile tangga_data_files[];

static inline StanzaFile *data_file(const char *path)
{
    g_autoptr(GError) error = NULL;
    for (const EmbeddedFile *file = tangga_data_files; file->path != NULL; file++) {
        if (g_str_equal(file->path, path)) {
            StanzaFile *parsed = stanza_file_parse(path, file->begin, &error);
            g_assert_no_error(error);
            return parsed;
        }
    }
    g_error("no data file %s", path);
}

static inline StanzaFile *text_file(const char *name, const char *text)
{
    g_autoptr(GError) error = NULL;
    StanzaFile *parsed = stanza_file_parse(name, text, &error);
    g_assert_no_error(error);
    return parsed;
}

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The knowledge files inside the program, for the tests of their loaders. */
#include <string.h>

#include "base/embedded.h"
#include "base/stanza.h"

extern const EmbeddedFile tangga_data_files[];

/* The file as text, for tests that damage it. */
static inline const char *data_text(const char *path)
{
    for (const EmbeddedFile *file = tangga_data_files; file->path != NULL; file++) {
        if (g_str_equal(file->path, path)) {
            return file->begin;
        }
    }
    g_error("no data file %s", path);
}

static inline StanzaFile *data_file(const char *path)
{
    g_autoptr(GError) error = NULL;
    StanzaFile *parsed = stanza_file_parse(path, data_text(path), &error);
    g_assert_no_error(error);
    return parsed;
}

static inline StanzaFile *text_file(const char *name, const char *text)
{
    g_autoptr(GError) error = NULL;
    StanzaFile *parsed = stanza_file_parse(name, text, &error);
    g_assert_no_error(error);
    return parsed;
}

/* The text with some bytes changed, cut out or doubled; valid UTF-8 only by chance. */
static inline char *noisy(GRand *rand, const char *text)
{
    g_autoptr(GString) out = g_string_new(text);
    for (int i = g_rand_int_range(rand, 1, 12); i > 0 && out->len > 1; i--) {
        gssize at = g_rand_int_range(rand, 0, (gint32)out->len);
        gssize cut = g_rand_int_range(rand, 1, 400);
        switch (g_rand_int_range(rand, 0, 5)) {
        case 0:
            out->str[at] = (char)g_rand_int_range(rand, 1, 256);
            break;
        case 1:
            g_string_erase(out, at, CLAMP(cut, 0, (gssize)out->len - at));
            break;
        case 2:
            g_string_insert(out, at, "\n\n");
            break;
        case 3:
            g_string_insert(out, at, "{");
            break;
        default:
            g_string_truncate(out, (gsize)at);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

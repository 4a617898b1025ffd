// SPDX-License-Identifier: Apache-2.0
#include "poster/palette_book.h"

#include "base/stanza.h"
#include "poster/drawing_shelf.h"

static const char FILE_NAME[] = "poster/palettes.txt";

struct PaletteBook {
    StanzaFile *file;
    GArray *palettes; /* ReadyPalette */
};

void palette_book_free(PaletteBook *book)
{
    if (book != NULL) {
        stanza_file_free(book->file);
        g_array_unref(book->palettes);
        g_free(book);
    }
}

static bool ready_read(const Stanza *stanza, ReadyPalette *ret_ready, GError **error)
{
    ReadyPalette ready = {.name = stanza_id(stanza)};
    for (int role = 0; role < ROLE_COUNT; role++) {
        const char *key = role_name((Role)role);
        g_autofree char *plain = g_strdelimit(g_strdup(key), "-", '_');
        if (!colour_parse(stanza_text(stanza, plain), &ready.palette.of[role])) {
            return stanza_refuse(stanza, plain, error, "%s is no colour like #a1b2c3", plain);
        }
    }
    ready.palette = palette_settle(ready.palette);
    *ret_ready = ready;
    return true;
}

PaletteBook *palette_book_new(GError **error)
{
    g_autoptr(PaletteBook) book = g_new0(PaletteBook, 1);
    book->palettes = g_array_new(FALSE, FALSE, sizeof(ReadyPalette));
    const EmbeddedFile *file = drawing_shelf_file(FILE_NAME);
    if (file == NULL) {
        error_set(error, ERROR_NOT_FOUND, "no %s", FILE_NAME);
        return NULL;
    }
    book->file = stanza_file_parse(FILE_NAME, file->begin, error);
    for (size_t i = 0; book->file != NULL && i < stanza_file_count(book->file); i++) {
        ReadyPalette ready = {0};
        if (!ready_read(stanza_file_at(book->file, i), &ready, error)) {
            return NULL;
        }
        g_array_append_val(book->palettes, ready);
    }
    return book->file != NULL ? g_steal_pointer(&book) : NULL;
}

size_t palette_book_count(const PaletteBook *book)
{
    return book->palettes->len;
}

const ReadyPalette *palette_book_at(const PaletteBook *book, size_t i)
{
    return &g_array_index(book->palettes, ReadyPalette, i);
}

const char *palette_book_said(const PaletteBook *book, size_t i, const Lang *lang)
{
    return stanza_said(stanza_file_at(book->file, i), "name", lang);
}

bool palette_book_choose(const PaletteBook *book, const char *text, Palette *ret_palette,
                         GError **error)
{
    Colour seed = {0};
    if (colour_parse(text, &seed)) {
        *ret_palette = palette_from_seed(seed);
        return true;
    }
    for (size_t i = 0; i < palette_book_count(book); i++) {
        const ReadyPalette *ready = palette_book_at(book, i);
        if (*text == '\0' || g_str_equal(ready->name, text)) {
            *ret_palette = ready->palette;
            return true;
        }
    }
    return error_set(error, ERROR_INVALID, "no palette '%s'", text);
}

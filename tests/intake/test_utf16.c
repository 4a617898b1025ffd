// SPDX-License-Identifier: Apache-2.0
#include "intake/utf16.h"

#include <string.h>

static char *turned(const char *wide, gsize length, bool big, gsize piece)
{
    Utf16 state = {.big = big};
    g_autoptr(GString) out = g_string_new(NULL);
    char text[256];
    for (gsize at = 0; at < length; at += piece) {
        gsize more = MIN(piece, length - at);
        g_string_append_len(out, text, (gssize)utf16_read(&state, wide + at, more, text));
    }
    g_string_append_len(out, text, (gssize)utf16_end(&state, text));
    return g_strdup(out->str);
}

static void characters_cross_pieces(void)
{
    static const char TEXT[] = "Mas Joko 🛵: é — ok";
    for (int big = 0; big < 2; big++) {
        gsize length = 0;
        g_autofree char *wide =
            g_convert(TEXT, -1, big ? "UTF-16BE" : "UTF-16LE", "UTF-8", NULL, &length, NULL);
        for (gsize piece = 1; piece <= length; piece++) {
            g_autofree char *out = turned(wide, length, big, piece);
            g_assert_cmpstr(out, ==, TEXT);
        }
    }
}

static void halves_that_stand_alone_are_replaced(void)
{
    g_autofree char *lead = turned("\x3D\xD8"
                                   "a\0",
                                   4, false, 1);
    g_assert_cmpstr(lead, ==, "\uFFFDa");
    g_autofree char *trail = turned("\xF5\xDE"
                                    "a\0",
                                    4, false, 2);
    g_assert_cmpstr(trail, ==, "\uFFFDa");
    g_autofree char *end = turned("a\0\x3D\xD8"
                                  "b",
                                  5, false, 5);
    g_assert_cmpstr(end, ==, "a\uFFFD");
}

void test_utf16(void)
{
    g_test_add_func("/intake/utf16/pieces", characters_cross_pieces);
    g_test_add_func("/intake/utf16/halves", halves_that_stand_alone_are_replaced);
}

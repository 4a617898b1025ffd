// SPDX-License-Identifier: Apache-2.0
#include "intake/encoding.h"

#include <string.h>

#define BYTES(text) text, sizeof text - 1

static void every_encoding_becomes_utf8(void)
{
    static const struct {
        const char *bytes;
        gsize length;
        const char *text;
        Encoding encoding;
    } CASES[] = {
        {BYTES("Rp é"), "Rp é", ENCODING_UTF8},
        {BYTES("\xef\xbb\xbfTanggal"), "Tanggal", ENCODING_UTF8},
        {BYTES("\xff\xfeT\0a\0\x3d\xd8\x00\xde"), "Ta😀", ENCODING_UTF16_LE},
        {BYTES("\xfe\xff\0T\0a"), "Ta", ENCODING_UTF16_BE},
        {BYTES("T\0a\0n\0g\0g\0a\0l\0"), "Tanggal", ENCODING_UTF16_LE},
        {BYTES("\0T\0a\0n\0g\0g\0a\0l"), "Tanggal", ENCODING_UTF16_BE},
        {BYTES("Caf\xe9 \x80 5 \x93ya\x94"), "Café € 5 “ya”", ENCODING_WINDOWS_1252},
        {BYTES(""), "", ENCODING_UTF8},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file = g_bytes_new_static(CASES[i].bytes, CASES[i].length);
        g_auto(DecodedText) decoded = {0};
        encoding_decode(file, &decoded);
        g_assert_cmpstr(decoded.text, ==, CASES[i].text);
        g_assert_cmpint(decoded.encoding, ==, CASES[i].encoding);
        g_assert_cmpuint(decoded.repaired, ==, 0);
    }
}

static void what_is_plain_already_is_read_where_it_is(void)
{
    static const struct {
        const char *bytes;
        gsize length;
        const char *text; /* NULL: must be decoded */
    } CASES[] = {
        {BYTES("nama,harga\nkopi,12.500\n"), "nama,harga\nkopi,12.500\n"},
        {BYTES("\xef\xbb\xbfTanggal,Rp"), "Tanggal,Rp"},
        {BYTES("Rp é\nteh é, kopi é susu\n"), "Rp é\nteh é, kopi é susu\n"},
        {BYTES("harga 12.500 caf\xe9"), NULL},
        {BYTES("delapan huruf\0dan lagi"), NULL},
        {BYTES("delapan huruf, terpotong \xc3"), NULL},
        {BYTES("T\0a\0n\0g\0g\0a\0l\0"), NULL},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_autoptr(GBytes) file = g_bytes_new(CASES[i].bytes, CASES[i].length);
        size_t length = 0;
        const char *text = encoding_plain(file, &length);
        g_autofree char *found = text != NULL ? g_strndup(text, length) : NULL;
        g_assert_cmpstr(found, ==, CASES[i].text);
    }
}

static void two_encodings_in_one_file_are_both_read_and_told(void)
{
    g_autoptr(GBytes) file = g_bytes_new_static(BYTES("Kopi é\nKopi \xe9\n"));
    g_auto(DecodedText) decoded = {0};
    encoding_decode(file, &decoded);
    g_assert_cmpstr(decoded.text, ==, "Kopi é\nKopi é\n");
    g_assert_cmpuint(decoded.repaired, ==, 1);
}

static void half_a_letter_harms_nothing(void)
{
    g_autoptr(GBytes) file = g_bytes_new_static(BYTES("\xff\xfeT\0\x3d\xd8\x41\0\x01"));
    g_auto(DecodedText) decoded = {0};
    encoding_decode(file, &decoded);
    g_assert_true(g_utf8_validate(decoded.text, (gssize)decoded.length, NULL));
    g_assert_true(g_str_has_prefix(decoded.text, "T"));
}

void test_encoding(void)
{
    g_test_add_func("/intake/encoding/plain", what_is_plain_already_is_read_where_it_is);
    g_test_add_func("/intake/encoding/utf8", every_encoding_becomes_utf8);
    g_test_add_func("/intake/encoding/mixed", two_encodings_in_one_file_are_both_read_and_told);
    g_test_add_func("/intake/encoding/half", half_a_letter_harms_nothing);
}

// SPDX-License-Identifier: Apache-2.0
/* C20: nobody gets what he cannot unpack, and everybody the smallest he can. */
#include "web/coding.h"

typedef struct {
    const char *header;
    Coding wanted;
} Case;

static void the_header_is_taken_at_its_word(void)
{
    static const Case CASES[] = {
        {NULL, CODING_NONE},
        {"", CODING_NONE},
        {"gzip", CODING_GZIP},
        {"GZip", CODING_GZIP},
        {"gzip, deflate", CODING_GZIP},
        {"gzip, deflate, br", CODING_BROTLI},
        {"gzip, deflate, br, zstd", CODING_BROTLI},
        {"br;q=1.0, gzip;q=0.8, *;q=0.1", CODING_BROTLI},
        {"gzip;q=1.0, br;q=0.5", CODING_GZIP},
        {"br;q=0, gzip", CODING_GZIP},
        {"br;q=0.000 ,gzip ; q=0.2", CODING_GZIP},
        {"br;q=0.001", CODING_BROTLI},
        {"gzip;q=0", CODING_NONE},
        {"gzip;q=0, *", CODING_BROTLI},
        {"*", CODING_BROTLI},
        {"*;q=0", CODING_NONE},
        {"*;q=0, gzip", CODING_GZIP},
        {"br;q=0, *;q=0.5", CODING_GZIP},
        {"identity", CODING_NONE},
        {"identity;q=0", CODING_NONE},
        {"gzipped, bro, x-br", CODING_NONE},
        {"deflate, gzip;q=0.5, x", CODING_GZIP},
        {"gzip;q=abc", CODING_NONE},
        {"gzip;q=", CODING_NONE},
        {"gzip;level=9;q=0", CODING_NONE},
        {",, ;q=1,,gzip", CODING_GZIP},
        {"gzip;q=1.999", CODING_GZIP},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(CASES); i++) {
        g_test_message("%s", CASES[i].header != NULL ? CASES[i].header : "-");
        g_assert_cmpint(coding_choose(CASES[i].header), ==, CASES[i].wanted);
    }
}

static void any_bytes_are_read_to_their_end(void)
{
    static const char LETTERS[] = "gzipbr*;,=q01. \t\xff";
    for (int round = 0; round < 20000; round++) {
        char header[24] = "";
        for (int i = g_test_rand_int_range(0, 23); i > 0; i--) {
            header[i - 1] = LETTERS[g_test_rand_int_range(0, (gint32)sizeof LETTERS - 1)];
        }
        g_assert_cmpint(coding_q(header, "br"), <=, CODING_Q_MAX);
        g_assert_cmpint(coding_choose(header), <=, CODING_BROTLI);
    }
}

static void each_has_its_name(void)
{
    g_assert_null(coding_name(CODING_NONE));
    g_assert_cmpstr(coding_name(CODING_GZIP), ==, "gzip");
    g_assert_cmpstr(coding_name(CODING_BROTLI), ==, "br");
}

void test_coding(void)
{
    g_test_add_func("/web/coding/C20/header", the_header_is_taken_at_its_word);
    g_test_add_func("/web/coding/C20/nonsense", any_bytes_are_read_to_their_end);
    g_test_add_func("/web/coding/C20/name", each_has_its_name);
}

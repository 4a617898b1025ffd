// SPDX-License-Identifier: Apache-2.0
#include "web/brotli.h"

#include <brotli/decode.h>

#include "web/gzip.h"

static void what_is_packed_is_smaller_and_comes_back(void)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < 200; i++) {
        g_string_append_printf(
            text, "<li class=\"item\"><a href=\"/pesanan/%d\">Pesanan %d</a></li>", i, i * 7);
    }
    GString *packed = brotli(text->str, text->len), *other = gzip(text->str, text->len);
    g_assert_cmpuint(packed->len, <, other->len);
    g_autofree guint8 *back = g_malloc(text->len);
    size_t size = text->len;
    g_assert_cmpint(BrotliDecoderDecompress(packed->len, (const guint8 *)packed->str, &size, back),
                    ==, BROTLI_DECODER_RESULT_SUCCESS);
    g_assert_cmpmem(back, size, text->str, text->len);
    g_string_free(packed, TRUE);
    g_string_free(other, TRUE);
}

static void what_does_not_shrink_stays(void)
{
    g_assert_null(brotli("", 0));
    g_assert_null(brotli("a", 1));
}

void test_brotli(void)
{
    g_test_add_func("/web/brotli/back", what_is_packed_is_smaller_and_comes_back);
    g_test_add_func("/web/brotli/small", what_does_not_shrink_stays);
}

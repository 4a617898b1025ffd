// SPDX-License-Identifier: Apache-2.0
#define ZLIB_CONST
#include "web/gzip.h"

#include <zlib.h>

/* A list as pages hold them: `size` bytes. */
static GString *page_of(size_t size)
{
    GString *page = g_string_new(NULL);
    for (int i = 0; page->len < size; i++) {
        g_string_append_printf(page, "<li><a href=\"/pesanan/%d\">Pesanan %d</a>", i, i * i);
    }
    g_string_truncate(page, size);
    return page;
}

static void assert_unpacks(const GString *packed, const GString *page)
{
    g_autofree char *bytes = g_malloc(page->len + 1);
    z_stream stream = {.next_in = (const Bytef *)packed->str,
                       .avail_in = (uInt)packed->len,
                       .next_out = (Bytef *)bytes,
                       .avail_out = (uInt)page->len + 1};
    g_assert_cmpint(inflateInit2(&stream, 15 + 16), ==, Z_OK);
    g_assert_cmpint(inflate(&stream, Z_FINISH), ==, Z_STREAM_END);
    g_assert_cmpmem(bytes, stream.total_out, page->str, page->len);
    inflateEnd(&stream);
}

static void texts_of_every_size_come_back(void)
{
    static const size_t sizes[] = {400,   761,   762,   763,   1000,  7929,   7930,
                                   16000, 16384, 32505, 32506, 32768, 100000, 1000000};
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        GString *page = page_of(sizes[i]);
        GString *packed = gzip(page->str, page->len);
        g_assert_nonnull(packed);
        g_assert_cmpuint(packed->len, <, page->len / 2);
        assert_unpacks(packed, page);
        g_string_free(packed, TRUE);
        g_string_free(page, TRUE);
    }
}

static void what_would_not_shrink_is_sent_as_it_is(void)
{
    GString *small = page_of(399);
    g_assert_null(gzip(small->str, small->len));
    g_string_free(small, TRUE);
    g_autoptr(GRand) rand = g_rand_new_with_seed(1);
    guint32 noise[500];
    for (size_t i = 0; i < G_N_ELEMENTS(noise); i++) {
        noise[i] = g_rand_int(rand);
    }
    g_assert_null(gzip((const char *)noise, sizeof noise));
}

void test_gzip(void)
{
    g_test_add_func("/web/gzip/texts of every size come back", texts_of_every_size_come_back);
    g_test_add_func("/web/gzip/what would not shrink is sent as it is",
                    what_would_not_shrink_is_sent_as_it_is);
}

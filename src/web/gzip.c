// SPDX-License-Identifier: Apache-2.0
#define ZLIB_CONST
#include "web/gzip.h"

#include <string.h>
#include <zlib.h>

#define SMALLEST_BYTES 400
#define LEVEL 6
#define LOOKAHEAD_BYTES 262 /* zlib keeps these of a window for itself */

/* Ways from the default: the window that just holds the text, and memory to match. zlib's own
 * sizes, 256 KB to be cleared for a page of 8 KB, cost more than the compression. */
static int window_bits(size_t size)
{
    int bits = 10;
    while (bits < 15 && size + LOOKAHEAD_BYTES > (size_t)1 << bits) {
        bits++;
    }
    return bits;
}

GString *gzip(const char *bytes, size_t size)
{
    if (size < SMALLEST_BYTES || size > UINT_MAX) {
        return NULL;
    }
    z_stream stream = {0};
    int bits = window_bits(size);
    if (deflateInit2(&stream, LEVEL, Z_DEFLATED, bits + 16, bits - 7, Z_DEFAULT_STRATEGY) != Z_OK) {
        return NULL;
    }
    GString *out = g_string_new(NULL);
    g_string_set_size(out, deflateBound(&stream, size));
    stream.next_in = (const Bytef *)bytes;
    stream.avail_in = (uInt)size;
    stream.next_out = (Bytef *)out->str;
    stream.avail_out = (uInt)out->len;
    int result = deflate(&stream, Z_FINISH);
    deflateEnd(&stream);
    if (result != Z_STREAM_END || stream.total_out >= size) {
        g_string_free(out, TRUE);
        return NULL;
    }
    g_string_set_size(out, stream.total_out);
    return out;
}

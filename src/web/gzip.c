// SPDX-License-Identifier: Apache-2.0
#define ZLIB_CONST
#include "web/gzip.h"

#include <string.h>
#include <zlib.h>

#define SMALLEST_BYTES 400

GString *gzip(const char *bytes, size_t size)
{
    if (size < SMALLEST_BYTES || size > UINT_MAX) {
        return NULL;
    }
    z_stream stream = {0};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
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

bool gzip_accepted(const char *accept_encoding)
{
    if (accept_encoding == NULL) {
        return false;
    }
    const char *at = strstr(accept_encoding, "gzip");
    if (at == NULL) {
        return false;
    }
    at += strlen("gzip");
    at += strspn(at, " ");
    return !g_str_has_prefix(at, ";q=0") ||
           (at[4] == '.' && strspn(at + 5, "0") < strcspn(at + 5, ","));
}

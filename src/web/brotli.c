// SPDX-License-Identifier: Apache-2.0
#include "web/brotli.h"

#include <brotli/encode.h>
#include <stdbool.h>

#define WINDOW_BITS 18 /* 256 KB: more than any file of ours, less memory for phones */

GString *brotli(const char *bytes, size_t size)
{
    size_t packed = BrotliEncoderMaxCompressedSize(size);
    GString *out = g_string_new(NULL);
    g_string_set_size(out, packed);
    bool done =
        packed > 0 && BrotliEncoderCompress(BROTLI_MAX_QUALITY, WINDOW_BITS, BROTLI_MODE_TEXT, size,
                                            (const uint8_t *)bytes, &packed, (uint8_t *)out->str);
    if (!done || packed >= size) {
        g_string_free(out, TRUE);
        return NULL;
    }
    g_string_set_size(out, packed);
    return out;
}

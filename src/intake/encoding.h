// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Bytes of a text file, whoever wrote it, as UTF-8: with or without a mark at the beginning, UTF-16
 * of both orders, Windows-1252, and files in which two of them were put together: there every byte
 * that is no UTF-8 is taken for Windows-1252. Zero bytes and lone surrogates are dropped or replaced;
 * the result is always valid UTF-8, with a zero byte behind it, owned by the caller. */
#include "base/error.h"

typedef enum { ENCODING_UTF8, ENCODING_UTF16_LE, ENCODING_UTF16_BE, ENCODING_WINDOWS_1252 } Encoding;

typedef struct {
    char *text;
    size_t length;
    Encoding encoding;
    size_t repaired; /* bytes of UTF-8 text that were none */
} DecodedText;
void decoded_text_clear(DecodedText *decoded);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(DecodedText, decoded_text_clear)

/* The text inside of the file when it can be read as it is: UTF-8 throughout, without zero bytes, and
 * not ended by one. NULL: it must be decoded. */
const char *encoding_plain(GBytes *file, size_t *ret_length);
void encoding_decode(GBytes *file, DecodedText *ret_decoded);

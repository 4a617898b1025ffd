// SPDX-License-Identifier: Apache-2.0
#include "intake/encoding.h"

#include <stdint.h>
#include <string.h>

#define SAMPLE 4096u

/* 0x80 … 0x9f of Windows-1252; the five that have no letter become U+FFFD. */
static const gunichar WINDOWS[32] = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

void decoded_text_clear(DecodedText *decoded)
{
    g_clear_pointer(&decoded->text, g_free);
}

/* Without a mark: half of the bytes of Latin text in UTF-16 are zero, all on one side. */
static bool zeros_at(const guint8 *bytes, gsize length, gsize side)
{
    gsize seen = MIN(length, SAMPLE) & ~(gsize)1, zeros = 0, others = 0;
    for (gsize i = 0; i < seen; i++) {
        zeros += bytes[i] == 0 && i % 2 == side;
        others += bytes[i] == 0 && i % 2 != side;
    }
    return seen >= 4 && zeros * 10 > seen * 3 && others * 20 < seen;
}

static Encoding encoding_guess(const guint8 *bytes, gsize length, gsize *ret_mark)
{
    *ret_mark = 0;
    if (length >= 2 && bytes[0] == 0xff && bytes[1] == 0xfe) {
        *ret_mark = 2;
        return ENCODING_UTF16_LE;
    }
    if (length >= 2 && bytes[0] == 0xfe && bytes[1] == 0xff) {
        *ret_mark = 2;
        return ENCODING_UTF16_BE;
    }
    if (length >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0) {
        *ret_mark = 3;
        return ENCODING_UTF8;
    }
    return zeros_at(bytes, length, 1)   ? ENCODING_UTF16_LE
           : zeros_at(bytes, length, 0) ? ENCODING_UTF16_BE
                                        : ENCODING_UTF8;
}

static gunichar unit_at(const guint8 *bytes, bool big)
{
    return big ? (gunichar)bytes[0] << 8 | bytes[1] : (gunichar)bytes[1] << 8 | bytes[0];
}

static void utf16_append(GString *out, const guint8 *bytes, gsize length, bool big)
{
    for (gsize i = 0; i + 1 < length; i += 2) {
        gunichar unit = unit_at(bytes + i, big);
        gunichar next = i + 3 < length ? unit_at(bytes + i + 2, big) : 0;
        if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
            unit = 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00);
            i += 2;
        }
        if (unit != 0) {
            g_string_append_unichar(out, unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit);
        }
    }
}

/* Valid runs as they are, every other byte as Windows-1252; returns how many those were. */
static size_t bytes_append(GString *out, const guint8 *bytes, gsize length)
{
    size_t repaired = 0;
    const char *at = (const char *)bytes, *end = at + length;
    while (at < end) {
        const char *stop = at;
        g_utf8_validate_len(at, (gsize)(end - at), &stop);
        g_string_append_len(out, at, stop - at);
        if (stop < end && *stop != '\0') {
            guint8 byte = (guint8)*stop;
            g_string_append_unichar(out, byte < 0xa0 ? WINDOWS[byte & 31] : byte);
            repaired++;
        }
        at = stop + 1;
    }
    return repaired;
}

static bool has_long_letters(const guint8 *bytes, gsize length, size_t repaired)
{
    size_t high = 0;
    for (gsize i = 0; i < length; i++) {
        high += bytes[i] >= 0x80;
    }
    return high > repaired;
}

/* Eight bytes at a time where all of them are letters of ASCII. */
static bool is_plain(const char *at, const char *end)
{
    static const uint64_t ONES = UINT64_C(0x0101010101010101), HIGHS = UINT64_C(0x8080808080808080);
    while (at < end) {
        uint64_t word = 0;
        if (end - at >= 8) {
            memcpy(&word, at, sizeof word);
        }
        if ((word & HIGHS) == 0 && ((word - ONES) & HIGHS) == 0) {
            at += 8;
            continue;
        }
        const char *stop = at;
        const char *line = memchr(at, '\n', (size_t)(end - at));
        const char *until = line != NULL ? line + 1 : end;
        if (!g_utf8_validate_len(at, (gsize)(until - at), &stop)) {
            return false;
        }
        at = until;
    }
    return true;
}

const char *encoding_plain(GBytes *file, size_t *ret_length)
{
    gsize length = 0, mark = 0;
    const char *bytes = g_bytes_get_data(file, &length);
    if (bytes == NULL ||
        encoding_guess((const guint8 *)bytes, length, &mark) != ENCODING_UTF8 ||
        !is_plain(bytes + mark, bytes + length)) {
        return NULL;
    }
    *ret_length = length - mark;
    return bytes + mark;
}

void encoding_decode(GBytes *file, DecodedText *ret_decoded)
{
    gsize length = 0, mark = 0;
    const guint8 *bytes = g_bytes_get_data(file, &length);
    Encoding encoding = bytes != NULL ? encoding_guess(bytes, length, &mark) : ENCODING_UTF8;
    g_autoptr(GString) out = g_string_sized_new(length + 1);
    size_t repaired = 0;
    if (encoding == ENCODING_UTF8) {
        repaired = bytes != NULL ? bytes_append(out, bytes + mark, length - mark) : 0;
        bool mixed = repaired > 0 && has_long_letters(bytes + mark, length - mark, repaired);
        encoding = repaired > 0 && !mixed ? ENCODING_WINDOWS_1252 : ENCODING_UTF8;
        repaired = mixed ? repaired : 0;
    } else {
        utf16_append(out, bytes + mark, length - mark, encoding == ENCODING_UTF16_BE);
    }
    size_t size = out->len;
    *ret_decoded =
        (DecodedText){g_string_free(g_steal_pointer(&out), FALSE), size, encoding, repaired};
}

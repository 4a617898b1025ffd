// SPDX-License-Identifier: Apache-2.0
#pragma once
/* memchr and memcmp for the short stretches of a chat: their calls cost more than the looking there. Sixteen bytes
 * at a time where the compiler has vectors, never a byte from `end` on. Owns nothing. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef unsigned char ByteBlock __attribute__((vector_size(16)));

/* The place of the first such byte; NULL for none. */
static inline const char *byte_find(const char *at, const char *end, char byte)
{
    const unsigned char wanted = (unsigned char)byte;
    const ByteBlock all = {wanted, wanted, wanted, wanted, wanted, wanted, wanted, wanted,
                           wanted, wanted, wanted, wanted, wanted, wanted, wanted, wanted};
    for (; end - at >= 16; at += 16) {
        ByteBlock block;
        memcpy(&block, at, sizeof block);
        block = (ByteBlock)(block == all); /* 0xFF where it is */
        uint64_t half[2];
        memcpy(half, &block, sizeof half);
        if ((half[0] | half[1]) != 0) {
            size_t before = half[0] != 0 ? 0 : 8;
            uint64_t found = half[0] != 0 ? half[0] : half[1];
            return at + before + (size_t)__builtin_ctzll(found) / 8; /* little end first */
        }
    }
    for (; at < end; at++) {
        if (*at == byte) {
            return at;
        }
    }
    return NULL;
}

/* Are so many bytes the same? Eight at a time, the last ones twice. */
static inline int bytes_same(const char *one, const char *other, size_t length)
{
    uint64_t a = 0, b = 0;
    for (size_t at = 0; length >= 8 && at < length; at += 8) {
        size_t from = at + 8 <= length ? at : length - 8;
        memcpy(&a, one + from, 8);
        memcpy(&b, other + from, 8);
        if (a != b) {
            return 0;
        }
    }
    return length >= 8 || memcmp(one, other, length) == 0;
}

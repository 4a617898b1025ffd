// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the kernel needs of <string.h>, for a machine that has no library: WebAssembly, whose own
 * instructions copy and fill. Elsewhere the system's header is found. */
#include <stddef.h>

#define memcpy(to, from, length) __builtin_memcpy(to, from, length)
#define memmove(to, from, length) __builtin_memmove(to, from, length)
#define memset(to, byte, length) __builtin_memset(to, byte, length)

static inline int memcmp(const void *one, const void *other, size_t length)
{
    const unsigned char *a = one, *b = other;
    for (size_t i = 0; i < length; i++) {
        if (a[i] != b[i]) {
            return a[i] < b[i] ? -1 : 1;
        }
    }
    return 0;
}

static inline void *memchr(const void *at, int byte, size_t length)
{
    const unsigned char *bytes = at;
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == (unsigned char)byte) {
            return (void *)(bytes + i);
        }
    }
    return NULL;
}

static inline size_t strlen(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

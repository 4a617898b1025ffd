// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A file carried inside the program. Tables end with a row of NULLs; the bytes are followed by
 * a zero byte, so that text files are C strings. Made by cmake/embed.cmake. */
#include <stddef.h>

typedef struct {
    const char *path;  /* relative to the embedded folder, '/' between parts */
    const char *begin; /* first byte */
    const char *end;   /* one past the last byte */
} EmbeddedFile;

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Brotli (RFC 7932) of files that are packed once and sent to many phones: a sixth smaller than gzip,
 * and a hundred times slower. */
#include <glib.h>

/* NULL when it would not become smaller. */
GString *brotli(const char *bytes, size_t size);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* gzip of whole answers (RFC 1952), for phones on slow networks. */
#include <glib.h>

/* NULL when it would not become smaller. */
GString *gzip(const char *bytes, size_t size);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Which packing a browser takes (RFC 9110, 12.5.3), from its Accept-Encoding header. Invariant: nothing
 * it refused (q=0) or did not name, by name or by "*", is ever chosen. */
#include <glib.h>
#include <stdbool.h>

typedef enum { CODING_NONE, CODING_GZIP, CODING_BROTLI } Coding;

#define CODING_Q_MAX 1000 /* thousandths */

/* 0 … CODING_Q_MAX: how much it wants this coding. A header of nonsense wants nothing. */
int coding_q(const char *accept_encoding, const char *coding);
/* The smallest it takes as gladly as the other; header may be NULL. */
Coding coding_choose(const char *accept_encoding);
/* For Content-Encoding; NULL for CODING_NONE. */
const char *coding_name(Coding coding);

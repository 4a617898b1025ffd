// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Names of accounts: is it the same everywhere? Capitals, dots, underscores and "@" make no other
 * name (requirements P15, M02 d). Pure; strings are owned by the caller. */
#include <stddef.h>

#include "base/error.h"

/* "@KeripikTempe_SR" → "keripiktempesr"; of an address its last part. A phone number gives "": it
 * is no name. */
MUST_USE char *handle_fold(const char *handle);
/* The folded name most of them share, the first one when none is ahead; NULL with fewer than two
 * names. It is allowed on every platform: letters and digits alone. */
char *handle_family(const char *const *handles, size_t count);
/* Is it another name? Phone numbers and empty ones are not. */
bool handle_differs(const char *handle, const char *family);

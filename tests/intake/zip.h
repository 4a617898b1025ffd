// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A .zip made by hand for tests, with stored entries, so that its bytes can also be made wrong. The
 * result is owned by the caller. */
#include <glib.h>

typedef struct {
    const char *name;
    const char *bytes;
    gsize length;
} ZipEntry;

GByteArray *zip_make(const ZipEntry *entries, guint count);

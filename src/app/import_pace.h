// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who is told how far a long file is, after each of its records. */
#include "base/error.h"

/* step: rows_done of `rows` are written; false: it goes no further, with *error. The transaction may have
 * ended there and begun anew. */
typedef struct {
    bool (*step)(void *data, int64_t rows_done, int64_t rows, GError **error);
    void *data;
} ImportPace;

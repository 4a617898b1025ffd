// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The books checked against themselves: every figure that is stored twice must agree. Used by
 * `tangga verify`, by `tangga restore` and by tests after crashes. */
#include "db/db.h"

typedef struct {
    const char *name;   /* "order_totals" */
    const char *says;   /* English: what must hold */
    int64_t violations; /* rows that break it */
} BookCheck;

#define BOOK_CHECKS_MAX 32

/* Runs the database's own check, then ours. Fills up to BOOK_CHECKS_MAX results; all of them, also
 * when some are violated. */
MUST_USE bool books_verify(Db *db, BookCheck ret_checks[BOOK_CHECKS_MAX], size_t *ret_count,
                           GError **error);
/* All violations together, without the database's own check: cheap enough for within a transaction. */
MUST_USE bool books_violations(Db *db, int64_t *ret_count, GError **error);

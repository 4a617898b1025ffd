// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The records of a business as they were: copied into a database in memory and taken back, entry by entry of
 * the log of changed values (store/value_change.h), to what they were once a change was done. What is read from
 * there is what was read then; the records themselves are only read. Source: requirement F06 (a report can
 * be rebuilt from the log). */
#include "db/db.h"

/* *ret_past: for reading only, owned. NOT_FOUND: no such change. INVALID: it was done before the log began. */
MUST_USE bool past_open(Db *db, int64_t business_id, int64_t change_id, Db **ret_past,
                        GError **error);
typedef struct {
    int64_t change_id; /* that last said something about a report; 0: none */
    int64_t at;        /* when */
    int64_t later;     /* entries of the log since */
} PastMark;
MUST_USE bool past_of_report(Db *db, int64_t business_id, const char *period, PastMark *ret_mark,
                             GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Records that came from a file, by the natural key they have there: what is in is not put in again.
 * Kinds: "message", "sale". Source: import of files, never twice. */
#include "db/db.h"

/* *ret_record_id 0: not known. */
MUST_USE bool import_key_find(Db *db, int64_t business_id, const char *kind, const char *key,
                              int64_t *ret_record_id, GError **error);
MUST_USE bool import_key_add(Db *db, int64_t business_id, const char *kind, const char *key,
                             int64_t record_id, GError **error);

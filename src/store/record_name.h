// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What people call a record of any book: "Nasi kuning", "No. 9 Bu Sari". For lists that name records of
 * many kinds, as the history does (requirement F06). Never of another business. */
#include "db/db.h"

/* row_key: as in ValueChange, "12". *ret_name is owned, NULL when the book has no names, the record is gone
 * or its name is empty. */
MUST_USE bool record_name_find(Db *db, int64_t business_id, const char *book, const char *row_key,
                               char **ret_name, GError **error);
/* What amounts of the record are counted in ("g", "piece"); *ret_unit is owned, NULL: in nothing. */
MUST_USE bool record_unit_find(Db *db, int64_t business_id, const char *book, const char *row_key,
                               char **ret_unit, GError **error);

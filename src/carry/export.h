// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The file of a business: made ready by a write that stores names and versions, fetched by a read. Source:
 * requirement X06. */
#include "db/db.h"

/* Within a transaction of the caller. */
MUST_USE bool carry_export_ready(Db *db, int64_t business_id, GError **error);
/* *ret_file NULL: something changed since it was made ready. */
MUST_USE bool carry_export(Db *db, int64_t business_id, int64_t now, GString **ret_file,
                           GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Numbered migrations: files "NNNN_name.sql" applied in order, each in its own transaction, and
 * remembered in table schema_version. One text serves both databases (db_run_script). A database
 * newer than the program is refused (CONFLICT). */
#include "base/embedded.h"
#include "db/db.h"

MUST_USE bool migrate(Db *db, const EmbeddedFile *files, size_t count, GError **error);
/* The highest version applied; 0 for an empty database. */
MUST_USE bool migrate_version(Db *db, int64_t *ret_version, GError **error);

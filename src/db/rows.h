// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Many rows put into a table by few statements: a statement for each block of rows costs less than one
 * for each row, and on PostgreSQL the way to the server is gone once a block. Rows are put in the
 * order of adding. What a value points to is borrowed until the rows are put or freed. */
#include "db/db.h"

typedef struct DbRows DbRows;
/* insert: all of the statement before its rows, "INSERT INTO things (id, name) VALUES ", borrowed;
 * width: values a row. */
MUST_USE DbRows *db_rows_new(const char *insert, size_t width);
void db_rows_free(DbRows *rows);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DbRows, db_rows_free)
void db_rows_add(DbRows *rows, DbParams row);
/* Puts all that was added. Within one transaction: a block that fails leaves those before it. */
MUST_USE bool db_rows_put(DbRows *rows, Db *db, GError **error);

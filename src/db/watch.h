// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A watched table leaves what each write to it changed in value_changes: a new row its number (many of them
 * the range of their numbers), a changed row each field that is another one with the value before and
 * after, a row taken out all it held. Fields named key, code or digest are never kept: they open something
 * or tell nothing. On PostgreSQL triggers of the database write it at once; on SQLite the connection is told
 * of each row (value_hook.h) and writes it when it is settled, at the latest with the commit, and what a
 * script writes is not kept. It is counted to the row of `changes` the transaction was named after, else to
 * the newest one of the business. Source: requirement F06. */
#include "db/db.h"

#define WATCH_WORD "{WATCH"

/* statement: "{WATCH table key …}", keys beside business_id that tell a row; "{WATCH}" alone takes out the
 * triggers that SQLite had before. */
MUST_USE bool db_watch(Db *db, const char *statement, GError **error);
/* What this transaction writes belongs to that row of `changes`; SQLite alone: to the one it will add next, whose
 * number nobody else can take. */
#define WATCH_NEXT_CHANGE INT64_C(-1)
MUST_USE bool db_watch_name(Db *db, int64_t business_id, int64_t change_id, GError **error);
/* What was written so far stands in value_changes when it comes back. */
MUST_USE bool db_watch_settle(Db *db, GError **error);
/* How many entries are not settled yet; 0 on PostgreSQL. */
int64_t db_watch_unsettled(Db *db);
/* SQLite: nothing this connection writes from now on is kept. */
void db_watch_rest(Db *db);

/* Within a transaction that writes thousands of new rows: until it goes on, PostgreSQL does not name those
 * told by a number one by one, then by the range of their numbers (before_value to after_value). NULL:
 * failed. */
typedef struct DbWatchPause DbWatchPause;
MUST_USE DbWatchPause *db_watch_pause(Db *db, int64_t business_id, GError **error);
MUST_USE bool db_watch_resume(DbWatchPause *pause, GError **error);
void db_watch_pause_free(DbWatchPause *pause);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DbWatchPause, db_watch_pause_free)

/* For this folder: around the outermost transaction, and after each write within it. */
MUST_USE bool db_watch_begin(Db *db, GError **error);
MUST_USE bool db_watch_written(Db *db, GError **error);
void db_watch_end(Db *db);

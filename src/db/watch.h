// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A watched table leaves what each write to it changed in value_changes, by triggers of the database
 * itself: a new row its number, a changed row each field that is another one with the value before and
 * after, a row taken out all it held. Fields named key, code or digest are never kept: they open
 * something or tell nothing. The write is counted to the newest row of `changes` (on PostgreSQL: to the one
 * its transaction named, db_watch_name). Source: requirement F06. */
#include "db/db.h"

#define WATCH_WORD "{WATCH "

/* statement: "{WATCH table key …}", keys beside business_id that tell a row. The triggers there were are
 * made anew, for a table that got a column. */
MUST_USE bool db_watch(Db *db, const char *statement, GError **error);
/* What this transaction writes belongs to that row of `changes`. */
MUST_USE bool db_watch_name(Db *db, int64_t change_id, GError **error);

/* Within a transaction that writes thousands of new rows: until it goes on, those told by a number are not
 * named one by one, then by the range of their numbers (before_value to after_value). NULL: failed. */
typedef struct DbWatchPause DbWatchPause;
MUST_USE DbWatchPause *db_watch_pause(Db *db, int64_t business_id, GError **error);
MUST_USE bool db_watch_resume(DbWatchPause *pause, GError **error);
void db_watch_pause_free(DbWatchPause *pause);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DbWatchPause, db_watch_pause_free)

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Between transaction.c and group.c: a Db whose transactions are savepoints of one that stays open. */
#include "db/db.h"

void db_grouped_set(Db *db);
bool db_grouped_is_open(const Db *db);
/* Ends the open transaction: others see it, but only db_grouped_sync makes it durable. False: it is
 * gone with all that was written in it. */
MUST_USE bool db_grouped_commit(Db *db, GError **error);
/* All that was committed is on the disk. Another thread may write on `db` meanwhile. False: nobody
 * knows what the disk holds. */
MUST_USE bool db_grouped_sync(Db *db, GError **error);
/* How long its log is, in pages, since the last db_grouped_commit. */
int db_grouped_log_pages(const Db *db);
/* Another connection puts what is in the log back into the file, as far as no reader needs it there; writers
 * may go on. */
MUST_USE bool db_checkpoint(Db *db, GError **error);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Group commit on SQLite: writes of many customers become durable with one write to the disk, and
 * none is told so before. PostgreSQL does the same by itself.
 *
 * A group has one connection. Its members run on it one after another, each in a savepoint of one
 * open transaction: a member that fails is undone alone. It is committed by the member that makes it
 * large enough while the disk is idle, else, once nobody joins any more, by the thread that then has the disk
 * write it out; meanwhile the next members run. Only then is the promise that every member got kept. It is
 * lost for all of them when the commit failed (nothing was written) or the disk did: then nobody knows what
 * it holds, and nothing is written any more until the program starts anew. */
#include "base/promise.h"
#include "db/db.h"

typedef struct DbGroup DbGroup;

/* The file must exist. NULL for PostgreSQL and ":memory:". */
DbGroup *db_group_new(const char *url);
void db_group_free(DbGroup *group); /* commits what is open; nobody may have the turn */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DbGroup, db_group_free)

/* Waits for the turn and lends the connection until db_group_leave: its db_begin and db_commit are a
 * member's. Not from inside a transaction of another Db. UNAVAILABLE as db_open_again, or after the
 * disk failed. */
MUST_USE Db *db_group_enter(DbGroup *group, GError **error);
/* Ends the turn. The promise that all written so far is durable; NULL: nothing waits; owned. */
MUST_USE Promise *db_group_leave(DbGroup *group);

/* Transactions of `db` take turns with the group instead of asking for the lock over and over. */
void db_share_turns(Db *db, DbGroup *group);
/* For db.c: a transaction outside the group has the turn, and what was open is committed before. */
void db_group_turn_take(DbGroup *group);
void db_group_turn_give(DbGroup *group);

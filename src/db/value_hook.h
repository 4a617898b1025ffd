// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Fills a ValueLog with what SQLite says of each row before it is written (its preupdate hook), or of all
 * rows a session has noted: the two cannot stand on one connection at once. */
#include "db/value_log.h"

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_session sqlite3_session;

typedef struct ValueHook ValueHook;
/* For the life of the connection. books: owned. */
ValueHook *value_hook_new(sqlite3 *handle, GHashTable *books);
void value_hook_free(ValueHook *hook);
ValueLog *value_hook_log(ValueHook *hook);
/* Until it goes on, nothing is told. */
void value_hook_pause(ValueHook *hook);
void value_hook_resume(ValueHook *hook);
/* All the session has noted so far. business_id: of changed rows, of which it tells the changed fields
 * alone. Returns SQLite's result. */
int value_hook_read(ValueHook *hook, sqlite3_session *session, int64_t business_id);

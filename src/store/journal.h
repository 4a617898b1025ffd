// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was written, by whom, through which door; and the memory that makes writes idempotent: the
 * same key with the same body answers as the first time, with another body it is refused
 * (design 5.1). */
#include "db/record.h"

typedef struct {
    int64_t business_id, user_id;
    const char *key; /* 1 … 100 characters, made by the client */
    const char *action, *digest;
} WriteKey;

typedef struct {
    bool known; /* this key was written before */
    int64_t record_id;
    char *message; /* owned */
} WriteMemory;
void write_memory_clear(WriteMemory *memory);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(WriteMemory, write_memory_clear)

/* CONFLICT: the key was used for another action or body. */
MUST_USE bool write_recall(Db *db, const WriteKey *key, WriteMemory *ret_memory, GError **error);
MUST_USE bool write_remember(Db *db, const WriteKey *key, int64_t record_id, const char *message,
                             int64_t now, GError **error);
/* What the keys of this business answered is told no more: it may name somebody who is to be forgotten. The
 * keys stay, so that nothing is written twice; their message is then "". */
MUST_USE bool write_messages_forget(Db *db, int64_t business_id, GError **error);

typedef struct {
    int64_t id, user_id;
    const char *user, *action;
    int64_t record_id;
    const char *door; /* "page", "api", "command" */
    int64_t at;
} Change;
RECORD_LIST(Change, change)
/* Around a write, inside its transaction: what it changes (store/value_change.h) belongs to it. It stands in the
 * journal once it has ended, with the number it then has and the record the caller names. */
MUST_USE bool change_begin(Db *db, int64_t business_id, Change *change, GError **error);
MUST_USE bool change_end(Db *db, int64_t business_id, Change *change, GError **error);
/* Newest first, older than record `before` (0: from the newest). */
MUST_USE bool change_list(Db *db, int64_t business_id, int64_t before, int64_t limit,
                          RecordList **ret_list, GError **error);

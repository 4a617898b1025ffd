// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is remembered of exported chats (requirement T01): a mark for each thing that was kept, so that
 * nothing is kept twice, and the counts of each chat. Never a text of the chat. */
#include "base/date.h"
#include "db/record.h"

/* Remembers it; *ret_new false when it was known: then it must not be kept again. */
MUST_USE bool chat_mark_add(Db *db, int64_t business_id, const char *kind, int64_t mark,
                            int64_t now, bool *ret_new, GError **error);

typedef struct {
    int64_t id;
    int64_t mark;
    int64_t messages, answered, within;
    int64_t median_s, p90_s; /* -1: nothing was answered */
    int64_t first_day, last_day;
    int64_t read_at;
} ChatCounts;
RECORD_LIST(ChatCounts, chat_counts)

/* A chat that was read before gets the new counts. */
MUST_USE bool chat_counts_put(Db *db, int64_t business_id, const ChatCounts *counts, int64_t now,
                              int64_t *ret_id, GError **error);
/* By number, after number `after`: for paging. */
MUST_USE bool chat_counts_list(Db *db, int64_t business_id, int64_t after, int64_t limit,
                               RecordList **ret_list, GError **error);

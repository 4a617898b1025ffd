// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Keeping what the owner ticked of a chat: questions into the queue, order drafts as new orders, people
 * as contacts, ready replies (requirement T01). What was kept before is left out and counted. Called
 * within the transaction of an action: all or nothing. */
#include "app/chat_found.h"

typedef struct {
    int64_t kept[CHAT_ITEM_COUNT];
    int64_t known; /* kept before */
} ChatKept;

/* consent: the person agreed to be written to. *ret_problem: a sentence in the reader's language when
 * she must mend it (owned by the caller), else NULL. */
MUST_USE bool chat_keep(const Context *context, const ChatItem *item, bool consent, ChatKept *kept,
                        char **ret_problem, GError **error);
MUST_USE bool chat_keep_counts(const Context *context, const Talk *talk, GError **error);
/* "3 pesan, 1 pesanan disimpan. 2 sudah ada." */
MUST_USE char *chat_kept_words(const ChatKept *kept, const Lang *lang);

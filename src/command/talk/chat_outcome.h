// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What an owner gets out of a chat, for a terminal and as JSON (requirement T01): who waits, what is
 * asked again and again, order drafts, proofs of payment, tricks. Guesses as of kernel/talk.h. */
#include "base/lang.h"
#include "kernel/talk.h"

#include <jansson.h>

/* Nothing while it is not clear who the owner is. */
void chat_outcome_words(GString *out, const Lang *lang, const Talk *talk);
/* As the page gets it, times as "time":"2026-01-05T06:00:00"; null while the owner is not clear. */
MUST_USE json_t *chat_outcome_json(const Talk *talk);
/* "2026-01-05T06:00:00" */
void chat_append_time(GString *out, int64_t local_s);

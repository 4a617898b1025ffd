// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A chat read twice over for what the owner needs out of it (kernel/talk.h): who she is, then the rest.
 * The talk is owned by the caller; the names of the goods are put into it before. */
#include "intake/chat.h"
#include "kernel/talk.h"

typedef struct {
    const char *me;             /* her name in the chat, as she says it; "": found out */
    const char *file;           /* name of the file; "" */
    const char *shop, *account; /* her own names elsewhere; "" */
    int32_t promise_minutes;
} ChatTalkWish;

MUST_USE Talk *talk_new(void);
void talk_free(Talk *talk);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Talk, talk_free)

/* False with the problem: the chat cannot be read to its end. The owner may stay unknown. */
MUST_USE bool chat_talk_read(const Chat *chat, const ChatTalkWish *wish, Talk *talk,
                             ChatProblem *ret_problem);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A WhatsApp chat export taken in: the text of a .txt or a .zip in UTF-8 with the format that was
 * found in it, and what can be said of it: who wrote how much, how fast the owner answers
 * (requirements T01, X07). The chat owns its text; messages and names are spans of it. */
#include "intake/chat_problem.h"
#include "kernel/chat_scan.h"

typedef struct {
    GBytes *text;
    ChatFormat format;
} Chat;

/* order: NULL to find out; file: the bytes of a .txt or .zip. NULL with the problem set. */
MUST_USE Chat *chat_read(GBytes *file, const ChatOrder *order, ChatProblem *ret_problem);
void chat_free(Chat *chat);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Chat, chat_free)

/* Begins at the first message; chat_scan_next gives them all. */
void chat_messages(const Chat *chat, ChatScan *ret_scan);

typedef struct {
    char *name;       /* as in the export, repaired to UTF-8 */
    ChatSpan raw;     /* the same in the text of the chat */
    int64_t messages; /* system messages are nobody's */
    int64_t mine;     /* how often WhatsApp says "you" of the name */
} ChatPerson;

typedef struct {
    int64_t messages; /* all, also of WhatsApp itself */
    int64_t kinds[CHAT_KIND_COUNT];
    int64_t first_s, last_s; /* local seconds of the earliest and the latest message */
    bool ios;
    GPtrArray *people; /* ChatPerson; who wrote most is first */
} ChatSummary;

/* False: more names than a chat can have. */
MUST_USE bool chat_summarise(const Chat *chat, ChatSummary *ret_summary);
void chat_summary_clear(ChatSummary *summary);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ChatSummary, chat_summary_clear)

/* By the name as written; else by one that differs in capitals and signs only. */
const ChatPerson *chat_person_find(const ChatSummary *summary, const char *name);
/* Who made the export: by what WhatsApp says of her own messages, or, between two, by the other
 * one's name in the name of the file. NULL: it is not clear. */
const ChatPerson *chat_owner_guess(const ChatSummary *summary, const char *file_name);

#define CHAT_NONE ((int64_t)-1)
typedef struct {
    int64_t answered,
        unanswered;          /* runs of messages of others, with and without an answer behind */
    int64_t median_s, p90_s; /* from the first message of a run to the answer; CHAT_NONE */
} ChatResponse;

void chat_response(const Chat *chat, const ChatPerson *me, ChatResponse *ret_response);

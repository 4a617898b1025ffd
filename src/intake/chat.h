// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A WhatsApp chat export taken in: a .txt or .zip in a file or in memory, with the format that was
 * found in it, and what can be said of it: who wrote how much, how fast the owner answers
 * (requirements T01, X07). It is read in windows, so that a chat of any size takes the same little
 * memory; messages are spans of the window that is open. */
#include "intake/chat_source.h"
#include "kernel/chat_scan.h"
#include "kernel/chat_wait.h"

typedef struct {
    ChatSource *source;
    ChatFormat format;
    gsize window; /* bytes, as in ChatReading */
} Chat;

#define CHAT_WINDOW_BYTES ((gsize)256 << 10) /* a message is at most a quarter of it */

typedef struct {
    const ChatOrder *order; /* NULL: found out */
    gsize window;           /* bytes at once; a longer message is cut; 0: CHAT_WINDOW_BYTES */
    gsize piece;            /* bytes that one reading gives at most; 0: what fits */
} ChatReading;

/* reading: NULL for the usual. NULL with the problem set. */
MUST_USE Chat *chat_read(GBytes *file, const ChatReading *reading, ChatProblem *ret_problem);
MUST_USE Chat *chat_open(const char *path, const ChatReading *reading, ChatProblem *ret_problem);
void chat_free(Chat *chat);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Chat, chat_free)

/* All messages, from the first on; one pass at a time. A message holds until the next one. */
typedef struct {
    const Chat *chat;
    char *buffer;
    gsize held; /* bytes of the window */
    bool last;
    ChatProblem problem; /* why it ended early */
    ChatScan scan;
} ChatPass;
void chat_pass_begin(ChatPass *pass, const Chat *chat);
MUST_USE bool chat_pass_next(ChatPass *pass, ChatMessage *ret_message);
void chat_pass_end(ChatPass *pass);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ChatPass, chat_pass_end)

typedef struct {
    char *name;       /* as in the export, repaired to UTF-8 */
    ChatSpan raw;     /* the same as its bytes are in the chat; owned */
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

/* False with the problem: more names than a chat can have, or it cannot be read to its end. */
MUST_USE bool chat_summarise(const Chat *chat, ChatSummary *ret_summary, ChatProblem *ret_problem);
void chat_summary_clear(ChatSummary *summary);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ChatSummary, chat_summary_clear)

/* By the name as written; else by one that differs in capitals and signs only. */
const ChatPerson *chat_person_find(const ChatSummary *summary, const char *name);
/* Who made the export: by what WhatsApp says of her own messages, or, between two, by the other
 * one's name in the name of the file. NULL: it is not clear. */
const ChatPerson *chat_owner_guess(const ChatSummary *summary, const char *file_name);

typedef struct {
    int64_t answered,
        unanswered;          /* runs of messages of others, with and without an answer behind */
    int64_t median_s, p90_s; /* from the first message of a run to the answer; CHAT_NONE */
    int64_t automatic;       /* greetings and away texts that came instead: they are no answers */
} ChatResponse;

void chat_response(const Chat *chat, const ChatPerson *me, ChatResponse *ret_response);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What was found in a chat, as things an owner can tick to keep: waiting questions, order drafts,
 * people, ready replies (requirement T01). Made out of a talk (kernel/talk.h) with words in plain UTF-8;
 * nothing is written here, see app/chat_keep.h. The list owns its items. */
#include "app/context.h"
#include "intake/chat_talk.h"

#define CHAT_ITEMS_MAX 95 /* together, as many as a form takes at once */
#define CHAT_FILE_MB 128  /* larger ones are read in the page or by the command */
#define CHAT_FILE_MAX ((int64_t)CHAT_FILE_MB << 20)

typedef enum { CHAT_QUESTION, CHAT_ORDER, CHAT_CONTACT, CHAT_REPLY, CHAT_ITEM_COUNT } ChatItemKind;
const char *chat_item_key(ChatItemKind kind); /* "question" */

typedef struct {
    ChatItemKind kind;
    int64_t mark; /* of the message; 0: of contacts and replies */
    char *person; /* who wrote; of a reply its shortcut */
    char *phone;  /* E.164 or "" */
    char *text;   /* the message; of a reply its text */
    Day day;      /* when it was written, by the clock of the phone */
    Minute minute;
    char *lines; /* "2 Nasi kuning, 1 Es teh"; "" for what is not known */
    char *place;
    Day due_day;    /* DAY_NONE: not said */
    int due_minute; /* -1: not said */
    bool delivery;
} ChatItem;

typedef struct {
    Talk *talk;
    GPtrArray *items; /* ChatItem: questions oldest first, orders, people, replies */
} ChatFound;

typedef struct {
    const char *me, *file; /* as in ChatTalkWish */
    const ChatOrder *order;
} ChatWish;

/* NULL with the problem, or with *error: the database. */
MUST_USE ChatFound *chat_found_read(const Context *context, GBytes *file, const ChatWish *wish,
                                    ChatProblem *ret_problem, GError **error);
void chat_found_free(ChatFound *found);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ChatFound, chat_found_free)

/* What kind of question is asked again and again, and why a message looks like a trick. N_ */
const char *talk_topic_words(TalkTopic topic);
const char *talk_trick_words(TalkTrick trick);
/* What is typed for a ready reply to such questions; "" when none is proposed. */
const char *talk_topic_shortcut(TalkTopic topic);
/* The reply itself with %s for the name of a product; NULL: as she answered before. */
const char *talk_topic_reply(TalkTopic topic);
/* Her name as in her account; owned by the caller. */
MUST_USE bool chat_account_name(const Context *context, char **ret_name, GError **error);

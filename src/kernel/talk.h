// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What comes out of a chat for the owner: how fast she answers and when, who waits, what is asked
 * again and again, who seems to order what, proofs of payment, possible tricks, people (requirements
 * T01, P03). Messages are given one after another, twice: the first time people are counted, the
 * second time, when it is said who the owner is, the rest. One place of fixed size, the caller's,
 * whatever the chat's; texts are copied into it, cut when long. Guesses are for her to confirm. */
#include "kernel/chat_wait.h"
#include "kernel/talk_order.h"
#include "kernel/talk_people.h"

#define TALK_TEXT_BYTES 500u
#define TALK_QUESTIONS_MAX 100u
#define TALK_ORDERS_MAX 60u
#define TALK_FLAGS_MAX 60u
#define TALK_GROUPS_MAX 96u
#define TALK_GROUP_FROM 2 /* asked so often it is a repeated question */

typedef struct {
    int64_t local_s;
    uint64_t mark; /* of the message: the same in every export of the chat */
    int person;
    char text[TALK_TEXT_BYTES];
} TalkNote;

typedef struct {
    TalkNote note;
    TalkTopic topic;
    int goods; /* TALK_NO_GOODS */
} TalkQuestion;

typedef struct {
    TalkNote note;
    TalkOrder order;
} TalkDraft;

typedef struct {
    TalkNote note;
    TalkTrick trick; /* TALK_TRICK_NONE: a proof of payment */
} TalkFlag;

typedef struct {
    uint64_t key;
    TalkTopic topic;
    int goods;
    int64_t count, last_s;
    char text[TALK_TEXT_BYTES];   /* as asked last */
    char answer[TALK_TEXT_BYTES]; /* of the owner, the last one; "" */
} TalkGroup;

typedef struct {
    int64_t asked, answered, within, wait_sum_s; /* by the hour in which was asked */
} TalkHour;

typedef struct {
    int32_t promise_minutes; /* 0: none was given */
    int owner;               /* TALK_NOBODY while people are counted */
    TalkPeople people;
    TalkGoods goods;
    int64_t messages, first_s, last_s;
    uint64_t mark; /* of the chat: its first message of a person */
    /* answering */
    ChatWaits waits;
    int64_t within, automatic;
    bool waiting;
    int64_t since_s;
    TalkHour hours[24];
    int64_t incoming[24], weekdays[7]; /* messages of others; Monday first */
    /* lists: the latest ones, oldest first */
    TalkQuestion questions[TALK_QUESTIONS_MAX]; /* open ones */
    TalkDraft drafts[TALK_ORDERS_MAX];
    TalkFlag proofs[TALK_FLAGS_MAX], tricks[TALK_FLAGS_MAX];
    size_t question_count, draft_count, proof_count, trick_count;
    int64_t question_more, draft_more, proof_more, trick_more; /* older ones that found no place */
    TalkGroup groups[TALK_GROUPS_MAX];
    size_t group_count;
    /* between messages */
    int group_open;   /* that was asked last, not yet answered; -1 */
    int goods_spoken; /* of last, by anyone; TALK_NO_GOODS */
    int64_t goods_spoken_s, proof_awaited_s;
} Talk;

void talk_begin(Talk *talk);
void talk_count(Talk *talk, const ChatMessage *message); /* first time */
/* Then, with the owner (a position of `people`, or TALK_NOBODY: everybody is a customer): */
void talk_judge_begin(Talk *talk, int owner, int32_t promise_minutes);
void talk_judge(Talk *talk, const ChatMessage *message); /* second time */
void talk_judge_end(Talk *talk); /* repeated questions: most often first, once asked left out */

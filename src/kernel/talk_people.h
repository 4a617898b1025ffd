// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Who takes part in a chat, how much each wrote, and who of them is the owner (requirement T01). A
 * place of fixed size, the caller's; names are copied into it. */
#include "kernel/talk_sense.h"

#define TALK_PEOPLE_MAX 1024u /* as many as a group can have; further ones are only counted */
#define TALK_NAME_BYTES 96u   /* a longer name is cut */
#define TALK_PHONE_BYTES 20u
#define TALK_NOBODY (-1)

typedef struct {
    char name[TALK_NAME_BYTES];
    char phone[TALK_PHONE_BYTES]; /* digits with + as written, by the name or her words; "" */
    uint64_t hash;                /* of the whole name */
    int64_t messages, mine;       /* mine: how often WhatsApp says "you" of the name */
    int64_t first_s, last_s;
    int64_t sells; /* how much more she speaks as a seller than as a buyer */
} TalkPerson;

typedef struct {
    TalkPerson people[TALK_PEOPLE_MAX];
    size_t count;
    int64_t more; /* messages of names that found no place */
    uint16_t slots[4096];
} TalkPeople;

void talk_people_clear(TalkPeople *people);
/* Adds her when she is new; TALK_NOBODY without an author or without place. */
int talk_people_of(TalkPeople *people, ChatSpan name);
/* Counts the message of one who is known. */
void talk_people_count(TalkPeople *people, int person, const ChatMessage *message);
/* By WhatsApp's own words, else by her name: that of her shop or account; else, between two, by the
 * other's name in the name of the file, then by who speaks as a seller. Texts may be "".
 * TALK_NOBODY: it is not clear. */
int talk_owner_guess(const TalkPeople *people, const char *file, const char *shop,
                     const char *account);
/* By name, whatever capitals and signs. */
int talk_people_find(const TalkPeople *people, const char *name);
uint64_t talk_hash(const char *bytes, size_t length);

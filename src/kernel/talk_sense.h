// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a message wants, told by its words: a question and what it asks about, an order, a proof of
 * payment, a trick to get money or codes, an automatic greeting (requirement T01). Guesses, shown to
 * the owner for confirming: nothing is done because of them. Owns nothing. */
#include "kernel/talk_text.h"

typedef enum {
    TALK_TOPIC_NONE, /* no question */
    TALK_TOPIC_OTHER,
    TALK_TOPIC_PRICE,
    TALK_TOPIC_STOCK,
    TALK_TOPIC_FEE, /* of delivery */
    TALK_TOPIC_DELIVERY,
    TALK_TOPIC_COD,
    TALK_TOPIC_PAYMENT,
    TALK_TOPIC_HOURS,
    TALK_TOPIC_PLACE,
    TALK_TOPIC_DISCOUNT,
    TALK_TOPIC_STATUS, /* of what was ordered */
    TALK_TOPIC_ORDERING,
    TALK_TOPIC_KINDS, /* taste, size, colour */
    TALK_TOPIC_MENU,
    TALK_TOPIC_COUNT
} TalkTopic;
const char *talk_topic_key(TalkTopic topic); /* "price": stable */

typedef enum {
    TALK_TRICK_NONE,
    TALK_TRICK_CODE,    /* asks for a code, PIN or password */
    TALK_TRICK_PRIZE,   /* a prize nobody took part for */
    TALK_TRICK_PROGRAM, /* a program sent as an invitation or a parcel */
    TALK_TRICK_REFUND,  /* "sent too much, send it back" */
    TALK_TRICK_BANK,    /* pretends to be a bank or a platform */
    TALK_TRICK_MONEY,   /* easy loans, easy jobs, sure profit */
    TALK_TRICK_NUMBER,  /* a new number that needs money */
    TALK_TRICK_LINK,    /* an address with a threat or a lure */
    TALK_TRICK_COUNT
} TalkTrick;
const char *talk_trick_key(TalkTrick trick);

typedef struct {
    TalkTopic topic;
    TalkTrick trick;
    bool paid;    /* says that it was paid, or shows the proof */
    bool orders;  /* wants to have something; what, is found by kernel/talk_order.h */
    bool thanks;  /* nothing but thanks, "ok", a sign: nobody waits for an answer */
    bool moves;   /* place or time of an order: "dianter jam 4" */
    int8_t sells; /* above 0: as a seller speaks, below 0: as a buyer */
} TalkSense;

void talk_sense_find(const TalkText *text, TalkSense *ret_sense);
/* Words WhatsApp Business sends by itself: a greeting, an away text. */
bool talk_sense_automatic(const TalkText *text);
/* The message speaks of sending the proof, or gives an account to pay to. */
bool talk_sense_awaits_proof(const TalkText *text);
/* The number is a time, a price, a house or a date, and no quantity. */
bool talk_number_is_other(const TalkText *text, size_t place);
bool talk_word_is_unit(const TalkWord *word); /* "porsi", "bungkus", "kg" */

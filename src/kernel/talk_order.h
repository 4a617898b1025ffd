// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What somebody wants to have, guessed from her words and the owner's list: things and quantities,
 * where to, when (requirement T01). Messages that follow fill in what is missing. The list is the
 * caller's; nothing is allocated. */
#include "kernel/talk_sense.h"

#define TALK_GOODS_MAX 500u
#define TALK_LINES_MAX 6u
#define TALK_PLACE_BYTES 120u
#define TALK_NO_GOODS (-1)

#define TALK_NAME_WORDS 8u

typedef struct {
    TalkWord words[TALK_NAME_WORDS];
    size_t count;
} TalkGoodsName;

typedef struct {
    TalkGoodsName names[TALK_GOODS_MAX];
    size_t count;
} TalkGoods;
/* Further names are not taken. Positions count from 0 in the order given. */
void talk_goods_add(TalkGoods *goods, const char *name, size_t length);
/* The one the message names, TALK_NO_GOODS for none: by most of its words, also with a letter wrong. */
int talk_goods_find(const TalkGoods *goods, const TalkText *text, size_t from, size_t before);

typedef struct {
    int goods; /* position in the list, or TALK_NO_GOODS: not said, or not in the list */
    int32_t quantity;
} TalkLine;

typedef struct {
    TalkLine lines[TALK_LINES_MAX];
    size_t line_count;
    char place[TALK_PLACE_BYTES]; /* as she wrote it; "" for none */
    int64_t due_day;              /* days since 1970 of the phone's calendar; 0: not said */
    int32_t due_minute;           /* of the day; -1: not said */
    bool delivery, fetch;         /* brought to her; fetched by her */
} TalkOrder;

void talk_order_begin(TalkOrder *order);
/* Takes what the message says; said_s: when it was written, by the clock of the phone. */
void talk_order_read(TalkOrder *order, const TalkGoods *goods, const TalkText *text,
                     ChatSpan message, int64_t said_s);
/* Only place and time, for messages after the order. */
void talk_order_add_details(TalkOrder *order, const TalkText *text, ChatSpan message,
                            int64_t said_s);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The head of a message in a WhatsApp export: date, time and what parts them from the text, in any
 * of the ways phones write them. Nothing is read behind `end`, nothing is allocated. What the
 * three numbers of the date mean is decided elsewhere (kernel/chat_format.h). */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    CHAT_HEAD_BRACKET = 1, /* "[05/01/26, 06.00.00] Melati: …": iPhone */
    CHAT_HEAD_DASH,        /* "05/01/26 06.00 - Melati: …": Android */
    CHAT_HEAD_COLON,       /* "05/01/26 06:00:00: Melati: …": old iPhones */
    CHAT_HEAD_BLANK,       /* "5. 1. 2026. 06:00:00 Melati: …": old iPhones of some countries */
} ChatHeadKind;

typedef struct {
    uint16_t number[3];           /* of the date, in the order in which they are written */
    uint8_t digits[3];            /* with how many digits */
    uint8_t hour, minute, second; /* 0 … 23, 0 … 59 */
    uint8_t kind;                 /* ChatHeadKind */
    uint8_t period;               /* part of the day, 0 for none */
    bool with_seconds;
    bool marked;     /* a directional mark stands before it: something was attached */
    bool american;   /* written as phones set to English (United States) do */
    uint32_t style;  /* the same for all heads one phone wrote */
    uint32_t length; /* bytes, with marks before and the blank behind */
} ChatHead;

/* Is there a head at the beginning of this line? `end` is where the line ends. */
bool chat_head_read(const char *at, const char *end, ChatHead *ret_head);

/* The numbers of the date in 16 bits each, the first one lowest, and seconds since midnight. */
typedef struct {
    uint64_t date;
    int64_t of_day_s;
} ChatMoment;

ChatMoment chat_moment_of(const ChatHead *head);

/* The hour of 0 … 23 that an hour as written means in its part of the day. */
unsigned chat_hour_of(unsigned hour, unsigned period);

/* Can a head begin with this byte: a digit, a bracket, a mark or a digit of another script? */
static inline bool chat_head_may_begin(char byte)
{
    return (unsigned)(byte - '0') < 10u || byte == '[' || (unsigned char)byte >= 0xD8;
}

/* Behind directional marks (U+200E, U+202A …) and a byte order mark. */
const char *chat_marks_skip(const char *at, const char *end);

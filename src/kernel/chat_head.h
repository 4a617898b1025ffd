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
    uint16_t number[3];             /* of the date, in the order in which they are written */
    uint8_t digits[3];              /* with how many digits */
    uint8_t hour, minute, second;   /* 0 … 23, 0 … 59 */
    uint8_t kind;                   /* ChatHeadKind */
    bool marked;                    /* a directional mark stands before it: something was attached */
    bool american;                  /* written as phones set to English (United States) do */
    uint32_t style;                 /* the same for all heads one phone wrote */
    uint32_t length;                /* bytes, with marks before and the blank behind */
} ChatHead;

/* Is there a head at the beginning of this line? `end` is where the line ends. */
bool chat_head_read(const char *at, const char *end, ChatHead *ret_head);

/* Behind directional marks (U+200E, U+202A …) and a byte order mark. */
const char *chat_marks_skip(const char *at, const char *end);

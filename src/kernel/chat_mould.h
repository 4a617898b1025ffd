// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Heads like one that was read before: a phone writes all heads of an export alike, so that eight
 * bytes at a time tell whether the next line begins with one. Never finds what chat_head_read would
 * not find; what does not fit is read by that. Nothing is allocated. */
#include "kernel/chat_head.h"

#define CHAT_MOULD_BYTES 40u

typedef struct {
    uint64_t fixed[CHAT_MOULD_BYTES / 8];  /* the bytes, '0' for digits, 0 behind the head */
    uint64_t care[CHAT_MOULD_BYTES / 8];   /* 0xFF where a byte must be the same */
    uint64_t digits[CHAT_MOULD_BYTES / 8]; /* 0xFF where any digit may stand */
    uint8_t place[6];                      /* where the numbers of date and time begin */
    ChatHead head;
    uint8_t words; /* of eight bytes that the head fills; 0: not made */
} ChatMould;

/* From a head that was read at `at`; not made when it is longer or has digits of other scripts. */
void chat_mould_make(ChatMould *ret_mould, const char *at, const ChatHead *head);
/* At least CHAT_MOULD_BYTES must be readable at `at`. */
bool chat_mould_fits(const ChatMould *mould, const char *at, ChatMoment *ret_moment);

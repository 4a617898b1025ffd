// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The messages of a WhatsApp export, one after another. Messages are spans of the caller's bytes,
 * which stay the caller's; nothing is allocated and nothing is copied. The export is given whole or
 * in windows: what a window leaves unfinished (chat_scan_rest) stands first in the next one. */
#include "kernel/chat_format.h"
#include "kernel/chat_mould.h"
#include "kernel/chat_words.h"

#define CHAT_NAMES 4u
#define CHAT_MOULDS 4u /* days and hours of one and two digits, before and after noon */

typedef enum { CHAT_TEXT, CHAT_MEDIA, CHAT_DELETED, CHAT_SYSTEM, CHAT_KIND_COUNT } ChatKind;

typedef struct {
    const char *at;
    size_t length;
} ChatSpan;

typedef struct {
    int64_t local_s; /* seconds since 1970 by the clock of the phone */
    ChatSpan author; /* empty: a notice of WhatsApp */
    ChatSpan text;   /* as written, without the last line end; may hold CRLF and marks */
    uint8_t kind;    /* ChatKind */
    uint8_t head;    /* ChatHeadKind */
    bool edited;     /* the text ends with the mark of edited messages */
    bool mine;       /* WhatsApp says "you": its author made the export */
    bool cut;        /* fills a window: what may follow of it is left out */
} ChatMessage;

typedef struct {
    const ChatFormat *format;
    const char *open, *line,
        *end; /* the open message, the line to look at next, the window's end */
    size_t head_bytes, first_bytes; /* of the open message: its head, its first line */
    int64_t local_s;
    uint64_t date; /* that was reckoned last, as in ChatMoment, and when it begins */
    int64_t date_s;
    bool is_open, last, after_crlf;
    bool inside; /* the next byte continues a line that was cut */
    bool marked; /* of the open message, as in ChatHead */
    uint8_t head;
    size_t mould_next;
    ChatMould moulds[CHAT_MOULDS]; /* of heads seen lately; the next is written over `mould_next` */
    size_t name_next;
    ChatSpan names[CHAT_NAMES]; /* authors seen lately, of this window */
    ChatWordFilter filter;
} ChatScan;

/* The format stays the caller's and outlives the scan. */
void chat_scan_begin(ChatScan *scan, const ChatFormat *format);
/* The next window; the first one begins where the export does. */
void chat_scan_window(ChatScan *scan, const char *bytes, size_t length, bool last);
/* The next whole message; false: give the next window, or all were read. */
bool chat_scan_next(ChatScan *scan, ChatMessage *ret_message);
/* What must stand first in the next window: so many bytes at the end of this one. */
size_t chat_scan_rest(const ChatScan *scan);
/* The rest fills the whole window: the open message as far as it goes; its remainder is skipped.
 * False when no message is open. */
bool chat_scan_cut(ChatScan *scan, ChatMessage *ret_message);

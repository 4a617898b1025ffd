// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How one export is written: found out by a survey of its heads, before its messages are read. The
 * survey decides which number of a date is the day, and which heads are the phone's own and which
 * only stand in what people wrote. Of fixed size, nothing is allocated. */
#include "kernel/chat_head.h"

typedef enum { CHAT_DMY, CHAT_MDY, CHAT_YMD, CHAT_ORDER_COUNT } ChatOrder;

#define CHAT_STYLES_MAX 4u
#define CHAT_SURVEY_STYLES 12u

typedef struct {
    ChatOrder order;
    bool ambiguous; /* nothing in the export decides between day and month */
    bool crlf;      /* heads stand behind CRLF; a bare LF is mostly inside a message */
    size_t style_count;
    uint32_t styles[CHAT_STYLES_MAX];
} ChatFormat;

typedef struct {
    uint64_t count, crlf_count, lf_count, american_count;
    bool begun, after_crlf;                /* a line was looked at; it ended with CRLF */
    bool inside;                           /* the next byte continues a line that was cut */
    uint64_t style_at[CHAT_SURVEY_STYLES]; /* how many heads had the style */
    uint32_t style[CHAT_SURVEY_STYLES];
    struct {
        uint64_t wrong, back; /* no such day; earlier than the one before */
        uint64_t moved_s;     /* from head to head, there and back */
        int64_t last_s;
    } order[CHAT_SURVEY_STYLES][CHAT_ORDER_COUNT];
} ChatSurvey;

/* Looks at whole lines; what is behind the last line end is looked at only when `last`. Returns the
 * bytes looked at; the others stand first in the next window. Call it on all of the export, or until
 * chat_survey_sure. */
size_t chat_survey_read(ChatSurvey *survey, const char *bytes, size_t length, bool last);
/* A line fills the whole window: looks at its beginning, the remainder is skipped. */
void chat_survey_cut(ChatSurvey *survey, const char *bytes, size_t length);
bool chat_survey_sure(const ChatSurvey *survey); /* reading on would change nothing */
/* False: there is no head at all, this is no chat. */
bool chat_survey_end(const ChatSurvey *survey, ChatFormat *ret_format);

/* When a day begins, in seconds since 1970 by the clock of the phone; `date` as in ChatMoment, `digits` as in
 * ChatHead. False: there is no such day. A day and month that fit only the other way round are turned. */
bool chat_date_begin(uint64_t date, const uint8_t *digits, ChatOrder order, int64_t *ret_local_s);
/* Whether the head is written as the phone writes them. */
bool chat_format_has(const ChatFormat *format, const ChatHead *head);

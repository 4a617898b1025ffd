// SPDX-License-Identifier: Apache-2.0
#pragma once
/* A chat read inside a page, so that it need not leave the phone (requirement T01): compiled to
 * WebAssembly, called by assets/chat.js. All state is in one Session, whose place the script gives; texts
 * come in and go out through its buffers. The script reads the file three times in pieces of any size:
 * survey, count, judge. The result is the JSON of kernel/talk_json.h, the same as on the server. */
#include "kernel/talk_json.h"

#define SESSION_WINDOW_BYTES ((size_t)256 << 10)
#define SESSION_NAME_BYTES 512u

typedef struct Session Session;

size_t session_bytes(void);
void session_begin(Session *session); /* sets everything to nothing */
/* One of her goods, its name put at session_name before. */
char *session_name(Session *session);
void session_goods_add(Session *session, size_t length);

/* The next bytes of the chat go to session_place, at most session_room of them. */
char *session_place(Session *session);
size_t session_room(const Session *session);
/* So many were put there; `last`: no more come. */
void session_survey(Session *session, size_t length, int last);
int session_is_chat(Session *session); /* after the survey; 0: it is none */
void session_count_begin(Session *session);
void session_count(Session *session, size_t length, int last);
/* Four names one behind the other, each ended by 0, at session_name: hers in the chat, of the file, of
 * her shop, of her account. Returns 0 when it is not clear who she is. */
int session_judge_begin(Session *session, int promise_minutes);
void session_judge(Session *session, size_t length, int last);
/* Bytes of the JSON at session_json. */
size_t session_end(Session *session);
const char *session_json(const Session *session);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The words of one message, as people type in chats: small letters, slang and spelling made one
 * ("brp", "brapa", "pinten" are all "berapa"), links passed over. Indonesian first, with some Javanese and
 * Sundanese. Of fixed size, nothing is allocated (requirement T01). */
#include "kernel/chat_scan.h"

#define TALK_WORDS_MAX 96u
#define TALK_WORD_BYTES 24u

typedef struct {
    char text[TALK_WORD_BYTES]; /* a-z, or digits with '.', ':' or '/' between them; ends with 0 */
    uint32_t at, end;           /* where it stands in the message */
    bool line;                  /* first word of a line, or behind a comma, a plus, a dash */
} TalkWord;

#define TALK_BEGIN_WORDS 11u /* of 26 × 27 bits */

typedef struct {
    TalkWord words[TALK_WORDS_MAX];
    size_t count;
    uint64_t begins[TALK_BEGIN_WORDS]; /* a bit for each two letters that a word begins with */
    bool asks;                         /* a question mark that is no part of a link */
    bool link;                         /* an address of the web */
    bool apk;                          /* a program for phones */
} TalkText;

void talk_text_read(TalkText *ret_text, ChatSpan message);

/* Do the words of the phrase ("bukti transfer") stand one behind the other? Returns the place of the
 * first, TALK_NOWHERE for none. The phrase is written as words are after reading. */
#define TALK_NOWHERE ((size_t)-1)
size_t talk_text_find(const TalkText *text, const char *phrase);
static inline bool talk_text_has(const TalkText *text, const char *phrase)
{
    return talk_text_find(text, phrase) != TALK_NOWHERE;
}
/* Any of the phrases, parted by '|'? */
bool talk_text_any(const TalkText *text, const char *phrases);

bool talk_word_is(const TalkWord *word, const char *text);
/* A whole number from 0 on, written in digits or as a word; -1: none. */
int64_t talk_word_number(const TalkWord *word);

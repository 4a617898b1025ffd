// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What WhatsApp itself writes into a chat, in the languages of phones: media left out, deleted
 * messages, calls, notices. Whole texts only, as people may write the same words in a sentence; the
 * tables are constant and nothing is allocated. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    CHAT_WORD_NONE,
    CHAT_WORD_MEDIA,        /* "<Media tidak disertakan>", "image omitted" */
    CHAT_WORD_DELETED,      /* "Pesan ini telah dihapus" */
    CHAT_WORD_DELETED_MINE, /* "Anda telah menghapus pesan ini": its author made the export */
    CHAT_WORD_CALL,         /* "Panggilan suara tak terjawab" */
} ChatWord;

/* Which texts there may be, by first byte and length: most messages are passed over with one look. */
#define CHAT_WORD_SLOTS 1024u
typedef struct {
    uint64_t lengths[256];
    uint8_t slots[CHAT_WORD_SLOTS]; /* where in the table a text stands, from 1; 0: nothing */
} ChatWordFilter;

void chat_word_filter_fill(ChatWordFilter *ret_filter);
/* False: a text of this beginning and length is none of the texts, with or without final point. */
static inline bool chat_word_possible(const ChatWordFilter *filter, const char *text, size_t length)
{
    return length > 0 && (filter->lengths[(unsigned char)text[0]] &
                          ((uint64_t)1 << (length & 63) | (uint64_t)1 << ((length - 1) & 63))) != 0;
}
/* A whole text without marks and line ends. */
ChatWord chat_word_find(const ChatWordFilter *filter, const char *text, size_t length);

/* Ends the line with what stands behind the name of an attached file: "(file terlampir)"? The
 * bytes of it, 0 for none. */
size_t chat_word_attached(const char *text, size_t length);
/* "<… omitted>", whatever it was that phones left out; the bytes of the end, 0 for none. */
size_t chat_word_omitted(const char *text, size_t length);
/* "<Pesan ini telah diedit>", "<This message was edited>" at the end; its bytes, 0 for none. */
size_t chat_word_edited(const char *text, size_t length);
/* A notice that also stands behind a name: encryption, calls at a time. */
bool chat_word_notice(const char *text, size_t length);

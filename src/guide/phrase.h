// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What the readers of knowledge parts share: bilingual phrases in one line, required keys, words
 * from a fixed list. Every refusal names file, line and reason. */
#include "base/stanza.h"

/* "key | Indonesian | English", as choices and ideas are written; English falls back. */
typedef struct {
    char *key, *text, *english;
} Phrase;
/* All values of a repeated key as Phrases, freed by g_array_unref. NULL and error when one is bad. */
MUST_USE GArray *phrases_read(const Stanza *stanza, const char *key, GError **error);
/* All values of a repeated key written "Indonesian | English", both needed; Phrase.key is NULL. */
MUST_USE GArray *sentences_read(const Stanza *stanza, const char *key, GError **error);
const char *phrase_said(const Phrase *phrase, const Lang *lang);

/* The key must be there and not empty. */
MUST_USE bool stanza_need(const Stanza *stanza, const char *key, GError **error);
/* Is the value one of the words? Position in the list to *ret_word. */
MUST_USE bool stanza_word(const Stanza *stanza, const char *key, const char *const *words,
                          int *ret_word, GError **error);
/* Is each item of the comma list "a,b" one of the words? Bit per word to *ret_mask; absent = 0. */
MUST_USE bool stanza_mask(const Stanza *stanza, const char *key, const char *const *words,
                          unsigned *ret_mask, GError **error);

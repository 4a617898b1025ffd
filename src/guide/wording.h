// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Lists of words that a text is searched for, `words:` in data/checks.txt (requirements M13, M08), and
 * the search itself, which blames and topics may share: whole words, whatever capitals and marks. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    char **words; /* folded; owned */
} Wording;

KNOWLEDGE_LIST(Wording, wording)

/* "a, B b" → folded words, ends with NULL; NULL and error when one of them is empty. */
MUST_USE char **words_read(const Stanza *stanza, const char *key, GError **error);
/* A text made ready for searching. */
MUST_USE char *words_spaced(const char *text);
/* The first of the words in a text from words_spaced; NULL: none of them. Borrowed from words. */
const char *words_in(char *const *words, const char *spaced);
/* The same with the list of that name, none when data/checks.txt has no such list. */
const char *wording_in(const Knowledge *knowledge, const char *key, const char *spaced);

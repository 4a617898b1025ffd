// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Words that have no place in an apology or clarification, data/blame.txt (requirement T06). */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* instead, in both languages */
    char **words;         /* folded; owned */
} Blame;

KNOWLEDGE_LIST(Blame, blame)

/* The first word of blame in the text (whole words, whatever capitals); NULL: none. ret_word is
 * borrowed from the knowledge. */
const Blame *blame_in(const Knowledge *knowledge, const char *text, const char **ret_word);
const char *blame_instead(const Blame *blame, const Lang *lang);

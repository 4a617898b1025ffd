// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The words that fit an idea to a trade (guide/cell.h): what is sold, who buys along, what is asked …
 * Invariant: a trade that has words has all of them, and there are words for "other". */
#include "guide/knowledge.h"

typedef struct {
    const char *key; /* of the trade */
    const Stanza *stanza;
} CellWord;
KNOWLEDGE_LIST(CellWord, cell_word)

/* Is it the name of such a word? */
bool cell_word_is(const char *name);

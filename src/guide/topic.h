// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Words that need care in texts for customers, data/careful.txt: claims that need the owner's own
 * facts behind them, and topics better left out of a selling text (requirement M13, Q37). */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* hint in both languages */
    bool claim;           /* fine when the owner has entered it herself */
    char **words;         /* folded; owned */
} Topic;

KNOWLEDGE_LIST(Topic, topic)

/* The i-th topic (from 0) that the text touches. proven: everything the owner has said about her
 * goods; a claim that stands there too is hers. Both are made by words_spaced. NULL: no more. */
const Topic *topic_in(const Knowledge *knowledge, const char *spaced, const char *proven, size_t i,
                      const char **ret_word);
const char *topic_hint(const Topic *topic, const Lang *lang);

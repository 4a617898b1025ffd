// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Ideas that show the owner herself, data/ideas.txt, each with a list of photos: she uses what she
 * sells (requirement C05), or her day carries it (C06). Whether they may be offered is decided by
 * her consent and by the account: see planner/plan.h. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza; /* title in both languages */
    bool uses;            /* else daily */
    char **trades;        /* none: for all; owned */
    GArray *photos;       /* Phrase */
} Idea;

KNOWLEDGE_LIST(Idea, idea)

/* The first of this kind ("uses", "daily") for the trade; NULL: none. */
const Idea *idea_for(const Knowledge *knowledge, const char *kind, const char *trade);
const char *idea_said(const Idea *idea, const Lang *lang);
size_t idea_photos(const Idea *idea);
const char *idea_photo(const Idea *idea, size_t i, const Lang *lang);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Comments that people judged, from the folders named in docs/feel.md, and the sentences of our own.
 * What is for checking never teaches, and nothing that teaches is nearly the same as it. */
#include "base/error.h"
#include "feel/feel.h"

enum { CORPUS_FOLDS = 5 };

typedef enum { SET_SMSA, SET_NUSAX, SET_PRDECT, SET_OWN, SET_COUNT } CorpusSet;

typedef struct {
    CorpusSet set;
    char *language; /* folder of NusaX, else "" */
    char *group;    /* sentences of one group stay in one fold: the same sentence, the same product */
    char *text;
    FeelLabel label;
    bool check; /* from a file that is only for checking */
    bool near;  /* nearly the same as one that checks: teaches nothing */
    int fold;
} Comment;

/* Comment; owned. */
MUST_USE GPtrArray *corpus_load(const char *folder, const char *own_file, GError **error);
/* Does it teach when `fold` is held back? -1: nothing is. */
bool comment_teaches(const Comment *comment, int fold);
const char *corpus_set_name(CorpusSet set);

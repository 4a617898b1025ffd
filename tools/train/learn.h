// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Comments into a model: liblinear weighs the pieces, the weights become one small file. */
#include "corpus.h"

/* The model that learns from the comments that teach when `fold` is held back; -1: from all. */
MUST_USE GByteArray *learn(const GPtrArray *corpus, GHashTable *lexicon, int fold);

/* Is, said. */
typedef struct {
    unsigned counts[FEEL_LABELS][FEEL_LABELS];
} Score;
void score_add(Score *score, const FeelModel *model, const Comment *comment);
/* Macro-F1 of the labels that occur, percent. */
double score_f1(const Score *score);
unsigned score_all(const Score *score);
unsigned score_right(const Score *score);

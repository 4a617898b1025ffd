// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The words a model knows by themselves: everyday spelling (lists of others), what words do
 * (words.txt), and which Indonesian word stands for a word of a regional language, learned from the
 * sentences of NusaX, which are the same in each. */
#include "corpus.h"

/* key → FeelWord; owned. */
MUST_USE GHashTable *lexicon_load(const char *folder, const char *words_file, GError **error);
/* Adds the regional words, from the comments that teach when `fold` is held back. */
void lexicon_align(GHashTable *lexicon, const GPtrArray *corpus, int fold);
/* The meaning of a word, as feel_meaning finds it in the finished model. */
FeelWord lexicon_meaning(GHashTable *lexicon, const FeelToken *token);

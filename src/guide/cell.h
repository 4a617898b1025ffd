// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The fifteen cells of interaction and situation in data/interactions.txt, each with what it means and
 * one ready idea (requirement M06). An idea is fitted to the trade by guide/cell_word.h:
 * "{barang}" stands for what this trade sells. Invariant: each pair of interaction and situation has
 * exactly one cell, and no idea has a gap that a trade cannot fill. */
#include "guide/cell_word.h"
#include "guide/interaction.h"
#include "guide/knowledge.h"

#define CELLS (INTERACTIONS * SITUATIONS)

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, means, idea in both languages */
    Interaction interaction;
    Situation situation;
} Cell;
KNOWLEDGE_LIST(Cell, cell)

const Cell *cell_of(const Knowledge *knowledge, Interaction interaction, Situation situation);
const char *cell_name(const Cell *cell, const Lang *lang);
const char *cell_means(const Cell *cell, const Lang *lang);
/* The idea in words of the trade ("" or unknown: of any trade). Owned by the caller. */
MUST_USE char *cell_idea(const Knowledge *knowledge, const Cell *cell, const char *trade,
                         const Lang *lang);

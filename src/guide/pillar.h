// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The four pillars, data/pillars.txt: communication, collaboration, education, entertainment.
 * Every planned item carries one; a week on one pillar alone gets one idea for each missing one,
 * fitted to the trade (requirement M12). */
#include "guide/trade.h"

#define PILLARS 4u

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, hint in both languages */
} Pillar;

KNOWLEDGE_LIST(Pillar, pillar)

const char *pillar_name(const Pillar *pillar, const Lang *lang);

typedef struct {
    size_t count[PILLARS]; /* items, in the order of the file */
    size_t total;          /* of items with a known pillar */
    size_t used;           /* pillars with at least one item */
} PillarMix;

PillarMix pillar_mix(const Knowledge *knowledge, const char *const *pillars, size_t count);
MUST_USE char *pillar_mix_format(PillarMix mix); /* "10/0/0/0" */
/* The i-th pillar without an item and the trade's idea for it; NULL after the last. An unknown
 * trade gets the ideas of the first one of the file. */
const Pillar *pillar_suggest(const Knowledge *knowledge, PillarMix mix, const char *trade, size_t i,
                             const Lang *lang, const char **ret_idea);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Groups of the official list of trades, data/kbli.txt, each with year and source (requirement S16). */
#include "guide/knowledge.h"

typedef struct {
    const char *key; /* "10": two digits */
    const Stanza *stanza;
    char **trades; /* never empty; owned */
    int64_t year;
} KbliGroup;
KNOWLEDGE_LIST(KbliGroup, kbli_group)

/* Is it offered to this trade (guide/trade.h)? The first group of a trade is the likeliest. */
bool kbli_group_serves(const KbliGroup *group, const char *trade);
const char *kbli_group_name(const KbliGroup *group, const Lang *lang);
const char *kbli_group_source(const KbliGroup *group);

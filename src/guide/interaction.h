// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The five interactions between a business and people, and the three situations they meet in
 * (requirements M05, M06): somebody doing a quick task, somebody nearby, somebody passing time. Keys
 * are what is stored with posts, messages and events; both together name one of fifteen cells. */
#include "base/lang.h"

typedef enum {
    INTERACTION_CONNECTING,
    INTERACTION_EXPOSURE,
    INTERACTION_SHARING,
    INTERACTION_FEEDBACK,
    INTERACTION_COMMUNICATION,
    INTERACTIONS
} Interaction;

typedef enum { SITUATION_TASK, SITUATION_LOCAL, SITUATION_BORED, SITUATIONS } Situation;

const char *interaction_key(Interaction interaction);   /* "exposure" */
const char *interaction_name(Interaction interaction);  /* N_ */
const char *interaction_means(Interaction interaction); /* one sentence, N_ */
MUST_USE bool interaction_parse(const char *key, Interaction *ret_interaction);

const char *situation_key(Situation situation);  /* "task" */
const char *situation_name(Situation situation); /* N_ */
MUST_USE bool situation_parse(const char *key, Situation *ret_situation);
/* Where a post meets people unless its owner says otherwise: in a group of neighbours, with an offer
 * for who wants to order at once, else while they pass time. */
Situation situation_of_post(bool in_group, bool sells);

/* How often each happened in a week. */
typedef struct {
    int count[INTERACTIONS][SITUATIONS];
} InteractionWeek;
int interaction_sum(const InteractionWeek *week, Interaction interaction);
int interaction_cells_filled(const InteractionWeek *week); /* 0 … 15 */
/* What the balance asks for: nothing was done, only shown, or what is missing. Owned by the caller. */
MUST_USE char *interaction_advice(const InteractionWeek *week, const Lang *lang);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The five opportunities of social media for a micro business, data/opportunities.txt, in their order, each
 * with one step (requirement D04). Whether one is used is told by the records (store/opportunity_use.h). */
#include "guide/knowledge.h"

typedef enum {
    OPPORTUNITY_MARKET,
    OPPORTUNITY_COST,
    OPPORTUNITY_BRAND,
    OPPORTUNITY_INTERACTION,
    OPPORTUNITY_PARTNERS,
    OPPORTUNITY_COUNT
} OpportunityKind;

typedef struct {
    const char *key; /* "market" … in the order above */
    const Stanza *stanza;
    OpportunityKind kind;
    const char *path; /* where its step is taken */
} Opportunity;

KNOWLEDGE_LIST(Opportunity, opportunity)

const char *opportunity_name(const Opportunity *opportunity, const Lang *lang);
const char *opportunity_step(const Opportunity *opportunity, const Lang *lang);
const char *opportunity_unused(const Opportunity *opportunity, const Lang *lang);

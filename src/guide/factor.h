// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The seven factors by which a contact is worth keeping in touch with, data/factors.txt
 * (requirement P03). A contact carries at least one: "prospect,key_account". */
#include "guide/knowledge.h"

#define FACTORS 7u

typedef struct {
    const char *key;
    const Stanza *stanza; /* name, hint in both languages; greeting: for the contact, {nama} {usaha} */
    int64_t weight;       /* 1 … 9 */
} Factor;

KNOWLEDGE_LIST(Factor, factor)

const char *factor_name(const Factor *factor, const Lang *lang);
const char *factor_hint(const Factor *factor, const Lang *lang);
/* Sum of the weights of "a,b"; unknown keys count nothing. For a stable sort, highest first. */
int64_t factors_weight(const Knowledge *knowledge, const char *factors);
/* A greeting by the heaviest factor, to be sent. Owned by the caller. */
MUST_USE char *factors_greeting(const Knowledge *knowledge, const char *factors,
                                const char *customer, const char *business);

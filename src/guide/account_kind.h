// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Personal account, business page, or both mixed on purpose: gains and risks of each, and the ceiling
 * of friends (requirement P13). Mixing is a choice, not a mistake: data/accounts.txt tells both
 * sides. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;              /* "personal", "business", "both" */
    const Stanza *stanza;         /* name in both languages */
    GArray *gains, *risks, *tips; /* Phrase */
} AccountKind;

KNOWLEDGE_LIST(AccountKind, account_kind)

const char *account_kind_name(const AccountKind *kind, const Lang *lang);

typedef enum { CEILING_NONE, CEILING_NEAR, CEILING_REACHED } Ceiling;
/* How near so many friends are to the most this platform allows on a personal account (from the year
 * that data/accounts.txt names); CEILING_NONE for a business page or without a known ceiling. */
Ceiling account_ceiling(const Knowledge *knowledge, const char *platform, const char *kind,
                        int64_t friends, int64_t *ret_max);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Kinds of money in and out beside the sales, data/cash.txt (requirement S09). A kind's way never
 * changes the sums already written: entries carry their sign. Items are borrowed from the knowledge. */
#include "guide/knowledge.h"

#define CASH_SALES "sales" /* not in the file: what the sales brought, summed from their own rows */
#define CASH_OPENING "opening"

typedef struct {
    const char *key;
    const Stanza *stanza;
    bool incoming;
    bool own; /* between the owner and the business: neither earned nor spent */
} CashKind;

KNOWLEDGE_LIST(CashKind, cash_kind)

/* "Bahan baku"; the key itself when the file no longer has it. */
const char *cash_kind_name(const Knowledge *knowledge, const char *key, const Lang *lang);
/* One line on what belongs there; NULL without. */
const char *cash_kind_hint(const CashKind *kind, const Lang *lang);

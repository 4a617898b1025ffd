// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Papers a micro business may need, data/permits.txt (requirement S13): what each is for and the
 * official next step in plain words. No fee, no deadline and no number is claimed. */
#include "guide/knowledge.h"

typedef struct {
    const char *key;
    const Stanza *stanza;
    int64_t digits; /* of its number; 0: any form */
} PermitKind;

KNOWLEDGE_LIST(PermitKind, permit_kind)

const char *permit_kind_name(const PermitKind *kind, const Lang *lang);
const char *permit_kind_use(const PermitKind *kind, const Lang *lang);
const char *permit_kind_step(const PermitKind *kind, const Lang *lang);
/* Where it is applied for, an address; "" when there is none. */
const char *permit_kind_office(const PermitKind *kind);
/* Does the number have the form such a number has? Only the form: nothing is looked up. */
bool permit_kind_fits(const PermitKind *kind, const char *number);

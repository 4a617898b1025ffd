// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Fields of WhatsApp Business and how much fits into each, with the year and source of the number:
 * data/wa_fields.txt (requirement H03). */
#include "guide/knowledge.h"

typedef enum { WA_PROFILE, WA_MESSAGE, WA_GOODS, WA_PARTS } WaPart;

typedef struct {
    const char *key;
    WaPart part;
    const Stanza *stanza; /* name, where, source in both languages */
    int64_t max;          /* characters */
} WaField;

KNOWLEDGE_LIST(WaField, wa_field)

const char *wa_field_name(const WaField *field, const Lang *lang);
const char *wa_field_where(const WaField *field, const Lang *lang);
const char *wa_field_source(const WaField *field, const Lang *lang); /* with its year */
const char *wa_part_name(WaPart part); /* marked N_ */

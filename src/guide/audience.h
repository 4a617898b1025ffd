// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Whom a message is for, in four fields: who they are, where they live, how they live, what they usually
 * do (requirement P12). A field holds tags, "a, b". Somebody is meant who carries every tag asked for;
 * who carries none is never meant. Pure. */
#include "base/lang.h"

typedef enum {
    AUDIENCE_DEMOGRAPHY,
    AUDIENCE_PLACE,
    AUDIENCE_LIFESTYLE,
    AUDIENCE_HABIT,
    AUDIENCE_FIELDS
} AudienceField;

/* Each "" or "a, b"; NULL reads as "". */
typedef struct {
    const char *tags[AUDIENCE_FIELDS];
} Audience;

const char *audience_field_key(AudienceField field);   /* "demography" */
const char *audience_field_label(AudienceField field); /* N_ */

/* " Sarapan ,  kopi, sarapan" → "Sarapan, kopi": trimmed, each tag once however it is written. */
MUST_USE char *audience_clean(const char *typed);
bool audience_is_empty(const Audience *audience);
/* Does this person carry every tag that is asked for? False when nothing is asked. */
bool audience_has(const Audience *person, const Audience *asked);
/* Adds each tag of "a, b" to `tags` (owned strings) unless it is there. */
void audience_collect(GPtrArray *tags, const char *typed);
/* "Dusun Krajan · sarapan"; "" for an empty one. */
MUST_USE char *audience_words(const Audience *audience);
/* What to write to them, for customers: Indonesian. */
MUST_USE char *audience_message(const Audience *audience, const char *business);

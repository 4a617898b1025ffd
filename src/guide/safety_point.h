// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What keeps accounts, data and money safe: data/safety.txt. Every point stands against one of three
 * threats; an owner's score is how many of them she keeps (requirement X02). */
#include "guide/knowledge.h"

typedef enum { THREAT_ACCOUNT, THREAT_DATA, THREAT_FRAUD, THREAT_COUNT } Threat;

typedef struct {
    const char *key; /* "two_step" */
    const Stanza *stanza;
    Threat threat;
} SafetyPoint;

KNOWLEDGE_LIST(SafetyPoint, safety_point)

const char *threat_key(Threat threat);    /* "account", as stored */
const char *threat_name(Threat threat);   /* marked N_ */
const char *threat_word(const char *key); /* the name of a stored key, marked N_ */

const char *safety_point_name(const SafetyPoint *point, const Lang *lang);
const char *safety_point_step(const SafetyPoint *point, const Lang *lang);
const char *safety_point_scam(const SafetyPoint *point, const Lang *lang); /* NULL: no example */

/* kept: keys as "a,b"; unknown ones do not count. */
int64_t safety_score(const Knowledge *knowledge, const char *kept);
/* The i-th point that is not kept; NULL after the last. */
const SafetyPoint *safety_point_missing(const Knowledge *knowledge, const char *kept, size_t i);

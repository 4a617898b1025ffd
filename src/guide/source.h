// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The two facts of a sale, data/sources.txt: where the buyer heard of it and where the purchase took
 * place, each online or offline. A platform of data/platforms.txt that has no stanza of its own
 * counts as online and may be either. Sources: requirements S06, S07. */
#include "guide/knowledge.h"

typedef struct {
    const char *key; /* "whatsapp", "stall"; the platform's key when online */
    const Stanza *stanza;
    bool online;
    bool heard;  /* may be where a buyer heard of it */
    bool bought; /* may be where a purchase took place */
} Source;

KNOWLEDGE_LIST(Source, source)

/* Label of a source or platform in this language; the key itself when it is unknown, and
 * "tidak dicatat" (translated) for "". */
const char *source_name(const Knowledge *knowledge, const char *key, const Lang *lang);
/* "" and unknown keys are not online. */
bool source_is_online(const Knowledge *knowledge, const char *key);
bool source_may_be_heard(const Knowledge *knowledge, const char *key);
bool source_may_be_bought(const Knowledge *knowledge, const char *key);

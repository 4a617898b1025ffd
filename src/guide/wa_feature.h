// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The six features of WhatsApp with three steps and one business use each, data/whatsapp.txt
 * (requirement H02). */
#include "guide/knowledge.h"

#define WA_STEPS 3u

typedef struct {
    const char *key;      /* "gallery", "contact", "camera", "audio", "maps", "document" */
    const Stanza *stanza; /* name, use in both languages */
    char **aims;          /* folded; owned */
    GArray *steps;        /* Phrase, WA_STEPS of them */
} WaFeature;

KNOWLEDGE_LIST(WaFeature, wa_feature)

const char *wa_feature_name(const WaFeature *feature, const Lang *lang);
const char *wa_feature_use(const WaFeature *feature, const Lang *lang);
const char *wa_feature_step(const WaFeature *feature, size_t i, const Lang *lang);
/* The feature that serves what the owner wants to do, in her words; NULL: none fits. */
const WaFeature *wa_feature_for(const Knowledge *knowledge, const char *aim);

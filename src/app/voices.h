// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What customers said lately, by feeling, topic and product (requirement T07): the owner's own mark
 * counts before a proposal. A product is spoken of when its name stands in the text. */
#include "app/context.h"
#include "app/feeling.h"
#include "store/message.h"

#define VOICES_DAYS 30
#define VOICES_MAX 500 /* newest messages that are read */

typedef struct {
    int positive, neutral, negative, unknown;
} VoiceCounts;

typedef struct {
    const char *name; /* borrowed from the products */
    char *folded;
    VoiceCounts counts;
} VoiceProduct;

typedef struct {
    VoiceCounts all, topics[FEEL_TOPICS];
    GPtrArray *products;   /* VoiceProduct that are spoken of, most first; owned */
    int marked, agreed;    /* marked by hand where something was proposed; of them the same */
    RecordList *messages, *product_list;
} Voices;

MUST_USE bool voices_load(const Context *context, Voices *ret_voices, GError **error);
void voices_clear(Voices *voices);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Voices, voices_clear)

int voice_count(const VoiceCounts *counts); /* of all four */
/* The topic most were disappointed by, at least two; FEEL_TOPICS: none. */
size_t voices_worst_topic(const Voices *voices);
const char *voice_idea(size_t topic); /* N_: what to do about it */

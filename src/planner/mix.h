// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What a calendar is made of: its four pillars with an idea for each one that is missing
 * (requirement M12), and the share of its posts that serve a goal (requirement C18). */
#include "planner/content.h"

typedef struct {
    int counts[PILLAR_COUNT];
    int total;
} PillarMix;

typedef struct {
    Pillar pillar;
    ContentKind kind;
    const char *idea; /* in the reader's language */
} PillarIdea;

PillarMix pillar_mix_count(const Pillar *pillars, size_t count);
/* One idea for each missing pillar; returns how many. */
size_t pillar_mix_suggest(const PillarMix *mix, const Lang *lang, PillarIdea ideas[PILLAR_COUNT]);
/* "10/0/0/0" */
MUST_USE char *pillar_mix_words(const PillarMix *mix);

typedef struct {
    int64_t id;
    int64_t goal_id;       /* 0: none */
    const char *goal_mark; /* "" | "relation" | "value" */
} AlignedItem;

typedef struct {
    size_t total, aligned;
    GArray *loose; /* int64_t ids of the items without goal and mark */
} Alignment;
void alignment_clear(Alignment *alignment);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Alignment, alignment_clear)
Alignment alignment_measure(const AlignedItem *items, size_t count);

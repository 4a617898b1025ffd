// SPDX-License-Identifier: Apache-2.0
#pragma once
/* How much of a calendar serves a goal: every post names its goal or is marked relation or value
 * (requirement C18). */
#include <glib.h>
#include <stdint.h>

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

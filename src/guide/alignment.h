// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Does the content serve the goals (requirement C18)? A calendar item is aligned when it names the
 * goal it serves or is marked as relation or value. */
#include <stdint.h>

#include "base/error.h"

typedef struct {
    int64_t goal_id;  /* 0 = names no goal */
    const char *mark; /* "relation", "value" or "" */
} AlignmentItem;

typedef struct {
    size_t items, aligned;
} Alignment;

bool alignment_item_is_aligned(const AlignmentItem *item);
Alignment alignment_of(const AlignmentItem *items, size_t count);
MUST_USE char *alignment_format(Alignment alignment); /* "75%"; "–" without items */
/* Position of the i-th item that is not aligned; count when there is none. */
size_t alignment_missing(const AlignmentItem *items, size_t count, size_t i);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* One filled line of the tool matrix: the seven answers a to g, checked before a tool is chosen
 * (requirement M02): none empty, exactly one person, one handle, a strategic reason ("a competitor
 * uses it" alone is none), a platform that is alive and within the budget, and steps 1 and 2 of the
 * ladder done (M01). */
#include "base/form.h"
#include "guide/ladder.h"

#define TOOL_COLUMNS 7u

/* The seven columns in order: letter "a", key "strategy", label marked N_. */
typedef struct {
    const char *letter, *key, *label;
} ToolColumn;
const ToolColumn *tool_column(size_t i);

typedef struct {
    const char *platform;
    const char
        *answer[TOOL_COLUMNS]; /* in the order of tool_column; purposes as "publish,spread" */
} ToolAnswers;

/* False and sentences in `errors` under the column's key ("platform" and "" for the others). */
MUST_USE bool tool_row_check(const ToolAnswers *row, const LadderFacts *ladder, const Lang *lang,
                             FormErrors *errors);

/* Is copying others the only reason given? Indonesian and English wordings. */
bool tool_reason_only_copies(const char *reason);

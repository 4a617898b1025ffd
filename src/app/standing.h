// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Where a business stands: what its owner answered, the profile that follows, and how far the plan
 * has come. Loaded once by a page, action or resource and handed to the pure methods of guide/
 * (requirements M17, M18, L01, M01). Business facts win over answers that became facts, so that
 * minutes and days off are the same wherever they were changed. */
#include "app/context.h"
#include "guide/format.h"
#include "guide/start_sequence.h"
#include "guide/strategy.h"
#include "guide/tool_row.h"
#include "store/progress.h"

typedef struct {
    const Knowledge *knowledge; /* borrowed */
    Answers *answers;           /* owned */
    Profile profile;
    RecordList *progress_list; /* owned */
    const Progress *progress;  /* borrowed from it */
} Standing;

/* Needs an open business. */
MUST_USE bool standing_load(const Context *context, Standing *ret_standing, GError **error);
void standing_clear(Standing *standing);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Standing, standing_clear)

/* The standing must outlive these. */
StrategyFacts standing_strategy(const Standing *standing);
LadderFacts standing_ladder(const Standing *standing);
Capacity standing_capacity(const Standing *standing);

/* Why no tool may be chosen yet: a management question (requirement P05) or an answer of the first
 * two steps (M01) is missing, by name; NULL when tools may be chosen. */
char *standing_tools_refusal(const Standing *standing, const Lang *lang);

/* The four ticks of the start (requirement P06). */
StartSequence standing_start(const Standing *standing);

/* Stores a version of the strategy sheet when the profile is complete and differs from the newest
 * one, or when there is none (requirement M17). reason: "answers", "lesson", or "evaluation" after a
 * review, which always makes a version. */
MUST_USE bool standing_keep_sheet(const Context *context, const Standing *standing,
                                  const char *reason, GError **error);

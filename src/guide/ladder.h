// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The Social Ladder (requirement M01): strategy, presence, tools, conversation. Steps 1 and 2 are
 * answers (question groups "strategy" and "presence") and a goal; steps 3 and 4 are done, not
 * answered. A step stays closed until the one before it is done. */
#include "guide/question.h"

typedef enum {
    LADDER_STRATEGY,
    LADDER_PRESENCE,
    LADDER_TOOLS,
    LADDER_CONVERSATION,
    LADDER_STEPS
} LadderStep;

typedef enum { LADDER_CLOSED, LADDER_OPEN, LADDER_DONE } LadderState;

typedef struct {
    const Knowledge *knowledge;
    const Answers *answers;
    size_t goals; /* accepted goals (P01) */
    size_t tools; /* chosen tools whose seven answers are complete (M02) */
    size_t talks; /* conversations answered and noted */
} LadderFacts;

const char *ladder_name(LadderStep step); /* "Strategi", marked N_ */
LadderState ladder_state(LadderStep step, const LadderFacts *facts);
size_t ladder_done(const LadderFacts *facts); /* 0 … 4: "4 of 4" */

/* Why no tool may be chosen yet (step 1 or 2 has a missing answer); NULL when tools may be chosen. */
char *ladder_tools_refusal(const LadderFacts *facts, const Lang *lang);
/* The first step that is not done and what to do in it. */
MUST_USE char *ladder_next_action(const LadderFacts *facts, const Lang *lang);

/* Step 1: does the plan cost more a month than it is expected to bring? False until both are said. */
bool ladder_loses_money(const Answers *answers);

// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The strategy in the right order (requirement M17): readiness → goals → options → evaluation. A
 * stage opens when the one before it is done; options are computed only then. */
#include "guide/profile.h"

typedef enum {
    STAGE_READINESS,
    STAGE_GOALS,
    STAGE_OPTIONS,
    STAGE_EVALUATION,
    STAGE_COUNT
} StrategyStage;

typedef enum { STAGE_LOCKED, STAGE_OPEN, STAGE_DONE } StageState;

typedef struct {
    const Profile *profile;
    size_t goals;       /* accepted goals (P01) */
    size_t tools;       /* chosen tools with complete rows (M02) */
    size_t evaluations; /* weekly or monthly reviews done */
} StrategyFacts;

const char *strategy_name(StrategyStage stage); /* "kesiapan", marked N_ */
StageState strategy_state(StrategyStage stage, const StrategyFacts *facts);
/* What is missing before the options may be computed; NULL when nothing is. */
MUST_USE char *strategy_missing(const StrategyFacts *facts, const Lang *lang);

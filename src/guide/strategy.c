// SPDX-License-Identifier: Apache-2.0
#include "guide/strategy.h"

static const char *const NAMES[STAGE_COUNT] = {
    [STAGE_READINESS] = N_("kesiapan"),
    [STAGE_GOALS] = N_("tujuan dan strategi usaha"),
    [STAGE_OPTIONS] = N_("pilihan media"),
    [STAGE_EVALUATION] = N_("evaluasi"),
};

const char *strategy_name(StrategyStage stage)
{
    g_assert(stage < STAGE_COUNT);
    return NAMES[stage];
}

static bool stage_is_done(StrategyStage stage, const StrategyFacts *facts)
{
    switch (stage) {
    case STAGE_READINESS:
        return profile_is_complete(facts->profile);
    case STAGE_GOALS:
        return facts->goals > 0;
    case STAGE_OPTIONS:
        return facts->tools > 0;
    case STAGE_EVALUATION:
        return facts->evaluations > 0;
    case STAGE_COUNT:
        break;
    }
    return false;
}

StageState strategy_state(StrategyStage stage, const StrategyFacts *facts)
{
    for (int before = 0; before < (int)stage; before++) {
        if (!stage_is_done((StrategyStage)before, facts)) {
            return STAGE_LOCKED;
        }
    }
    return stage_is_done(stage, facts) ? STAGE_DONE : STAGE_OPEN;
}

char *strategy_missing(const StrategyFacts *facts, const Lang *lang)
{
    if (!profile_is_complete(facts->profile)) {
        return g_strdup_printf(tr(lang, "Jawab dulu: %s"),
                               question_text(facts->profile->missing, lang));
    }
    if (facts->goals == 0) {
        return g_strdup(tr(lang, "Tulis dulu satu tujuan yang jelas."));
    }
    return NULL;
}

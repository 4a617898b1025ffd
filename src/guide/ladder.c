// SPDX-License-Identifier: Apache-2.0
#include "guide/ladder.h"

static const struct {
    const char *name, *group;
} STEPS[LADDER_STEPS] = {
    [LADDER_STRATEGY] = {N_("Strategi"), "strategy"},
    [LADDER_PRESENCE] = {N_("Kehadiran"), "presence"},
    [LADDER_TOOLS] = {N_("Alat"), NULL},
    [LADDER_CONVERSATION] = {N_("Percakapan"), NULL},
};

const char *ladder_name(LadderStep step)
{
    g_assert(step < LADDER_STEPS);
    return STEPS[step].name;
}

static char *answer_missing(const LadderFacts *facts, const char *group, const Lang *lang)
{
    const Question *missing = question_missing(facts->knowledge, facts->answers, group, 0);
    return missing == NULL
               ? NULL
               : g_strdup_printf(tr(lang, "Jawab dulu: %s"), question_text(missing, lang));
}

/* What this step itself still needs, naming the missing answer; NULL when nothing. */
static char *ladder_missing(LadderStep step, const LadderFacts *facts, const Lang *lang)
{
    g_assert(step < LADDER_STEPS && facts->knowledge != NULL && facts->answers != NULL);
    if (STEPS[step].group != NULL) {
        g_autofree char *missing = answer_missing(facts, STEPS[step].group, lang);
        if (missing != NULL) {
            return g_steal_pointer(&missing);
        }
    }
    if (step == LADDER_STRATEGY && facts->goals == 0) {
        return g_strdup(tr(lang, "Tulis satu tujuan yang jelas, dengan angka dan tanggal."));
    }
    if (step == LADDER_TOOLS && facts->tools == 0) {
        return g_strdup(tr(lang, "Pilih satu alat dan lengkapi tujuh jawabannya."));
    }
    if (step == LADDER_CONVERSATION && facts->talks == 0) {
        return g_strdup(tr(lang, "Dengarkan dan jawab satu percakapan, lalu catat."));
    }
    return NULL;
}

LadderState ladder_state(LadderStep step, const LadderFacts *facts)
{
    for (int before = 0; before < (int)step; before++) {
        g_autofree char *missing = ladder_missing((LadderStep)before, facts, NULL);
        if (missing != NULL) {
            return LADDER_CLOSED;
        }
    }
    g_autofree char *own = ladder_missing(step, facts, NULL);
    return own == NULL ? LADDER_DONE : LADDER_OPEN;
}

size_t ladder_done(const LadderFacts *facts)
{
    size_t done = 0;
    for (int step = 0; step < LADDER_STEPS; step++) {
        done += ladder_state((LadderStep)step, facts) == LADDER_DONE;
    }
    return done;
}

char *ladder_tools_refusal(const LadderFacts *facts, const Lang *lang)
{
    for (int step = LADDER_STRATEGY; step < LADDER_TOOLS; step++) {
        g_autofree char *missing = ladder_missing((LadderStep)step, facts, lang);
        if (missing != NULL) {
            return g_strdup_printf(tr(lang, "Alat dipilih setelah langkah %s selesai. %s"),
                                   tr(lang, ladder_name((LadderStep)step)), missing);
        }
    }
    return NULL;
}

char *ladder_next_action(const LadderFacts *facts, const Lang *lang)
{
    for (int step = 0; step < LADDER_STEPS; step++) {
        g_autofree char *missing = ladder_missing((LadderStep)step, facts, lang);
        if (missing != NULL) {
            return g_strdup_printf("%s: %s", tr(lang, ladder_name((LadderStep)step)), missing);
        }
    }
    return g_strdup(
        tr(lang, "Keempat langkah selesai. Buka matriks alat dan teruskan percakapan."));
}

bool ladder_loses_money(const Answers *answers)
{
    return answers_given(answers, "monthly_cost") && answers_given(answers, "monthly_benefit") &&
           answers_number(answers, "monthly_cost", 0) >
               answers_number(answers, "monthly_benefit", 0);
}

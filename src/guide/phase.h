// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Phase of understanding (requirement L01), from six ticks: heard, why, training, guideline (question
 * "understanding") and alone, time (question "trying"). Every set of ticks gives exactly one phase:
 *
 *   0  knows neither why nor from training                      → why-lessons
 *   1  knows why, has no technical guideline                    → how-lessons, towards phase 2
 *   2  has the guideline, has not tried alone                   → first own round
 *   3  has the guideline and has tried alone                    → save time, share the work */
#include "base/lang.h"
#include "guide/answers.h"
#include "guide/reason.h"

#define PHASE_TICKS 6u

typedef enum { PHASE_0, PHASE_1, PHASE_2, PHASE_3, PHASE_COUNT } Phase;

typedef struct {
    bool heard, why, training, guideline, alone, time;
} PhaseTicks;

PhaseTicks phase_ticks(const Answers *answers);
Phase phase_of(PhaseTicks ticks);

const char *phase_name(Phase phase); /* "tahu mengapa, belum tahu caranya", marked N_ */
const char *phase_next(Phase phase); /* what to do next, marked N_ */
/* Adds why this phase (and, in phase 3 without enough time, the advice to share work), row L01. */
void phase_explain(PhaseTicks ticks, const Lang *lang, Reasons *reasons);

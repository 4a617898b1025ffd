// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Readiness: four factors scored 0 to 3 from plain answers (requirement M18, Sellitto).
 *
 *   access          phone none 0, shared 1, own 2; a computer +1; seldom any data −1
 *   literacy        0 without any skill or platform used; else 1 for at most two of the five
 *                   skills, 2 for three or four, 3 for five; 2 at most when reading is slow. A skill
 *                   counts when the owner says so or has finished its lesson (skill.h)
 *   support         family 1, friend 1, staff 2, mentor 2, agency 2, added up
 *   infrastructure  signal good 3, sometimes lost 2, only at places or hours 1, none 0 (1 when
 *                   there are known hours of good signal)
 *
 * The limiting factor is the lowest. Of equals it is the one mended most cheaply: support (a helper
 * today), literacy (a lesson this week), infrastructure (a better place), access (a device). */
#include "base/lang.h"
#include "guide/answers.h"
#include "guide/reason.h"

#define READINESS_MAX 3

typedef enum {
    FACTOR_ACCESS,
    FACTOR_LITERACY,
    FACTOR_SUPPORT,
    FACTOR_INFRASTRUCTURE,
    READINESS_FACTORS
} ReadinessFactor;

typedef struct {
    int score[READINESS_FACTORS]; /* 0 … 3 */
    ReadinessFactor limiting;
} Readiness;

Readiness readiness_of(const Answers *answers);
/* A factor at 0 or 1 holds the owner back, beside the limiting one. */
bool readiness_is_weak(const Readiness *readiness, ReadinessFactor factor);

const char *readiness_key(ReadinessFactor factor);  /* "access" */
const char *readiness_name(ReadinessFactor factor); /* "akses", marked N_ */
/* Adds one sentence a factor and one for the limiting factor, row M18. */
void readiness_explain(const Readiness *readiness, const Lang *lang, Reasons *reasons);
